package io.feishuapi.processor.javadoc;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * Inline Markdown of one line as HTML: links, code and bold. Everything else is text, whatever it may mean in Markdown: a scanner this
 * small stays linear and cannot let markup through, which a whole Markdown parser on hostile text would have to be kept from.
 */
final class InlineMarkdown {

    /** Bounds the look ahead, so that time stays linear. */
    private static final int MAX_URL = 2000;

    private final String line;
    private final StringBuilder html = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private int index;

    private InlineMarkdown(String line) {
        this.line = line;
    }

    static String toHtml(String line) {
        return new InlineMarkdown(line).run();
    }

    private String run() {
        while (index < line.length()) {
            char character = line.charAt(index);
            boolean taken = (character == '`' && takeCode())
                    || (character == '[' && takeLink())
                    || (character == '*' && takeBold());
            if (!taken) {
                text.append(character);
                index++;
            }
        }
        flush();
        return html.toString();
    }

    private boolean takeCode() {
        int end = line.indexOf('`', index + 1);
        if (end < 0 || line.substring(index + 1, end).isBlank()) {
            return false;
        }
        flush();
        html.append(JavadocEscaper.code(line.substring(index + 1, end)));
        index = end + 1;
        return true;
    }

    private boolean takeBold() {
        if (!line.startsWith("**", index)) {
            return false;
        }
        int end = line.indexOf('*', index + 2);
        if (end < 0
                || !line.startsWith("**", end)
                || line.substring(index + 2, end).isBlank()) {
            return false;
        }
        flush();
        html.append("<b>")
                .append(JavadocEscaper.text(line.substring(index + 2, end)))
                .append("</b>");
        index = end + 2;
        return true;
    }

    private boolean takeLink() {
        int labelEnd = index + 1;
        while (labelEnd < line.length() && line.charAt(labelEnd) != ']' && line.charAt(labelEnd) != '[') {
            labelEnd++;
        }
        if (!line.startsWith("](", labelEnd)
                || line.substring(index + 1, labelEnd).isBlank()) {
            return false;
        }
        int urlEnd = urlEnd(labelEnd + 2);
        if (urlEnd < 0) {
            return false;
        }
        String label = line.substring(index + 1, labelEnd);
        String url = line.substring(labelEnd + 2, urlEnd);
        flush();
        html.append(isWebAddress(url) ? link(url, label) : JavadocEscaper.text(label));
        index = urlEnd + 1;
        return true;
    }

    private int urlEnd(int start) {
        int limit = Math.min(line.length(), start + MAX_URL);
        int open = 0;
        for (int end = start; end < limit; end++) {
            char character = line.charAt(end);
            if (character == '(') {
                open++;
            } else if (character == ')') {
                if (open == 0) {
                    return end;
                }
                open--;
            } else if (Character.isWhitespace(character)) {
                return -1;
            }
        }
        return -1;
    }

    /** A link to an address of the web, without code or bold in its label. */
    static String link(String url, String label) {
        String plain = label.replace("`", "").replace("**", "");
        return "<a href=\"" + JavadocEscaper.attribute(URI.create(url).toASCIIString()) + "\">"
                + JavadocEscaper.text(plain) + "</a>";
    }

    /** Whether an address leads to the web: nothing else may become a link, {@code javascript:} least of all. */
    static boolean isWebAddress(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("https://") && !lower.startsWith("http://")) {
            return false;
        }
        try {
            return new URI(url).getHost() != null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private void flush() {
        html.append(JavadocEscaper.text(text.toString()));
        text.setLength(0);
    }
}
