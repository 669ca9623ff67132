package io.feishuapi.cli.terminal;

import org.jline.utils.WCWidth;

/** How many columns of a terminal text takes: two for wide characters, such as Chinese ones, none for marks that combine. */
public final class DisplayWidth {

    private DisplayWidth() {}

    /** Columns of a text that has been made visible. */
    public static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** Columns of one code point. */
    public static int of(int codePoint) {
        return Math.max(0, WCWidth.wcwidth(codePoint));
    }
}
