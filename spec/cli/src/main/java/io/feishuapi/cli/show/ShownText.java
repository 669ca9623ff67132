package io.feishuapi.cli.show;

import io.feishuapi.cli.terminal.LineWrapper;
import io.feishuapi.cli.terminal.Style;
import io.feishuapi.spec.text.VisibleText;
import java.util.regex.Pattern;

/** Text for a terminal while it is written: headings, and paragraphs that are indented and wrapped. */
final class ShownText {

    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*+)\\]\\([^()\\s]*+\\)");
    private static final int NARROWEST = 20;
    private static final String BULLET = "- ";

    private final StringBuilder out = new StringBuilder();
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

    /** Prose of a page, links without their addresses; its own line breaks are kept, and what follows a bullet hangs. */
    void paragraph(int indent, String prose) {
        for (String line : LINK.matcher(prose).replaceAll("$1").split("\n", -1)) {
            if (line.startsWith(BULLET)) {
                wrapped(indent, BULLET, line.substring(BULLET.length()));
            } else {
                wrapped(indent, "", line);
            }
        }
    }

    private void wrapped(int indent, String bullet, String line) {
        String begin = bullet;
        int room = width - indent - bullet.length();
        for (String each : new LineWrapper(Math.max(NARROWEST, room)).wrap(line)) {
            out.append(" ".repeat(indent)).append(begin).append(each).append('\n');
            begin = " ".repeat(bullet.length());
        }
    }

    String text() {
        return out.toString();
    }
}
