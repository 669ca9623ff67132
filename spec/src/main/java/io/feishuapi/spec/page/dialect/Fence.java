package io.feishuapi.spec.page.dialect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line that opens a fence. */
record Fence(char mark, int length, String language) {

    private static final Pattern OPENING = Pattern.compile("\\s{0,40}(`{3,}+|~{3,}+)\\s*+([^`\\s]*+)[^`]*+");

    /** The fence that a line opens, or null. */
    static @Nullable Fence opening(String line) {
        String start = line.stripLeading();
        if (!start.startsWith("```") && !start.startsWith("~~~")) {
            return null;
        }
        Matcher matcher = OPENING.matcher(line);
        return matcher.matches()
                ? new Fence(matcher.group(1).charAt(0), matcher.group(1).length(), matcher.group(2))
                : null;
    }

    /** Whether a line closes this fence. */
    boolean isClosedBy(String line) {
        String stripped = line.strip();
        if (stripped.length() < length) {
            return false;
        }
        for (int i = 0; i < stripped.length(); i++) {
            if (stripped.charAt(i) != mark) {
                return false;
            }
        }
        return true;
    }
}
