package io.feishuapi.spec.model;

import io.feishuapi.spec.model.FieldType.Simple;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** A JSON value that a page states: a default, a value of an enum, the comparand of a rule. Its string is JSON on one line. */
public sealed interface Literal {

    /** Hands the value to the case that it is. */
    <T> T accept(Visitor<T> visitor);

    /** The value as prose writes it: a string without its quotes, anything else as JSON. */
    default String plain() {
        return toString();
    }

    /** Whether it is a value of a type; null is one of {@code any} alone. */
    boolean isA(FieldType type);

    /** Whether it is a string, a number, true or false. */
    default boolean isScalar() {
        return false;
    }

    /**
     * Does something with each case.
     *
     * @param <T> what comes of it
     */
    interface Visitor<T> {
        T string(JsonString string);

        T number(JsonNumber number);

        T bool(JsonBoolean bool);

        T nothing(JsonNull nothing);

        T array(JsonArray array);

        T object(JsonObject object);
    }

    /**
     * A string.
     *
     * @param value the string itself, unescaped
     */
    record JsonString(String value) implements Literal {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.string(this);
        }

        @Override
        public boolean isA(FieldType type) {
            return type.mayBe(Simple.STRING) || type.mayBe(Simple.ANY);
        }

        @Override
        public boolean isScalar() {
            return true;
        }

        @Override
        public String plain() {
            return value;
        }

        @Override
        public String toString() {
            return JsonQuotes.quote(value);
        }
    }

    /**
     * A number.
     *
     * @param value the number, normalised so that equal numbers are equal records
     */
    record JsonNumber(BigDecimal value) implements Literal {

        /** Numbers of more digits are written with an exponent, so that 1e999999 stays short. */
        private static final int LONGEST = 40;

        public JsonNumber {
            value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        }

        /** A whole number. */
        public JsonNumber(long value) {
            this(BigDecimal.valueOf(value));
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.number(this);
        }

        @Override
        public boolean isA(FieldType type) {
            return type.mayBe(Simple.NUMBER) || type.mayBe(Simple.ANY);
        }

        @Override
        public boolean isScalar() {
            return true;
        }

        @Override
        public String toString() {
            return Math.abs((long) value.scale()) > LONGEST ? value.toString() : value.toPlainString();
        }
    }

    /**
     * {@code true} or {@code false}.
     *
     * @param value the value
     */
    record JsonBoolean(boolean value) implements Literal {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.bool(this);
        }

        @Override
        public boolean isA(FieldType type) {
            return type.mayBe(Simple.BOOLEAN) || type.mayBe(Simple.ANY);
        }

        @Override
        public boolean isScalar() {
            return true;
        }

        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    /** {@code null}. */
    record JsonNull() implements Literal {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.nothing(this);
        }

        @Override
        public boolean isA(FieldType type) {
            return type.mayBe(Simple.ANY);
        }

        @Override
        public String toString() {
            return "null";
        }
    }

    /**
     * A list.
     *
     * @param elements the elements in order
     */
    record JsonArray(List<Literal> elements) implements Literal {
        public JsonArray {
            elements = List.copyOf(elements);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.array(this);
        }

        @Override
        public boolean isA(FieldType type) {
            return type.mayBeList() || type.mayBe(Simple.ANY);
        }

        @Override
        public String toString() {
            return elements.toString();
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

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.object(this);
        }

        @Override
        public boolean isA(FieldType type) {
            return type.mayBe(Simple.OBJECT) || type.mayBe(Simple.ANY);
        }

        @Override
        public String toString() {
            StringJoiner text = new StringJoiner(", ", "{", "}");
            members.forEach((name, value) -> text.add(JsonQuotes.quote(name) + ": " + value));
            return text.toString();
        }
    }
}
