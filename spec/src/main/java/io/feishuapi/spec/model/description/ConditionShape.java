package io.feishuapi.spec.model.description;

import io.feishuapi.spec.model.CrossFieldRule.Condition;
import io.feishuapi.spec.model.Literal;
import io.feishuapi.spec.model.MemberPath;
import io.feishuapi.spec.model.Side;

/** A condition on another field. */
public final class ConditionShape extends Shape<Condition<MemberPath>> {

    public static final ConditionShape CONDITION = new ConditionShape();

    public static final Component<Condition<MemberPath>, MemberPath> PATH = Component.of("path", PathForm.MEMBER_PATH);
    public static final Component<Condition<MemberPath>, Literal> EQUAL_TO =
            Component.of("equals", LiteralForm.LITERAL);

    private ConditionShape() {}

    @Override
    public Condition<MemberPath> blank() {
        return new Condition<>(MemberPath.of(Side.INPUT, ""), new Literal.JsonNull());
    }

    @Override
    protected <E extends Exception> Condition<MemberPath> map(
            Condition<MemberPath> given, ComponentVisitor<Condition<MemberPath>, E> visitor) throws E {
        return new Condition<>(visitor.required(PATH, given.path()), visitor.required(EQUAL_TO, given.equalTo()));
    }
}
