package io.feishuapi.processor.javadoc;

/** Collects the lines of one Javadoc comment. Parts are HTML already; what is not goes through {@link JavadocEscaper} first. */
final class DocText {

    private final StringBuilder text = new StringBuilder();
    private boolean inTags;

    /** Adds the first sentence. */
    DocText summary(String html) {
        text.append(html).append('\n');
        return this;
    }

    /** Adds a paragraph. */
    DocText paragraph(String html) {
        text.append("\n<p>").append(html).append('\n');
        return this;
    }

    /** Adds an element that stands by itself, such as a table or a list. */
    DocText block(String html) {
        text.append('\n').append(html).append('\n');
        return this;
    }

    /** Adds a block tag, its further lines indented. */
    DocText tag(String tag, String html) {
        text.append(inTags ? "" : "\n")
                .append('@')
                .append(tag)
                .append(' ')
                .append(html.replace("\n", "\n    "))
                .append('\n');
        inTags = true;
        return this;
    }

    @Override
    public String toString() {
        // All parts are escaped; this holds even if one were not.
        return text.toString().strip().replace("*/", "*&#47;").replace("\\", "&#92;");
    }
}
