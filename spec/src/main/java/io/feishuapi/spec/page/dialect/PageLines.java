package io.feishuapi.spec.page.dialect;

import io.feishuapi.spec.page.source.Fragment;
import io.feishuapi.spec.page.source.SourceText;
import io.feishuapi.spec.text.Position;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A page line by line, with what must be known of the whole page to read one: where fences end, and whether tables in markup do.
 * Found once, so that no line makes the reader search the rest of the page again.
 */
final class PageLines {

    private final SourceText source;
    private final List<String> lines;
    private final Fences fences;
    private final int lastTableEnd;
    private final int lastLine;

    /** The lines that hold a comment, or a part of one, and nothing else. */
    private final BitSet hidden;

    PageLines(SourceText source) {
        this(source, new BitSet());
    }

    private PageLines(SourceText source, BitSet hidden) {
        this.hidden = hidden;
        this.source = source;
        this.lines = new ArrayList<>(source.lineCount());
        for (int line = 0; line < source.lineCount(); line++) {
            lines.add(source.line(line));
        }
        this.fences = Fences.of(lines);
        this.lastTableEnd =
                Math.max(source.text().lastIndexOf("</md-table>"), source.text().lastIndexOf("</table>"));
        int last = lines.size() - 1;
        while (last >= 0 && lines.get(last).isBlank()) {
            last--;
        }
        this.lastLine = last;
    }

    /** The same lines with other characters in the same places; of those that were touched, the blank ones are hidden. */
    PageLines replaced(SourceText other, BitSet touched) {
        BitSet blank = new BitSet();
        touched.stream().filter(line -> other.line(line).isBlank()).forEach(blank::set);
        return new PageLines(other, blank);
    }

    /** Whether a line is as if it were not there: it holds a part of a comment and nothing else. */
    boolean isHidden(int line) {
        return hidden.get(line);
    }

    /** Whether there is nothing but blank lines from a line on. */
    boolean isEnd(int line) {
        return line > lastLine;
    }

    String text() {
        return source.text();
    }

    int lineCount() {
        return source.lineCount();
    }

    int lineStart(int line) {
        return source.lineStart(line);
    }

    int lineEnd(int line) {
        return source.lineEnd(line);
    }

    String line(int line) {
        return lines.get(line);
    }

    /** Whether there is such a line, and a bar in it. */
    boolean hasBar(int line) {
        return line < lines.size() && lines.get(line).indexOf('|') >= 0;
    }

    Fragment fragment(int start, int end) {
        return source.fragment(start, end);
    }

    Position position(int offset) {
        return source.position(offset);
    }

    /** The line, from 0, that an offset stands in. */
    int lineOf(int offset) {
        return source.position(offset).line() - source.position(0).line();
    }

    /** The line behind the fence that begins at a line; the line itself where none begins, or where it has no end. */
    int fenceEnd(int line) {
        return fences.end(line);
    }

    /** Where a closing tag stands behind an offset, or -1. */
    int tableEnd(String closingTag, int from) {
        return from > lastTableEnd ? -1 : source.text().indexOf(closingTag, from);
    }
}
