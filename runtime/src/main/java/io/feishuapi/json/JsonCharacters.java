package io.feishuapi.json;

import org.jspecify.annotations.Nullable;

/** A JSON text and the place that a reader is at, with what is to be said of a place. */
abstract sealed class JsonCharacters permits JsonStrings {

    final String json;

    /** The characters of the text as {@link TextBytes} has them. */
    final byte[] bytes;

    private final int end;

    /** The first character that was not yet read. */
    int position;

    /** Begins at the start of a text. */
    JsonCharacters(String json, TextBytes characters) {
        this.json = json;
        this.end = json.length();
        this.bytes = characters.bytes();
    }

    /** The character of the position, with {@link TextBytes#NOTHING} behind the end. */
    final byte current() {
        return bytes[position];
    }

    /** Goes over blanks to the next character. */
    final byte skipBlanks() {
        byte character = bytes[position];
        return character > ' ' ? character : nextBehindBlanks();
    }

    private byte nextBehindBlanks() {
        int at = position;
        while (isBlank(bytes[at])) {
            at++;
        }
        position = at;
        return bytes[at];
    }

    private static boolean isBlank(byte character) {
        return character == ' ' || character == '\n' || character == '\r' || character == '\t';
    }

    final boolean isAtEnd() {
        return isEnd(position);
    }

    final boolean isEnd(int index) {
        return index == end;
    }

    /** Goes over a literal, if it is the one at the cursor. */
    final boolean take(String literal) {
        for (int index = 0; index < literal.length(); index++) {
            if (bytes[position + index] != literal.charAt(index)) {
                return false;
            }
        }
        position += literal.length();
        return true;
    }

    final JsonException malformed(String message) {
        return malformed(position, message);
    }

    final JsonException malformed(int offset, String message) {
        String place = JsonPlace.lineAndColumn(json, offset);
        return failure(offset, message + " (" + place + ")", null);
    }

    /** A failure of the value at an offset. */
    final JsonException failure(int offset, String message, @Nullable Throwable cause) {
        return new JsonException(
                new JsonPlace(json).moveTo(Math.min(offset, end)).path(), message, cause);
    }
}
