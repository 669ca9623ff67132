package io.feishuapi.spec.model.description;

import org.jspecify.annotations.Nullable;

/** Packs the components of a record. */
record ComponentPacker<R>(PackedOutput out) implements ComponentVisitor<R, RuntimeException> {

    @Override
    public <V> V required(Component<R, V> component, V given) {
        component.form().pack(given, out);
        return given;
    }

    @Override
    public <V> @Nullable V optional(Component<R, V> component, @Nullable V given) {
        out.truth(given != null);
        if (given != null) {
            component.form().pack(given, out);
        }
        return given;
    }
}
