package io.feishuapi.cli.show;

import io.feishuapi.cli.terminal.DisplayWidth;
import io.feishuapi.cli.terminal.LineWrapper;
import io.feishuapi.cli.terminal.Style;
import io.feishuapi.spec.page.prose.MarkupReader;
import io.feishuapi.spec.page.prose.ProseLine;
import io.feishuapi.spec.text.Position;
import io.feishuapi.spec.text.VisibleText;
import java.util.List;

/** Text for a terminal while it is written: headings, and paragraphs that are indented and wrapped. */
final class ShownText {

    private static final int NARROWEST = 20;
    private static final int GAP = 2;
    private static final String BULLET = "- ";

    private final StringBuilder out = new StringBuilder();
    private final MarkupReader markup = new MarkupReader();
    private final int width;
    private final Style style;

    ShownText(int width, Style style) {
        this.width = width;
        this.style = style;
    }

    void heading(String heading) {
        if (!out.isEmpty()) {
            out.append('\n');
        }
        out.append(style.bold(VisibleText.line(heading))).append('\n');
    }

    /** A line that begins in bold. */
    void item(int indent, String name, String rest) {
        String visible = VisibleText.line(name);
        out.append(" ".repeat(indent)).append(style.bold(visible));
        String more = VisibleText.line(rest);
        out.append(more.isEmpty() ? "" : "  " + more).append('\n');
    }

    /** A line as it is, too long or not. */
    void line(int indent, String text) {
        out.append(" ".repeat(indent)).append(VisibleText.line(text)).append('\n');
    }

    /** Plain text; its own line breaks are kept, and what follows a bullet hangs. */
    void paragraph(int indent, String text) {
        for (String line : text.split("\n", -1)) {
            if (line.startsWith(BULLET)) {
                hanging(indent, BULLET, line.substring(BULLET.length()));
            } else {
                hanging(indent, "", line);
            }
        }
    }

    /** Plain text behind a label; a list stands below it. */
    void labelled(int indent, String label, String text) {
        if (text.startsWith(BULLET) || text.indexOf('\n') >= 0) {
            line(indent, label);
            paragraph(indent + GAP, text);
        } else {
            hanging(indent, label + " ", text);
        }
    }

    /** Text that a page has in Markdown: links without their addresses, no marks. */
    void markdown(int indent, String label, String markdown) {
        String begin = label;
        for (ProseLine line : markup.readProse(markdown, Position.START).lines()) {
            hanging(indent + GAP * line.indent(), line.bullet() ? BULLET : "", begin + line.text());
            begin = "";
        }
    }

    /** Text behind a beginning, the lines below it as far to the right. */
    void hanging(int indent, String beginning, String text) {
        String begin = VisibleText.line(beginning);
        int used = DisplayWidth.of(begin);
        for (String each : new LineWrapper(Math.max(NARROWEST, width - indent - used)).wrap(text)) {
            out.append((" ".repeat(indent) + begin + each).stripTrailing()).append('\n');
            begin = " ".repeat(used);
        }
    }

    /** Rows whose cells stand below each other; the last cell of a row is wrapped in its place. */
    void rows(int indent, List<List<String>> rows) {
        int cells = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[cells];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size() - 1; i++) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(VisibleText.line(row.get(i))));
            }
        }
        for (List<String> row : rows) {
            StringBuilder begin = new StringBuilder();
            for (int i = 0; i < row.size() - 1; i++) {
                String cell = VisibleText.line(row.get(i));
                begin.append(cell).append(" ".repeat(widths[i] - DisplayWidth.of(cell) + GAP));
            }
            String last = row.get(row.size() - 1);
            if (last.isBlank()) {
                line(indent, begin.toString().stripTrailing());
            } else {
                hanging(indent, begin.toString(), last);
            }
        }
    }

    String text() {
        return out.toString();
    }
}
