package io.feishuapi.spec.text.phrase;

/** Wordings that mean the same. A text is looked over once for all of them. */
public final class PhraseTable {

    private final Phrase[] phrases;

    private PhraseTable(Phrase[] phrases) {
        this.phrases = phrases;
    }

    /** A table of wordings, given as regular expressions. */
    public static PhraseTable of(String... regexes) {
        Phrase[] phrases = new Phrase[regexes.length];
        for (int i = 0; i < regexes.length; i++) {
            phrases[i] = Phrase.of(regexes[i]);
        }
        return new PhraseTable(phrases);
    }

    /** Whether any of the wordings stands anywhere in a text. */
    public boolean isAnyIn(PhraseText text) {
        return isAnyIn(text.normal(), text.letters());
    }

    /** Whether any of the wordings stands anywhere in a text. */
    public boolean isAnyIn(CharSequence text) {
        return isAnyIn(text, Letters.of(text));
    }

    private boolean isAnyIn(CharSequence text, Letters letters) {
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
            if (phrase.isAllOf(text, letters)) {
                return true;
            }
        }
        return false;
    }
}
