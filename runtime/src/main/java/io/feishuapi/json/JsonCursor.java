package io.feishuapi.json;

import org.jspecify.annotations.Nullable;

/** Walks over a JSON text: blanks, brackets, commas, strings, numbers and literals as RFC 8259 has them. */
abstract sealed class JsonCursor permits JsonReader {

    /** Stands behind the text; nothing in JSON begins or goes on with it. */
    private static final char NOTHING = 0;

    final String json;

    /** The characters of the text, with {@link #NOTHING} behind them, so that no loop has to look for the end. */
    final char[] characters;

    private final int end;

    /** The first character that was not yet read. */
    int position;

    private int depth;

    /** Whether an object or list was entered and nothing in it was looked at yet. */
    private boolean entered;

    /**
     * Begins at the start of a text.
     *
     * @param buffer has room for the text and one character more
     */
    JsonCursor(String json, char[] buffer) {
        this.json = json;
        this.end = json.length();
        this.characters = buffer;
        json.getChars(0, end, buffer, 0);
        buffer[end] = NOTHING;
    }

    /** The character of the position, with nothing behind the end. */
    final char current() {
        return characters[position];
    }

    /** Goes over blanks to the next character. */
    final char skipBlanks() {
        int at = position;
        char character = characters[at];
        while (character <= ' ' && isBlank(character)) {
            character = characters[++at];
        }
        position = at;
        return character;
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character == '\n' || character == '\r' || character == '\t';
    }

    final boolean isAtEnd() {
        return position == end;
    }

    /** Enters the object or list whose bracket the cursor is on. */
    final void enter() {
        if (++depth > JsonSettings.MAX_DEPTH) {
            throw malformed("the nesting depth is above " + JsonSettings.MAX_DEPTH);
        }
        position++;
        entered = true;
    }

    /** Goes to the next member or element, or behind the closing bracket. */
    final boolean hasNext(char closing) {
        char character = skipBlanks();
        if (entered) {
            entered = false;
            if (character != closing) {
                return true;
            }
        } else if (character == ',') {
            position++;
            skipBlanks();
            return true;
        } else if (character != closing) {
            throw malformed("expected a comma or " + closing);
        }
        position++;
        depth--;
        return false;
    }

    /** Reads a member's name and the colon, up to the value. */
    final String name(MemberNames names) {
        if (current() != '"') {
            throw malformed("expected a member's name in double quotes");
        }
        int start = position + 1;
        int close = closingQuote(start);
        String name;
        if (close < 0) {
            String text = escapedText(start, -close);
            name = names.known(text);
        } else {
            position = close + 1;
            String known = names.find(characters, start, close);
            if (known == null) {
                known = MemberNames.COMMON.find(characters, start, close);
            }
            name = known == null ? json.substring(start, close) : known;
        }
        if (skipBlanks() != ':') {
            throw malformed("expected a colon behind the member's name");
        }
        position++;
        skipBlanks();
        return name;
    }

    /** Reads the string whose opening quote the cursor is on. */
    final String text() {
        int start = position + 1;
        int close = closingQuote(start);
        if (close < 0) {
            return escapedText(start, -close);
        }
        position = close + 1;
        return close == start ? "" : json.substring(start, close);
    }

    /** Where the string ends; where its first backslash is, with a minus, if it has one. */
    private int closingQuote(int start) {
        int index = start;
        char character = characters[index];
        while (character > '\\' || (character >= ' ' && character != '"' && character != '\\')) {
            character = characters[++index];
        }
        if (character == '"') {
            return index;
        } else if (character == '\\') {
            return -index;
        }
        String message = index == end ? "the string has no end" : "a control character has to be written as an escape";
        throw malformed(index, message);
    }

    private String escapedText(int start, int backslash) {
        StringBuilder text = new StringBuilder();
        int run = start;
        int next = -backslash;
        while (next < 0) {
            text.append(characters, run, -next - run);
            position = -next + 1;
            text.append(escape());
            run = position;
            next = closingQuote(run);
        }
        position = next + 1;
        return text.append(characters, run, next - run).toString();
    }

    /** Reads what stands behind a backslash. */
    private char escape() {
        char character = current();
        position++;
        return switch (character) {
            case '"', '\\', '/' -> character;
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

    private static int hexDigit(char character) {
        if (character >= '0' && character <= '9') {
            return character - '0';
        }
        int letter = character | 0x20;
        return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
    }

    /** Goes over a literal, if it is the one at the cursor. */
    final boolean take(String literal) {
        for (int index = 0; index < literal.length(); index++) {
            if (characters[position + index] != literal.charAt(index)) {
                return false;
            }
        }
        position += literal.length();
        return true;
    }

    /** The digits from an index on: where they end. */
    final int digitsEnd(int start) {
        int index = start;
        while (isDigit(characters[index])) {
            index++;
        }
        return index;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /** Whether a number goes on at an index with a fraction or an exponent. */
    final boolean goesOn(int index) {
        char character = characters[index];
        return character == '.' || character == 'e' || character == 'E';
    }

    /** Reads a number as its text. */
    final String number() {
        int start = position;
        if (current() == '-') {
            position++;
        }
        position = current() == '0' ? position + 1 : digits();
        if (current() == '.') {
            position++;
            position = digits();
        }
        if (current() == 'e' || current() == 'E') {
            position++;
            if (current() == '+' || current() == '-') {
                position++;
            }
            position = digits();
        }
        if (position - start > JsonSettings.MAX_NUMBER) {
            throw malformed(start, "the number has more than " + JsonSettings.MAX_NUMBER + " characters");
        }
        return json.substring(start, position);
    }

    private int digits() {
        int behind = digitsEnd(position);
        if (behind == position) {
            throw malformed("expected a digit");
        }
        return behind;
    }

    /** Goes over a value, which has to be well-formed. */
    final void skipValue() {
        switch (current()) {
            case '{' -> {
                enter();
                while (hasNext('}')) {
                    name(MemberNames.COMMON);
                    skipValue();
                }
            }
            case '[' -> {
                enter();
                while (hasNext(']')) {
                    skipValue();
                }
            }
            case '"' -> text();
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
            default -> {
                if (!take("null") && !take("true") && !take("false")) {
                    throw noValue();
                }
            }
        }
    }

    /** What people call the value at the cursor. */
    final String kind() {
        return switch (current()) {
            case '{' -> "an object";
            case '[' -> "a list";
            case '"' -> "a string";
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> "a number";
            case 't', 'f' -> "a boolean";
            case 'n' -> "null";
            default -> throw noValue();
        };
    }

    private JsonException noValue() {
        return malformed(isAtEnd() ? "the text ends where a value should be" : "expected a value");
    }

    final JsonException malformed(String message) {
        return malformed(position, message);
    }

    private JsonException malformed(int offset, String message) {
        String place = JsonPlace.lineAndColumn(json, offset);
        return failure(offset, message + " (" + place + ")", null);
    }

    /** A failure of the value at an offset. */
    final JsonException failure(int offset, String message, @Nullable Throwable cause) {
        return new JsonException(
                new JsonPlace(json).moveTo(Math.min(offset, end)).path(), message, cause);
    }
}
