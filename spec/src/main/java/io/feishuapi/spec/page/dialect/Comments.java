package io.feishuapi.spec.page.dialect;

import io.feishuapi.spec.page.source.SourceText;
import java.util.BitSet;

/** Hides what a page comments out, so that nothing in it is a row, a paragraph or a heading. */
final class Comments {

    private static final String OPENING = "<!--";
    private static final String CLOSING = "-->";

    /** White space that keeps every place where it is, and ends no line hard as blanks do. */
    private static final char HIDDEN = '\t';

    private Comments() {}

    /**
     * The lines with every comment that has an end replaced by white space; those of samples and of code are no comments.
     *
     * @param page the lines
     * @param firstLine the first line to look at
     */
    static PageLines hide(PageLines page, int firstLine) {
        if (firstLine >= page.lineCount() || page.text().indexOf(OPENING, page.lineStart(firstLine)) < 0) {
            return page;
        }
        StringBuilder text = new StringBuilder(page.text());
        BitSet touched = new BitSet();
        int line = firstLine;
        int from = page.lineStart(line);
        while (line < page.lineCount()) {
            int fenceEnd = page.fenceEnd(line);
            int open = fenceEnd > line ? -1 : opening(page, line, from);
            if (open < 0) {
                line = Math.max(fenceEnd, line + 1);
                from = line < page.lineCount() ? page.lineStart(line) : from;
                continue;
            }
            int close = page.text().indexOf(CLOSING, open + OPENING.length());
            if (close < 0) {
                break;
            }
            from = close + CLOSING.length();
            hide(text, open, from);
            touched.set(line, page.lineOf(from) + 1);
            line = page.lineOf(from);
        }
        return page.replaced(SourceText.of(text.toString(), page.position(0)), touched);
    }

    private static int opening(PageLines page, int line, int from) {
        int start = page.lineStart(line);
        String text = page.line(line);
        int open = text.indexOf(OPENING, from - start);
        boolean quoted = open >= 0
                && text.substring(from - start, open)
                                        .chars()
                                        .filter(c -> c == '`')
                                        .count()
                                % 2
                        > 0;
        return open < 0 || quoted ? -1 : start + open;
    }

    private static void hide(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, HIDDEN);
            }
        }
    }
}
