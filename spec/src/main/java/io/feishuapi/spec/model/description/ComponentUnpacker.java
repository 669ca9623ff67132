package io.feishuapi.spec.model.description;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the components of a record that {@link ComponentPacker} packed. */
record ComponentUnpacker<R>(PackedInput in) implements ComponentVisitor<R, IOException> {

    @Override
    public <V> V required(Component<R, V> component, V given) throws IOException {
        return component.form().unpack(in);
    }

    @Override
    public <V> @Nullable V optional(Component<R, V> component, @Nullable V given) throws IOException {
        return in.truth() ? component.form().unpack(in) : null;
    }
}
