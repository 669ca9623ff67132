package io.feishuapi.spec.text.phrase;

import java.util.List;
import java.util.stream.Stream;

/** Wordings that mean the same. */
public final class PhraseTable {

    private final List<Phrase> phrases;

    private PhraseTable(List<Phrase> phrases) {
        this.phrases = phrases;
    }

    /** A table of wordings, given as regular expressions. */
    public static PhraseTable of(String... regexes) {
        return new PhraseTable(Stream.of(regexes).map(Phrase::of).toList());
    }

    /** Whether any of the wordings stands anywhere in a text. */
    public boolean isAnyIn(PhraseText text) {
        return isAnyIn(text.normal());
    }

    /** Whether any of the wordings stands anywhere in a text. */
    public boolean isAnyIn(CharSequence text) {
        for (Phrase phrase : phrases) {
            if (phrase.isIn(text)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text is one of the wordings and nothing else. */
    public boolean isOneOf(CharSequence text) {
        for (Phrase phrase : phrases) {
            if (phrase.isAllOf(text)) {
                return true;
            }
        }
        return false;
    }
}
