package io.feishuapi.cli.fetch;

import java.util.Locale;

/** How the work on one page ended. */
public enum FetchStatus {
    /** A page that was not there came. */
    ADDED,
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
        return this == ADDED || this == UPDATED || this == UNCHANGED || this == SKIPPED;
    }
}
