package io.feishuapi.spec.model.description;

import io.feishuapi.spec.model.CrossFieldRule.Condition;
import io.feishuapi.spec.model.Literal;

/** A condition on another field. */
public final class ConditionShape extends Shape<Condition> {

    public static final ConditionShape CONDITION = new ConditionShape();

    public static final Component<Condition, String> PATH = Component.of("path", TextForm.TEXT);
    public static final Component<Condition, Literal> EQUAL_TO = Component.of("equals", LiteralForm.LITERAL);

    private ConditionShape() {}

    @Override
    public Condition blank() {
        return new Condition("", new Literal.JsonNull());
    }

    @Override
    protected <E extends Exception> Condition map(Condition given, ComponentVisitor<Condition, E> visitor) throws E {
        return new Condition(visitor.required(PATH, given.path()), visitor.required(EQUAL_TO, given.equalTo()));
    }
}
