package io.feishuapi.spec.text.phrase;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A wording that is looked for in prose: a regular expression, compiled once. Make it once and keep it. */
public final class Phrase {

    private final Pattern pattern;

    private Phrase(Pattern pattern) {
        this.pattern = pattern;
    }

    /** A wording, given as a regular expression. */
    public static Phrase of(String regex) {
        return new Phrase(Pattern.compile(regex));
    }

    /** Whether the wording stands anywhere in a text. */
    public boolean isIn(PhraseText text) {
        return isIn(text.normal());
    }

    /** Whether the wording stands anywhere in a text. */
    public boolean isIn(CharSequence text) {
        return pattern.matcher(text).find();
    }

    /** Whether a text is the wording and nothing else. */
    public boolean isAllOf(PhraseText text) {
        return isAllOf(text.normal());
    }

    /** Whether a text is the wording and nothing else. */
    public boolean isAllOf(CharSequence text) {
        return pattern.matcher(text).matches();
    }

    /** The first place of the wording in a text, or null. */
    public @Nullable Matcher firstIn(PhraseText text) {
        return firstIn(text.normal());
    }

    /** The first place of the wording in a text, or null. */
    public @Nullable Matcher firstIn(CharSequence text) {
        return next(pattern.matcher(text));
    }

    /** The next place of the wording that a match found, or null. */
    public static @Nullable Matcher next(Matcher match) {
        return match.find() ? match : null;
    }

    /** One behind the last character of the wording where it stands at a place of a text, or -1. */
    public int endAt(CharSequence text, int start) {
        Matcher matcher = pattern.matcher(text)
                .useTransparentBounds(true)
                .useAnchoringBounds(false)
                .region(start, text.length());
        return matcher.lookingAt() ? matcher.end() : -1;
    }

    /** Goes through the places of the wording in a text. */
    public Matcher matcher(CharSequence text) {
        return pattern.matcher(text);
    }

    /** Goes through the places of the wording in a part of a text, as if the part were all of it. */
    public Matcher matcher(PhraseText text, int start, int end) {
        return pattern.matcher(text.normal()).region(start, end);
    }

    /** The text with something else in the places of the wording, as {@link Matcher#replaceAll(String)} does it. */
    public String replaceIn(String text, String replacement) {
        return pattern.matcher(text).replaceAll(replacement);
    }

    @Override
    public String toString() {
        return pattern.pattern();
    }
}
