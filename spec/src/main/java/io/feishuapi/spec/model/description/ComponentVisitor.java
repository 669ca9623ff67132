package io.feishuapi.spec.model.description;

import org.jspecify.annotations.Nullable;

/**
 * Is handed each component of a record in the order of the printed model, and says what a record like it has there: what it had, something
 * else, or what stands at this point of a file.
 *
 * @param <R> the record
 * @param <E> thrown where what is read makes no sense
 */
public interface ComponentVisitor<R, E extends Exception> {

    /** A component that is never null. */
    <V> V required(Component<R, V> component, V given) throws E;

    /** A component that is null where it is absent. */
    <V> @Nullable V optional(Component<R, V> component, @Nullable V given) throws E;
}
