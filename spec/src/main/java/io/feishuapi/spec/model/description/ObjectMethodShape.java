package io.feishuapi.spec.model.description;

import io.feishuapi.spec.model.ObjectMethod;

/** A method of an object, where its page lists it. */
public final class ObjectMethodShape extends Shape<ObjectMethod> {

    public static final ObjectMethodShape OBJECT_METHOD = new ObjectMethodShape();

    public static final Component<ObjectMethod, String> NAME = Component.of("name", TextForm.TEXT);
    public static final Component<ObjectMethod, String> TEXT = Component.of("text", TextForm.TEXT);

    private ObjectMethodShape() {}

    @Override
    public ObjectMethod blank() {
        return new ObjectMethod("", null);
    }

    @Override
    protected <E extends Exception> ObjectMethod map(ObjectMethod given, ComponentVisitor<ObjectMethod, E> visitor)
            throws E {
        return new ObjectMethod(visitor.required(NAME, given.name()), visitor.optional(TEXT, given.text()));
    }
}
