package io.feishuapi.json;

import com.fasterxml.jackson.core.JsonStreamContext;

/** Turns Jackson's contexts into paths as people write them. */
final class JsonPath {

    private JsonPath() {}

    /** The path of the current value, such as {@code left.items[1].id}; empty at the root. */
    static String of(JsonStreamContext context) {
        StringBuilder path = new StringBuilder();
        append(context, path);
        return path.toString();
    }

    private static void append(JsonStreamContext context, StringBuilder path) {
        JsonStreamContext parent = context.getParent();
        if (parent != null) {
            append(parent, path);
        }
        if (context.inObject() && context.getCurrentName() != null) {
            if (path.length() > 0) {
                path.append('.');
            }
            path.append(context.getCurrentName());
        } else if (context.inArray() && context.hasCurrentIndex()) {
            path.append('[').append(context.getCurrentIndex()).append(']');
        }
    }
}
