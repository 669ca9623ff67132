package io.feishuapi.spec.text.phrase;

/** A text in the form that wordings are written against. */
@FunctionalInterface
public interface PhraseText {

    /** A text that has that form already. */
    static PhraseText of(String text) {
        return () -> text;
    }

    /** The text in that form; always the same. */
    String normal();
}
