package io.feishuapi.cli.terminal;

import io.feishuapi.spec.text.VisibleText;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jline.utils.AttributedString;

/**
 * Breaks text into lines by the columns that it takes: at blanks, and next to wide characters, which need no blank between them.
 *
 * @param width most columns of a line, at least 2
 */
public record LineWrapper(int width) {

    public LineWrapper {
        if (width < 2) {
            throw new IllegalArgumentException("a line has room for one wide character at least, not " + width);
        }
    }

    /** The lines of a text, blanks at their ends left out; none for a blank text. */
    public List<String> wrap(String text) {
        String visible = VisibleText.line(text).replace('\u00a0', ' ').strip();
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
        places.setText(visible);
        int from = places.first();
        for (int to = places.next(); to != BreakIterator.DONE; to = places.next()) {
            String piece = visible.substring(from, to);
            from = to;
            if (DisplayWidth.of(line + piece.stripTrailing()) > width) {
                endLine(line, lines);
                piece = withoutFullLines(piece, lines);
            }
            line.append(piece);
        }
        endLine(line, lines);
        return lines;
    }

    private static void endLine(StringBuilder line, List<String> lines) {
        String text = line.toString().strip();
        if (!text.isEmpty()) {
            lines.add(text);
        }
        line.setLength(0);
    }

    /** Puts all full lines of a long word into the list and gives back its rest. */
    private String withoutFullLines(String word, List<String> lines) {
        if (DisplayWidth.of(word.stripTrailing()) <= width) {
            return word;
        }
        List<AttributedString> parts = new AttributedString(word).columnSplitLength(width);
        parts.subList(0, parts.size() - 1).forEach(part -> lines.add(part.toString()));
        return parts.get(parts.size() - 1).toString();
    }
}
