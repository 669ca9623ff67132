package io.feishuapi.spec.page.prose;

import io.feishuapi.spec.text.Position;
import java.util.List;

/**
 * One line of prose. Hard breaks, {@code <br>} and line ends all end a line; blank lines are left out.
 *
 * @param position where the line's text begins in the page
 * @param indent how deep a bullet is nested, from 0; 0 for lines that are no bullets
 * @param bullet whether the line began with a list mark, which the text no longer has
 * @param text the plain text: marks of emphasis and code are gone, links are their text, entities are characters, ends trimmed
 * @param markdown the same text as Markdown for people: links and code kept, HTML tags gone
 * @param marks what stood in markup, by place
 */
public record ProseLine(Position position, int indent, boolean bullet, String text, String markdown, List<Mark> marks) {

    public ProseLine {
        marks = List.copyOf(marks);
    }
}
