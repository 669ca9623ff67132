package io.feishuapi.spec.compare;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a change means for code that follows the older edition; the gravest first. */
public enum ChangeSeverity {
    /** A call or a reader that was right may now fail. */
    BREAKING,
    /** Whether it matters hangs on the program: somebody should look. */
    REVIEW,
    /** Everything that was right stays right. */
    COMPATIBLE,
    /** Words only. */
    DOCS;

    /** The word in reports and options, such as {@code breaking}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The severity of that word, or nothing where there is none. */
    public static Optional<ChangeSeverity> byWireName(String word) {
        return Arrays.stream(values())
                .filter(severity -> severity.wireName().equals(word))
                .findFirst();
    }
}
