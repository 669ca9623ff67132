package io.feishuapi.spec.model;

import org.jspecify.annotations.Nullable;

/**
 * What a call itself gives back.
 *
 * @param type its type; for {@code object} without an object's name the output lists its members
 * @param name the name that the page gives the value, where the one row of a table stands for the value itself; null where there is none
 * @param object the object with methods that it is, or whose list it is, by its name in the docs such as {@code NfcA}; null where it has
 *     no methods
 */
public record ReturnedValue(
        FieldType type, @Nullable String name, @Nullable String object) {}
