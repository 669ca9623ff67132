package io.feishuapi.cli.fetch;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the work on one page ended. */
public enum FetchStatus {
    /** A new edition replaced the old one. */
    UPDATED,
    /** The server said, or its answer showed, that nothing changed. */
    UNCHANGED,
    /** The page names no source: it is the user's own. */
    SKIPPED,
    /** Something came and was kept aside. */
    REFUSED,
    /** Nothing came. */
    FAILED;

    /** The word that reports use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the page is as good as the site's. */
    public boolean isFine() {
        return this == UPDATED || this == UNCHANGED || this == SKIPPED;
    }

    static Optional<FetchStatus> named(String name) {
        return Arrays.stream(values()).filter(s -> s.name().equals(name)).findFirst();
    }
}
