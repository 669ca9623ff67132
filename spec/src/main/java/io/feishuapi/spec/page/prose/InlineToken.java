package io.feishuapi.spec.page.prose;

/** A piece of a text, as {@link InlineScanner} finds it. */
final class InlineToken {

    private final int start;
    private final int end;
    private Kind kind;
    private String target = "";

    InlineToken(Kind kind, int start, int end) {
        this.kind = kind;
        this.start = start;
        this.end = end;
    }

    /** What a piece is. */
    enum Kind {
        /** Text, perhaps with escaped characters. */
        TEXT,
        /** A line ends. */
        LINE_END,
        /** Code between backticks, with them. */
        CODE,
        /** A character by its name. */
        ENTITY,
        /** A tag. */
        TAG,
        STRONG_START,
        STRONG_END,
        /** The bracket before a link's text. */
        LINK_START,
        /** What stands behind a link's text. */
        LINK_END
    }

    Kind kind() {
        return kind;
    }

    /** Offset of its first character. */
    int start() {
        return start;
    }

    /** Offset behind its last character. */
    int end() {
        return end;
    }

    /** Where a link leads. */
    String target() {
        return target;
    }

    /** What was taken for text is a marker, as what follows it shows. */
    void become(Kind marker) {
        kind = marker;
    }

    /** What was taken for a bracket begins a link. */
    void becomeLink(String address) {
        kind = Kind.LINK_START;
        target = address;
    }
}
