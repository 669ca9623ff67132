package io.feishuapi.spec.page.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a cell that is given to flexmark at once.
 *
 * @param offset where it begins in the cell
 * @param text its characters
 */
record MarkupChunk(int offset, String text) {

    /** Inline parsing takes quadratic time on some inputs; in parts of bounded length the whole stays linear. */
    private static final int LONGEST = 1500;

    private static final int MOST_BRACKETS = 150;

    /** Cuts a long text into parts, between lines where possible. */
    static List<MarkupChunk> split(String text) {
        if (text.length() <= LONGEST) {
            return List.of(new MarkupChunk(0, text + "\n"));
        }
        List<MarkupChunk> chunks = new ArrayList<>();
        int start = 0;
        while (text.length() - start > LONGEST) {
            int cut = cut(text, start);
            chunks.add(new MarkupChunk(start, text.substring(start, cut)));
            start = cut;
        }
        chunks.add(new MarkupChunk(start, text.substring(start) + "\n"));
        return chunks;
    }

    /** Whether it has more brackets than anybody writes: matching them would take long and find nothing. */
    boolean isTangled() {
        int brackets = 0;
        for (int i = text.indexOf('['); i >= 0; i = text.indexOf('[', i + 1)) {
            brackets++;
        }
        return brackets > MOST_BRACKETS;
    }

    /** Whether the next part begins a line of its own. */
    boolean endsLine() {
        return text.endsWith("\n");
    }

    /** Whether it was cut in the middle of a line, at a blank. */
    boolean endsWithBlank() {
        return text.endsWith(" ");
    }

    private static int cut(String text, int start) {
        int lineEnd = text.lastIndexOf('\n', start + LONGEST - 1);
        if (lineEnd > start) {
            return lineEnd + 1;
        }
        int sentence = text.lastIndexOf('。', start + LONGEST - 1);
        int blank = sentence > start ? sentence : text.lastIndexOf(' ', start + LONGEST - 1);
        int cut = blank > start ? blank + 1 : start + LONGEST;
        return Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut;
    }
}
