package io.feishuapi.spec.phrase;

import java.util.Arrays;
import java.util.List;

/** Wordings that mean the same. A text is looked over once for all of them. */
public final class PhraseTable {

    private final List<Phrase> phrases;

    private PhraseTable(List<Phrase> phrases) {
        this.phrases = phrases;
    }

    /**
     * A table.
     *
     * @throws java.util.regex.PatternSyntaxException where one is no regular expression
     */
    public static PhraseTable of(String... regexes) {
        return new PhraseTable(Arrays.stream(regexes).map(Phrase::of).toList());
    }

    /** Whether any of the wordings stands anywhere in a text. */
    public boolean isAnyIn(CharSequence text) {
        Letters letters = Letters.of(text);
        for (Phrase phrase : phrases) {
            if (phrase.isIn(text, letters)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text is one of the wordings and nothing else. */
    public boolean isOneOf(CharSequence text) {
        Letters letters = Letters.of(text);
        for (Phrase phrase : phrases) {
            if (phrase.trigger().fires(letters) && phrase.matcher(text).matches()) {
                return true;
            }
        }
        return false;
    }
}
