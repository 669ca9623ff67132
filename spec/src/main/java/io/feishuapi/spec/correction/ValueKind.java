package io.feishuapi.spec.correction;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * How the values of a fact are written.
 *
 * @param expected what to write, for messages
 * @param reader reads a value; nothing where it is no value of this kind
 * @param writer writes a value, for messages
 * @param matcher whether an expected value is what was found
 */
record ValueKind<T>(
        String expected,
        Function<YamlValue, Optional<T>> reader,
        Function<T, String> writer,
        BiPredicate<T, T> matcher) {

    ValueKind(String expected, Function<YamlValue, Optional<T>> reader, Function<T, String> writer) {
        this(expected, reader, writer, Object::equals);
    }
}
