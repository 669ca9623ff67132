package io.feishuapi.spec.page.dialect;

import java.util.function.IntPredicate;

/** Finds the end of a paragraph. */
final class ProseEnd {

    private static final String NOTICE = "<md-alert";
    private static final String NOTICE_END = "</md-alert>";

    private ProseEnd() {}

    /**
     * The line behind a paragraph: a blank line ends it, unless it stands inside a notice that has an end.
     *
     * @param page the page
     * @param line where the paragraph begins
     * @param isTable whether a table begins at a line
     */
    static int of(PageLines page, int line, IntPredicate isTable) {
        int end = line;
        while (end < page.lineCount()) {
            String text = page.line(end);
            if (end > line && (text.isBlank() || stops(page, end) || isTable.test(end))) {
                return end;
            }
            end = Math.max(end, noticeEnd(page, end, isTable)) + 1;
        }
        return end;
    }

    /** The line where the notice that opens in this line ends, or the line itself. */
    private static int noticeEnd(PageLines page, int line, IntPredicate isTable) {
        String text = page.line(line);
        int open = text.lastIndexOf(NOTICE);
        if (open < 0 || text.indexOf(NOTICE_END, open) >= 0) {
            return line;
        }
        for (int i = line + 1; i < page.lineCount(); i++) {
            String next = page.line(i);
            if (next.contains(NOTICE_END)) {
                return i;
            }
            if (next.contains(NOTICE) || stops(page, i) || isTable.test(i)) {
                return line;
            }
        }
        return line;
    }

    private static boolean stops(PageLines page, int line) {
        String text = page.line(line);
        return PageLine.isHeading(text)
                || PageLine.isContainer(text)
                || PageLine.isKeywords(text)
                || Fence.opening(text) != null;
    }
}
