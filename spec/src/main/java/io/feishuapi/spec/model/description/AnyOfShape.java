package io.feishuapi.spec.model.description;

import io.feishuapi.spec.model.CrossFieldRule.AnyOf;
import java.util.List;

/** That one of several fields is there at least. */
public final class AnyOfShape extends Shape<AnyOf> {

    public static final AnyOfShape ANY_OF = new AnyOfShape();

    public static final Component<AnyOf, List<String>> PATHS = Component.of("paths", ListForm.TEXTS);

    private AnyOfShape() {}

    @Override
    public AnyOf blank() {
        return new AnyOf(List.of());
    }

    @Override
    protected <E extends Exception> AnyOf map(AnyOf given, ComponentVisitor<AnyOf, E> visitor) throws E {
        return new AnyOf(visitor.required(PATHS, given.paths()));
    }
}
