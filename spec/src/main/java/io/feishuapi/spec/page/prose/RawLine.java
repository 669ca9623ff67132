package io.feishuapi.spec.page.prose;

import io.feishuapi.spec.page.source.Fragment;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line while it is read: plain text, the same as Markdown, and marks by place in the plain text. */
final class RawLine {

    /** {@code > }: a quotation, unless it is a comparison. */
    private static final Pattern QUOTE = Pattern.compile("> (?![\\s\\d-])");

    private static final int QUOTED_BY = 2;

    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder markdown = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private int firstOffset = -1;
    private boolean item;

    StringBuilder plain() {
        return plain;
    }

    StringBuilder markdown() {
        return markdown;
    }

    void append(int offset, String text, String asMarkdown) {
        if (firstOffset < 0 && !Blanks.isBlank(text)) {
            firstOffset = offset + Blanks.leading(text);
        }
        plain.append(text);
        markdown.append(asMarkdown);
    }

    void mark(Mark mark) {
        marks.add(mark);
    }

    /** The line is an item of an HTML list. */
    void item() {
        item = true;
    }

    /** Whether nothing was told of it yet. */
    boolean isEmpty() {
        return plain.length() == 0 && markdown.length() == 0 && marks.isEmpty() && !item;
    }

    boolean isBlank() {
        return firstOffset < 0;
    }

    /** The line, or null where nothing but markers stood in it. */
    @Nullable
    ProseLine finish(Fragment fragment, BulletReader bullets) {
        StrongMarkers.resolve(plain, markdown, marks);
        if (Blanks.isBlank(plain)) {
            return null;
        }
        int lead = Blanks.leading(plain);
        int quote = QUOTE.matcher(plain).region(lead, plain.length()).lookingAt() ? QUOTED_BY : 0;
        int marker = quote > 0 ? quote : bullets.markerLength(plain, lead, firstOffset);
        boolean bullet = item || marker > quote;
        int indent = bullets.indent(firstOffset, bullet, item);
        int start = lead + marker;
        String text = Blanks.strip(plain.substring(start));
        String rest = Blanks.strip(markdown.substring(Math.min(Blanks.leading(markdown) + marker, markdown.length())));
        return new ProseLine(
                fragment.position(firstOffset + marker), indent, bullet, text, rest, shifted(start, text.length()));
    }

    private List<Mark> shifted(int by, int length) {
        if (marks.isEmpty()) {
            return List.of();
        }
        List<Mark> shifted = new ArrayList<>();
        for (Mark mark : marks) {
            int start = Math.max(0, Math.min(mark.start() - by, length));
            int end = Math.max(0, Math.min(mark.end() - by, length));
            if (start < end) {
                shifted.add(new Mark(mark.kind(), start, end, mark.target()));
            }
        }
        shifted.sort((a, b) ->
                a.start() != b.start() ? Integer.compare(a.start(), b.start()) : Integer.compare(b.end(), a.end()));
        return shifted;
    }
}
