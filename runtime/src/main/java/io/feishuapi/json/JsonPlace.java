package io.feishuapi.json;

import com.fasterxml.jackson.core.JsonStreamContext;

/** What people call a place in a JSON text. */
final class JsonPlace {

    /** As many characters as are shown of what stands at a place. */
    private static final int SHOWN_CHARACTERS = 20;

    private JsonPlace() {}

    /** The path of the value that is read, such as {@code left.items[1].id}; empty at the root. */
    static String path(JsonStreamContext context) {
        StringBuilder path = new StringBuilder();
        append(context, context.getEntryCount() - 1, path);
        return path.toString();
    }

    /** The path of the value that is to be written next. */
    static String pathOfNext(JsonStreamContext context) {
        StringBuilder path = new StringBuilder();
        append(context, context.getEntryCount(), path);
        return path.toString();
    }

    /** An index below 0 is that of a list of which no element is at hand. */
    private static void append(JsonStreamContext context, int index, StringBuilder path) {
        JsonStreamContext outer = context.getParent();
        if (outer != null) {
            append(outer, outer.getCurrentIndex(), path);
        }
        if (context.inArray() && index >= 0) {
            path.append('[').append(index).append(']');
        } else if (context.hasCurrentName()) {
            path.append(path.length() == 0 ? "" : ".").append(context.getCurrentName());
        }
    }

    /** What is no JSON: its line and column, both from 1 on, and the beginning of what stands there. */
    static String noJson(String json, int offset) {
        int line = 1;
        int lineStart = 0;
        for (int index = 0; index < offset; index++) {
            if (json.charAt(index) == '\n') {
                line++;
                lineStart = index + 1;
            }
        }
        return "no JSON at " + line + ":" + (offset - lineStart + 1) + shown(json, offset);
    }

    private static String shown(String json, int offset) {
        if (offset == json.length()) {
            return ", where the text ends";
        }
        String behind = json.substring(offset, Math.min(json.length(), offset + SHOWN_CHARACTERS));
        return ": " + JsonWriter.toJson(writer -> writer.value(behind));
    }
}
