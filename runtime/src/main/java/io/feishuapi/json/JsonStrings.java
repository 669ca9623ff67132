package io.feishuapi.json;

import java.nio.ByteBuffer;

/** Reads the strings of a JSON text. */
abstract sealed class JsonStrings extends JsonCharacters permits JsonCursor {

    /** The characters of the text, eight in a long. */
    final ByteBuffer words;

    /** All bits of the characters that were last searched for the end of a string, with some behind it. */
    private long seen;

    JsonStrings(String json, TextBytes characters) {
        super(json, characters);
        this.words = characters.words();
    }

    /** Reads the string whose opening quote the cursor is on. */
    final String text() {
        int start = position + 1;
        return textUpTo(start, closingQuote(start));
    }

    /** Reads a string up to where {@link #closingQuote} says that it ends. */
    final String textUpTo(int start, int close) {
        if (close < 0) {
            return escapedText(start, -close);
        }
        position = close + 1;
        return close == start ? "" : plainText(start, close);
    }

    /** A text without escapes. Of a text that is ASCII the bytes are one copy; the JDK would look at each character of it where others stand elsewhere. */
    @SuppressWarnings("deprecation") // What it is deprecated for, that a byte is a character, is what is wanted.
    private String plainText(int start, int close) {
        return StringEnds.isAscii(seen) ? new String(bytes, 0, start, close - start) : json.substring(start, close);
    }

    /** Goes over the string whose opening quote the cursor is on. */
    final void skipText() {
        int next = closingQuote(position + 1);
        while (next < 0) {
            position = -next + 1;
            escape();
            next = closingQuote(position);
        }
        position = next + 1;
    }

    /** Where the string ends; where its first backslash is, with a minus, if it has one. */
    final int closingQuote(int start) {
        ByteBuffer text = words;
        int index = start;
        long word = text.getLong(index);
        long all = word;
        long found = StringEnds.in(word);
        if (found == 0) {
            long second;
            index -= Long.BYTES;
            do {
                index += 2 * Long.BYTES;
                word = text.getLong(index);
                long next = text.getLong(index + Long.BYTES);
                all |= word | next;
                found = StringEnds.in(word);
                second = StringEnds.in(next);
            } while ((found | second) == 0);
            if (found == 0) {
                index += Long.BYTES;
                found = second;
            }
        }
        seen = all;
        index += StringEnds.first(found);
        byte character = bytes[index];
        if (character == '"') {
            return index;
        } else if (character == '\\') {
            return -index;
        }
        String message = isEnd(index) ? "the string has no end" : "a control character has to be written as an escape";
        throw malformed(index, message);
    }

    /** Reads a string from a character on that stands before its first backslash. */
    final String escapedText(int start, int backslash) {
        StringBuilder text = new StringBuilder();
        int run = start;
        int next = -backslash;
        while (next < 0) {
            text.append(json, run, -next);
            position = -next + 1;
            text.append(escape());
            run = position;
            next = closingQuote(run);
        }
        position = next + 1;
        return text.append(json, run, next).toString();
    }

    /** Reads what stands behind a backslash. */
    private char escape() {
        byte character = current();
        position++;
        return switch (character) {
            case '"', '\\', '/' -> (char) character;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> codeUnit();
            default -> throw malformed(position - 1, "no escape begins with this character");
        };
    }

    private char codeUnit() {
        int unit = 0;
        for (int digits = 0; digits < 4; digits++) {
            int digit = hexDigit(current());
            if (digit < 0) {
                throw malformed("expected four hexadecimal digits");
            }
            unit = unit << 4 | digit;
            position++;
        }
        return (char) unit;
    }

    private static int hexDigit(byte character) {
        if (character >= '0' && character <= '9') {
            return character - '0';
        }
        int letter = character | 0x20;
        return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
    }
}
