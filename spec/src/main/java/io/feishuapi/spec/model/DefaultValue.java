package io.feishuapi.spec.model;

/** What a client takes where a parameter is absent. */
public sealed interface DefaultValue {

    /**
     * A literal.
     *
     * @param value the value, typed as the field is
     */
    record Known(Literal value) implements DefaultValue {}

    /**
     * A default told in words.
     *
     * @param text the words
     */
    record Described(String text) implements DefaultValue {}
}
