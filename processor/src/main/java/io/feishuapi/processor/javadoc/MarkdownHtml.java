package io.feishuapi.processor.javadoc;

import java.util.ArrayList;
import java.util.List;

/** A page's prose, which is a little Markdown, as HTML for Javadoc. */
final class MarkdownHtml {

    /** Short items share lines of about this many characters. */
    private static final int MAX_LINE = 90;

    private MarkdownHtml() {}

    /** Prose of one or more lines; lines that begin with a bullet become a list. */
    static String block(String markdown) {
        StringBuilder html = new StringBuilder();
        boolean inList = false;
        boolean first = true;
        for (String raw : markdown.strip().split("\n", -1)) {
            String line = raw.strip();
            if (line.isEmpty()) {
                continue;
            }
            boolean bullet = isBullet(line);
            if (bullet && !inList) {
                html.append("\n<ul>");
            } else if (!bullet && inList) {
                html.append("\n</ul>");
            } else if (!bullet && !first) {
                html.append("<br>");
            }
            String content = InlineMarkdown.toHtml(bullet ? line.substring(1).strip() : line);
            html.append(first && !bullet ? "" : "\n")
                    .append(bullet ? "<li>" : "")
                    .append(content);
            inList = bullet;
            first = false;
        }
        if (inList) {
            html.append("\n</ul>");
        }
        return html.toString();
    }

    /** Several texts as items of one list; the bullets of a text that is a list itself become items. */
    static List<String> items(List<String> texts) {
        List<String> items = new ArrayList<>();
        for (String text : texts) {
            List<String> lines = text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            if (lines.stream().allMatch(MarkdownHtml::isBullet)) {
                lines.forEach(line ->
                        items.add(InlineMarkdown.toHtml(line.substring(1).strip())));
            } else {
                items.add(block(text));
            }
        }
        return items;
    }

    /** Items as a list, to be put behind a label. */
    static String list(List<String> items) {
        StringBuilder html = new StringBuilder("\n<ul>");
        int line = html.length();
        for (int index = 0; index < items.size(); index++) {
            String item = items.get(index);
            if (index > 0 && html.length() - line + item.length() > MAX_LINE) {
                html.append('\n');
                line = html.length();
            }
            html.append("<li>").append(item);
        }
        return html.append("</ul>").toString();
    }

    /** Items as a list behind prose, on its line where both are short. */
    static String listBehind(String prose, List<String> items) {
        String list = items.isEmpty() ? "" : list(items);
        boolean fits =
                prose.length() + list.length() <= MAX_LINE && list.lastIndexOf('\n') <= 0 && prose.indexOf('\n') < 0;
        return prose + (fits ? list.strip() : list);
    }

    /** Prose on one line. */
    static String line(String markdown) {
        return InlineMarkdown.toHtml(markdown.replace('\n', ' ').strip());
    }

    private static boolean isBullet(String line) {
        return line.length() > 2
                && (line.charAt(0) == '-' || line.charAt(0) == '*' || line.charAt(0) == '•')
                && Character.isWhitespace(line.charAt(1));
    }
}
