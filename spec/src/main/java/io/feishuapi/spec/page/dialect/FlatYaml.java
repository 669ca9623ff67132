package io.feishuapi.spec.page.dialect;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads YAML as nearly all pages have it: lines of {@code key: value}, the value plain or in quotes.
 *
 * <p>In these it sees what SnakeYAML sees. It gives up on whatever else could mean something.
 */
final class FlatYaml {

    /** By the letter of YAML a key is shorter. */
    private static final int LONGEST_LINE = 1000;

    private static final int LONGEST = 10_000;

    private FlatYaml() {}

    /** The entries of a text, or null where it is not flat. */
    static @Nullable Map<String, String> read(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        Map<String, String> entries = new LinkedHashMap<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (!entry(text.substring(start, end).stripTrailing(), entries)) {
                return null;
            }
            start = end + 1;
        }
        return entries;
    }

    private static boolean entry(String line, Map<String, String> entries) {
        int colon = line.indexOf(':');
        if (colon < 1 || line.length() > LONGEST_LINE || !isKey(line, colon) || !line.startsWith(": ", colon)) {
            return false;
        }
        String value = line.substring(colon + 1).strip();
        if (!isHarmless(value)) {
            return false;
        }
        if (isQuoted(value)) {
            entries.put(line.substring(0, colon), value.substring(1, value.length() - 1));
            return true;
        }
        boolean plain =
                isWord(value.charAt(0)) && !value.endsWith(":") && !value.contains(": ") && !value.contains(" #");
        if (plain) {
            entries.put(line.substring(0, colon), value);
        }
        return plain;
    }

    private static boolean isKey(String line, int end) {
        for (int i = 0; i < end; i++) {
            char c = line.charAt(i);
            if (c > '~' || !(Character.isLetterOrDigit(c) || c == '_' || (c == '-' && i > 0))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a value has nothing but characters that no YAML refuses or takes for a line end. */
    private static boolean isHarmless(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean harmless = (c >= ' ' && c <= '~')
                    || isWord(c)
                    || (c > '\u3000' && c < '\ud800')
                    || (c > '\uff00' && c < '\uffef');
            if (!harmless) {
                return false;
            }
        }
        return !value.isEmpty();
    }

    /** Whether a value stands in quotes, and neither quotes nor escapes inside of them. */
    private static boolean isQuoted(String value) {
        char quote = value.charAt(0);
        return (quote == '"' || quote == '\'')
                && value.indexOf(quote, 1) == value.length() - 1
                && value.indexOf('\\') < 0;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) && !Character.isSurrogate(c);
    }
}
