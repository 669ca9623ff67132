package io.feishuapi.spec.text.phrase;

import org.jspecify.annotations.Nullable;

/** A text that many wordings are looked for in. Which characters it holds is found out once for all of them. */
public abstract class PhraseText {

    private @Nullable Letters letters;

    /** A text. */
    public static PhraseText of(String text) {
        return new PhraseText() {
            @Override
            public String normal() {
                return text;
            }
        };
    }

    /** The text in the form that wordings are written against; always the same. */
    public abstract String normal();

    /** The characters of that form. */
    final Letters letters() {
        if (letters == null) {
            letters = Letters.of(normal());
        }
        return letters;
    }
}
