package io.feishuapi.spec.model.description;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A changed copy of a record, as long as it is being made.
 *
 * @param <R> the record
 */
public final class Edit<R> {

    private final Shape<R> shape;
    private final R record;
    private final Map<Component<R, ?>, @Nullable Object> values = new HashMap<>();

    Edit(Shape<R> shape, R record) {
        this.shape = shape;
        this.record = record;
    }

    /** Gives a component another value; null where it is to say nothing. */
    public <V> Edit<R> set(Component<R, V> component, @Nullable V value) {
        values.put(component, value);
        return this;
    }

    /**
     * The changed copy.
     *
     * @throws NullPointerException where a component that has to say something was set to null
     */
    public R done() {
        return shape.map(record, new Replacing());
    }

    private final class Replacing implements ComponentVisitor<R, RuntimeException> {

        @Override
        public <V> V required(Component<R, V> component, V given) {
            V value = optional(component, given);
            return Objects.requireNonNull(value == null ? component.form().absent() : value, component.key());
        }

        @Override
        @SuppressWarnings("unchecked") // set takes values of the component's type only
        public <V> @Nullable V optional(Component<R, V> component, @Nullable V given) {
            return values.containsKey(component) ? (V) values.get(component) : given;
        }
    }
}
