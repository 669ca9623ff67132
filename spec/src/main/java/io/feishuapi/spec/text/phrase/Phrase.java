package io.feishuapi.spec.text.phrase;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A wording: a regular expression that is tried only on texts that hold the characters it cannot do without, and compiled when it is
 * tried for the first time.
 *
 * <p>It finds exactly what its {@link Pattern} finds. Make it once and keep it.
 */
public final class Phrase {

    /** Matches nowhere, not even in the empty text. */
    private static final Pattern NOWHERE = Pattern.compile("(?!)");

    private final String regex;
    private final Trigger trigger;
    private final @Nullable Letters alphabet;
    private final @Nullable Letters begins;
    private final boolean anchored;
    private volatile @Nullable Pattern pattern;

    private Phrase(String regex) {
        RegexReader reader = new RegexReader(regex);
        this.regex = regex;
        this.trigger = reader.whole().needs();
        this.alphabet = reader.whole().letters();
        this.begins = reader.whole().mayBeEmpty() ? null : reader.whole().first();
        this.anchored = reader.isAnchored();
    }

    /** A wording, given as a regular expression. */
    public static Phrase of(String regex) {
        return new Phrase(regex);
    }

    /** Whether the wording stands anywhere in a text. */
    public boolean isIn(PhraseText text) {
        return firstIn(text) != null;
    }

    /** Whether the wording stands anywhere in a text. */
    public boolean isIn(CharSequence text) {
        return firstIn(text) != null;
    }

    /** Whether a text is the wording and nothing else. */
    public boolean isAllOf(PhraseText text) {
        return isAllOf(text.normal(), needsNoLook() ? Letters.NONE : text.letters());
    }

    /** Whether a text is the wording and nothing else. */
    public boolean isAllOf(CharSequence text) {
        return isAllOf(text, needsNoLook() ? Letters.NONE : Letters.of(text));
    }

    private boolean needsNoLook() {
        return trigger.isAlways() && alphabet == null;
    }

    /** The first place of the wording in a text, or null. */
    public @Nullable Matcher firstIn(PhraseText text) {
        return mayBeIn(text) ? first(text.normal()) : null;
    }

    /** The first place of the wording in a text, or null. */
    public @Nullable Matcher firstIn(CharSequence text) {
        return mayBeIn(text) ? first(text) : null;
    }

    /** The next place of the wording that a match found, or null. */
    public static @Nullable Matcher next(Matcher match) {
        return match.find() ? match : null;
    }

    private @Nullable Matcher first(CharSequence text) {
        if (begins != null) {
            return firstThatBeginsWith(begins, text);
        }
        Matcher matcher = pattern().matcher(text);
        return (anchored ? matcher.lookingAt() : matcher.find()) ? matcher : null;
    }

    /** Tries only those places where a match can begin: most texts that hold all characters of a wording have few of them. */
    private @Nullable Matcher firstThatBeginsWith(Letters letters, CharSequence text) {
        Matcher matcher = null;
        int end = anchored ? Math.min(text.length(), 1) : text.length();
        for (int i = 0; i < end; i++) {
            if (letters.holds(text.charAt(i))) {
                matcher = from(i, text, matcher == null ? pattern().matcher(text) : matcher);
                if (matcher.lookingAt()) {
                    // A caret in what looks behind leaves its own place as the start, but for a search.
                    return matcher.start() == i || from(i, text, matcher).find() ? matcher : null;
                }
            }
        }
        return null;
    }

    /** A matcher of a text from a place on; what stands before the place still counts for what looks behind. */
    private static Matcher from(int start, CharSequence text, Matcher matcher) {
        return matcher.useTransparentBounds(true).useAnchoringBounds(false).region(start, text.length());
    }

    /** One behind the last character of the wording where it stands at a place of a text, or -1. */
    public int endAt(CharSequence text, int start) {
        if (begins != null && !begins.holds(text.charAt(start))) {
            return -1;
        }
        Matcher matcher = from(start, text, pattern().matcher(text));
        return matcher.lookingAt() ? matcher.end() : -1;
    }

    /** Goes through the places of the wording in a text. */
    public Matcher matcher(CharSequence text) {
        if (mayBeIn(text)) {
            return pattern().matcher(text);
        }
        return NOWHERE.matcher(text).region(text.length(), text.length());
    }

    /** Goes through the places of the wording in a part of a text, as if the part were all of it. */
    public Matcher matcher(PhraseText text, int start, int end) {
        return (mayBeIn(text) ? pattern() : NOWHERE).matcher(text.normal()).region(start, end);
    }

    /** The text with something else in the places of the wording, as {@link Matcher#replaceAll(String)} does it. */
    public String replaceIn(String text, String replacement) {
        return mayBeIn(text) ? pattern().matcher(text).replaceAll(replacement) : text;
    }

    /** Whether a text holds the characters that the wording needs. */
    public boolean mayBeIn(PhraseText text) {
        return trigger.fires(text);
    }

    private boolean mayBeIn(CharSequence text) {
        return trigger.isAlways() || trigger.fires(Letters.of(text));
    }

    /** Whether the wording stands in a text whose letters are known. */
    boolean isIn(CharSequence text, Letters letters) {
        return trigger.fires(letters) && first(text) != null;
    }

    /** Whether a text whose letters are known is the wording and nothing else. */
    boolean isAllOf(CharSequence text, Letters letters) {
        return trigger.fires(letters)
                && (alphabet == null || alphabet.holds(letters))
                && pattern().matcher(text).matches();
    }

    Trigger trigger() {
        return trigger;
    }

    private Pattern pattern() {
        Pattern compiled = pattern;
        if (compiled == null) {
            compiled = Pattern.compile(regex);
            pattern = compiled;
        }
        return compiled;
    }

    @Override
    public String toString() {
        return regex;
    }
}
