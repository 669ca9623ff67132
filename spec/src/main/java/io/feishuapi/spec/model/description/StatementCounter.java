package io.feishuapi.spec.model.description;

import org.jspecify.annotations.Nullable;

/** Counts the statements in prose that became components of a record. */
final class StatementCounter<R> implements ComponentVisitor<R, RuntimeException> {

    private int count;

    @Override
    public <V> V required(Component<R, V> component, V given) {
        count += component.statements(given);
        return given;
    }

    @Override
    public <V> @Nullable V optional(Component<R, V> component, @Nullable V given) {
        count += component.statements(given);
        return given;
    }

    int count() {
        return count;
    }
}
