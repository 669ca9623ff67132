package io.feishuapi.spec.compare;

import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.description.Component;
import io.feishuapi.spec.model.description.FieldShape;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One component of a field that is told as a whole, with the older and the newer value.
 *
 * @param component the component
 * @param kind what to tell where it differs
 */
record FieldComponentComparer<V>(Component<Field, V> component, ChangeKind kind) implements FieldFactComparer {

    @Override
    public void compare(Field older, Field newer, FieldChanges changes) {
        @Nullable V was = FieldShape.FIELD.get(older, component);
        @Nullable V is = FieldShape.FIELD.get(newer, component);
        if (!Objects.equals(was, is)) {
            changes.add(kind, ComponentText.of(component, was), ComponentText.of(component, is));
        }
    }
}
