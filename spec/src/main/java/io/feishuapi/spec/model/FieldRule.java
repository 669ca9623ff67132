package io.feishuapi.spec.model;

import java.math.BigDecimal;

/** A hard rule on one field: it can be checked from the input alone and holds for every client version and platform. Its string
 * is {@code min 1}. */
public sealed interface FieldRule {

    /** The name that the printed model uses. */
    String wireName();

    /** What the printed model has as its value. */
    Literal literal();

    /** Hands the rule to the case that it is. */
    <T> T accept(Visitor<T> visitor);

    /**
     * Does something with each case.
     *
     * @param <T> what comes of it
     */
    interface Visitor<T> {
        T limit(Limit limit);

        T format(Format format);
    }

    /**
     * A limit.
     *
     * @param kind what is limited
     * @param value the limit, in the unit of its kind
     */
    record Limit(Kind kind, BigDecimal value) implements FieldRule {
        public Limit {
            value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        }

        @Override
        public String wireName() {
            return kind.wireName();
        }

        @Override
        public Literal literal() {
            return new Literal.JsonNumber(value);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.limit(this);
        }

        @Override
        public String toString() {
            return wireName() + " " + value.toPlainString();
        }
    }

    /**
     * A format.
     *
     * @param name a short word such as {@code uri} or {@code color-hex}
     */
    record Format(String name) implements FieldRule {
        @Override
        public String wireName() {
            return "format";
        }

        @Override
        public Literal literal() {
            return new Literal.JsonString(name);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.format(this);
        }

        @Override
        public String toString() {
            return wireName() + " " + name;
        }
    }

    /** What a {@link Limit} limits. */
    enum Kind {
        /** Smallest number allowed. */
        MIN("min"),
        /** Largest number allowed. */
        MAX("max"),
        /** Numbers must be greater. */
        EXCLUSIVE_MIN("exclusiveMin"),
        /** Numbers must be smaller. */
        EXCLUSIVE_MAX("exclusiveMax"),
        /** Fewest characters. */
        MIN_LENGTH("minLength"),
        /** Most characters. */
        MAX_LENGTH("maxLength"),
        /** Most bytes. */
        MAX_BYTES("maxBytes"),
        /** Fewest elements. */
        MIN_ITEMS("minItems"),
        /** Most elements. */
        MAX_ITEMS("maxItems");

        private final String wireName;

        Kind(String wireName) {
            this.wireName = wireName;
        }

        /** The name that the printed model uses. */
        public String wireName() {
            return wireName;
        }
    }
}
