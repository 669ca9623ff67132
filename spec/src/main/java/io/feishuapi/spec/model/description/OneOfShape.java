package io.feishuapi.spec.model.description;

import io.feishuapi.spec.model.CrossFieldRule.OneOf;
import java.util.List;

/** That one of several fields is there, and no other. */
public final class OneOfShape extends Shape<OneOf> {

    public static final OneOfShape ONE_OF = new OneOfShape();

    public static final Component<OneOf, List<String>> PATHS = Component.of("paths", ListForm.TEXTS);

    private OneOfShape() {}

    @Override
    public OneOf blank() {
        return new OneOf(List.of());
    }

    @Override
    protected <E extends Exception> OneOf map(OneOf given, ComponentVisitor<OneOf, E> visitor) throws E {
        return new OneOf(visitor.required(PATHS, given.paths()));
    }
}
