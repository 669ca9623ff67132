package io.feishuapi.spec.fact;

import io.feishuapi.spec.page.prose.Mark;
import io.feishuapi.spec.text.phrase.Phrase;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * A value as prose writes it: in code, in quotes, a list in brackets, or a bare number or ASCII word.
 *
 * @param raw the value as the page has it
 * @param end one behind its last character in the line
 */
record ValueToken(String raw, int end) {

    /** {@code image/png} is one value, {@code text/image/video} are three. */
    private static final String MEDIA_TYPE =
            "(?:image|audio|video|text|font|application|multipart|message|model)/(?!(?:image|audio|video|text|font|file|link)(?![\\w.+-]))[A-Za-z0-9*][\\w.+*-]{0,60}(?!/)";

    private static final Phrase BARE =
            Phrase.of("(?:" + MEDIA_TYPE + "|\"[^\"]{0,80}\"|'[^']{0,80}'|\\[[^\\]]{0,200}\\]"
                    + "|[-+]?[A-Za-z0-9_#*]{1,60}+(?:[.+-][A-Za-z0-9_*]{1,60}+){0,8}+(?!://))");

    /** Whether a value may begin anywhere in a part of a line. */
    static boolean mayBeIn(Span span) {
        String normal = span.line().normal();
        for (int i = span.start(); i < span.end(); i++) {
            if (mayBegin(normal.charAt(i)) || span.line().codeAt(i) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBegin(char c) {
        return (c < 128 && Character.isLetterOrDigit(c)) || "\"'[-+_#*".indexOf(c) >= 0;
    }

    /** The value that begins at a place, or null. */
    static @Nullable ValueToken at(TextLine line, int from, int end) {
        int at = from;
        while (at < end && line.normal().charAt(at) == ' ') {
            at++;
        }
        if (at >= end) {
            return null;
        }
        Mark code = line.codeAt(at);
        if (code != null && code.end() <= end) {
            return new ValueToken(line.text().substring(code.start(), code.end()), code.end());
        }
        if (line.isInLinkOrCode(at) || !mayBegin(line.normal().charAt(at))) {
            return null;
        }
        Matcher bare = BARE.matcher(line, at, end);
        return !bare.lookingAt() ? null : new ValueToken(line.text().substring(at, bare.end()), bare.end());
    }
}
