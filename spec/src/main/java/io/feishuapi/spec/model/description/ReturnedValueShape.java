package io.feishuapi.spec.model.description;

import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.ReturnedValue;

/** What a call itself gives back. */
public final class ReturnedValueShape extends Shape<ReturnedValue> {

    public static final ReturnedValueShape RETURNED_VALUE = new ReturnedValueShape();

    public static final Component<ReturnedValue, FieldType> TYPE = Component.of("type", TypeForm.TYPE);
    public static final Component<ReturnedValue, String> NAME = Component.of("name", TextForm.TEXT);
    public static final Component<ReturnedValue, String> OBJECT = Component.of("object", TextForm.TEXT);

    private ReturnedValueShape() {}

    @Override
    public ReturnedValue blank() {
        return new ReturnedValue(FieldType.Simple.ANY, null, null);
    }

    @Override
    protected <E extends Exception> ReturnedValue map(ReturnedValue given, ComponentVisitor<ReturnedValue, E> visitor)
            throws E {
        return new ReturnedValue(
                visitor.required(TYPE, given.type()),
                visitor.optional(NAME, given.name()),
                visitor.optional(OBJECT, given.object()));
    }
}
