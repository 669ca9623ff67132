package io.feishuapi.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * A place in a JSON text. Worked out from the text when something is to be said of the place, so that reading keeps no account of it.
 * Moves forward only, so that all places of a text take no longer than one pass.
 */
final class JsonPlace {

    private final CharSequence json;
    private final Deque<Level> levels = new ArrayDeque<>();
    private int offset;

    /** The beginning of a text that is well-formed as far as {@link #moveTo} goes. */
    JsonPlace(CharSequence json) {
        this.json = json;
    }

    /** Moves to an offset behind the present one. */
    JsonPlace moveTo(int target) {
        while (offset < target) {
            char character = json.charAt(offset);
            if (character == '"') {
                string(target);
            } else {
                structure(character);
                offset++;
            }
        }
        return this;
    }

    private void structure(char character) {
        switch (character) {
            case '{' -> levels.addLast(new Level(true));
            case '[' -> levels.addLast(new Level(false));
            case '}', ']' -> levels.pollLast();
            case ',' -> {
                Level level = levels.peekLast();
                if (level != null) {
                    level.next();
                }
            }
            default -> {
                // a colon, a blank, or part of a number or literal
            }
        }
    }

    private void string(int target) {
        int start = offset++;
        while (offset < target && json.charAt(offset) != '"') {
            offset += json.charAt(offset) == '\\' ? 2 : 1;
        }
        if (offset < target) {
            offset++;
            Level level = levels.peekLast();
            if (level != null && level.object && level.name == null) {
                level.name = name(start + 1, offset - 1);
            }
        }
    }

    private String name(int start, int end) {
        String name = json.subSequence(start, end).toString();
        return name.indexOf('\\') < 0 ? name : JsonReader.parse('"' + name + '"', JsonReader::requireString);
    }

    /** The path of the value, such as {@code left.items[1].id}; empty at the root. */
    String path() {
        StringBuilder path = new StringBuilder();
        for (Iterator<Level> each = levels.iterator(); each.hasNext(); ) {
            Level level = each.next();
            if (level.name != null) {
                path.append(path.length() == 0 ? "" : ".").append(level.name);
            } else if (!level.object) {
                path.append('[').append(level.index).append(']');
            }
        }
        return path.toString();
    }

    /** The same for people who look at the text: {@code line 2, column 8}. */
    static String lineAndColumn(CharSequence json, int offset) {
        int line = 1;
        int lineStart = 0;
        for (int index = 0; index < offset; index++) {
            if (json.charAt(index) == '\n') {
                line++;
                lineStart = index + 1;
            }
        }
        return "line " + line + ", column " + (offset - lineStart + 1);
    }

    /** An object with the member that it is at, or a list with the element. */
    private static final class Level {

        private final boolean object;
        private @Nullable String name;
        private int index;

        Level(boolean object) {
            this.object = object;
        }

        void next() {
            name = null;
            index++;
        }
    }
}
