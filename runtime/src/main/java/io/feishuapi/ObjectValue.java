package io.feishuapi;

import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A property of an object, and how to read and set it on an object that is implemented in Java.
 *
 * @param property its name, and how its value is read
 * @param get reads it
 * @param set sets it, or null where it can only be read
 * @param <T> the object
 * @param <V> the value
 */
public record ObjectValue<T extends FeishuObject, V>(
        ObjectProperty<V> property,
        Function<T, CompletionStage<V>> get,
        @Nullable BiFunction<T, V, CompletionStage<Void>> set) {}
