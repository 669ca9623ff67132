package io.feishuapi.spec.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value that a page states: a default, a value of an enum, the comparand of a rule. */
public sealed interface Literal {

    /**
     * A string.
     *
     * @param value the string itself, unescaped
     */
    record JsonString(String value) implements Literal {}

    /**
     * A number.
     *
     * @param value the number, normalised so that equal numbers are equal records
     */
    record JsonNumber(BigDecimal value) implements Literal {
        public JsonNumber {
            value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        }

        /** A whole number. */
        public JsonNumber(long value) {
            this(BigDecimal.valueOf(value));
        }
    }

    /**
     * {@code true} or {@code false}.
     *
     * @param value the value
     */
    record JsonBoolean(boolean value) implements Literal {}

    /** {@code null}. */
    record JsonNull() implements Literal {}

    /**
     * A list.
     *
     * @param elements the elements in order
     */
    record JsonArray(List<Literal> elements) implements Literal {
        public JsonArray {
            elements = List.copyOf(elements);
        }
    }

    /**
     * An object.
     *
     * @param members the members in page order
     */
    record JsonObject(Map<String, Literal> members) implements Literal {
        public JsonObject {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }
    }
}
