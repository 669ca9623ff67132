package io.feishuapi.spec.model.description;

import io.feishuapi.spec.model.Deprecation;

/** That something should no longer be used. */
public final class DeprecationShape extends Shape<Deprecation> {

    public static final DeprecationShape DEPRECATION = new DeprecationShape();

    public static final Component<Deprecation, String> TEXT = Component.of("text", TextForm.TEXT);
    public static final Component<Deprecation, String> REPLACEMENT = Component.of("replacement", TextForm.TEXT);

    private DeprecationShape() {}

    @Override
    public Deprecation blank() {
        return new Deprecation("", null);
    }

    @Override
    protected <E extends Exception> Deprecation map(Deprecation given, ComponentVisitor<Deprecation, E> visitor)
            throws E {
        return new Deprecation(
                visitor.required(TEXT, given.text()), visitor.optional(REPLACEMENT, given.replacement()));
    }
}
