package io.feishuapi.spec.model.description;

import org.jspecify.annotations.Nullable;

/** Looks for one component of a record. */
final class ComponentGetter<R, V> implements ComponentVisitor<R, RuntimeException> {

    private final Component<R, V> wanted;
    private @Nullable V found;

    ComponentGetter(Component<R, V> wanted) {
        this.wanted = wanted;
    }

    @Override
    public <T> T required(Component<R, T> component, T given) {
        optional(component, given);
        return given;
    }

    @Override
    @SuppressWarnings("unchecked") // the same component holds the same type
    public <T> @Nullable T optional(Component<R, T> component, @Nullable T given) {
        if (component == wanted) {
            found = (V) given;
        }
        return given;
    }

    @Nullable
    V found() {
        return found;
    }
}
