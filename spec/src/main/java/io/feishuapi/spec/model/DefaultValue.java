package io.feishuapi.spec.model;

/** What a client takes where a parameter is absent. Its string is what the page says: JSON, or words. */
public sealed interface DefaultValue {

    /** Hands the default to the case that it is. */
    <T> T accept(Visitor<T> visitor);

    /**
     * Does something with each case.
     *
     * @param <T> what comes of it
     */
    interface Visitor<T> {
        T known(Known known);

        T described(Described described);
    }

    /**
     * A literal.
     *
     * @param value the value, typed as the field is
     */
    record Known(Literal value) implements DefaultValue {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.known(this);
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * A default told in words.
     *
     * @param text the words
     */
    record Described(String text) implements DefaultValue {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.described(this);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
