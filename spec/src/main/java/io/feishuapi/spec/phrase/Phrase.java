package io.feishuapi.spec.phrase;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A wording: a regular expression that is tried only on texts that hold the characters it cannot do without.
 *
 * <p>It finds exactly what its {@link Pattern} finds. Compile it once and keep it.
 */
public final class Phrase {

    /** Matches nowhere, not even in the empty text. */
    private static final Pattern NOWHERE = Pattern.compile("(?!)");

    private final Pattern pattern;
    private final Trigger trigger;

    private Phrase(Pattern pattern) {
        this.pattern = pattern;
        this.trigger = TriggerReader.read(pattern.pattern());
    }

    /**
     * A wording.
     *
     * @throws java.util.regex.PatternSyntaxException where it is no regular expression
     */
    public static Phrase of(String regex) {
        return new Phrase(Pattern.compile(regex));
    }

    /** Whether the wording stands anywhere in a text. */
    public boolean isIn(CharSequence text) {
        return trigger.fires(Letters.of(text)) && pattern.matcher(text).find();
    }

    /** Whether a text is the wording and nothing else. */
    public boolean isAllOf(CharSequence text) {
        return trigger.fires(Letters.of(text)) && pattern.matcher(text).matches();
    }

    /** Goes through the places of the wording in a text. */
    public Matcher matcher(CharSequence text) {
        if (trigger.fires(Letters.of(text))) {
            return pattern.matcher(text);
        }
        return NOWHERE.matcher(text).region(text.length(), text.length());
    }

    /** Whether the wording stands in a text whose letters are known. */
    boolean isIn(CharSequence text, Letters letters) {
        return trigger.fires(letters) && pattern.matcher(text).find();
    }

    Trigger trigger() {
        return trigger;
    }

    @Override
    public String toString() {
        return pattern.pattern();
    }
}
