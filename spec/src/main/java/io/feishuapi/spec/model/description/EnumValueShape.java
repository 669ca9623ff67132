package io.feishuapi.spec.model.description;

import io.feishuapi.spec.model.EnumValue;
import io.feishuapi.spec.model.Literal;

/** A value of a closed list. */
public final class EnumValueShape extends Shape<EnumValue> {

    public static final EnumValueShape ENUM_VALUE = new EnumValueShape();

    public static final Component<EnumValue, Literal> VALUE = Component.of("value", LiteralForm.LITERAL);
    public static final Component<EnumValue, String> LABEL = Component.of("label", TextForm.TEXT);
    public static final Component<EnumValue, String> CONSTANT_NAME = Component.of("constant", TextForm.TEXT);

    private EnumValueShape() {}

    @Override
    public EnumValue blank() {
        return new EnumValue(new Literal.JsonNull(), null);
    }

    @Override
    protected <E extends Exception> EnumValue map(EnumValue given, ComponentVisitor<EnumValue, E> visitor) throws E {
        return new EnumValue(
                visitor.required(VALUE, given.value()),
                visitor.optional(LABEL, given.label()),
                visitor.optional(CONSTANT_NAME, given.constantName()));
    }
}
