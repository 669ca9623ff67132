package io.feishuapi.spec.model.description;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists the components of a record. */
final class ComponentLister<R> implements ComponentVisitor<R, RuntimeException> {

    private final List<Component<R, ?>> components = new ArrayList<>();

    @Override
    public <V> V required(Component<R, V> component, V given) {
        components.add(component);
        return given;
    }

    @Override
    public <V> @Nullable V optional(Component<R, V> component, @Nullable V given) {
        components.add(component);
        return given;
    }

    List<Component<R, ?>> components() {
        return List.copyOf(components);
    }
}
