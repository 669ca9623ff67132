package io.feishuapi.json;

/** Walks over a JSON text: brackets, commas, names, numbers and whole values as RFC 8259 has them. */
abstract sealed class JsonCursor extends JsonStrings permits JsonMismatches {

    private int depth;

    /** Whether an object or list was entered step by step and nothing in it was looked at yet. */
    private boolean entered;

    /** The name of the last member that has none of the names it was looked for. */
    private String other = "";

    JsonCursor(String json, TextBytes characters) {
        super(json, characters);
    }

    /** Enters the object or list whose bracket the cursor is on; {@link #hasNext} walks over it. */
    final void enter() {
        goIn();
        entered = true;
    }

    /** Enters the object or list whose bracket the cursor is on, and tells whether there is something in it. */
    final boolean enter(char closing) {
        goIn();
        return skipBlanks() != closing || goOut();
    }

    private void goIn() {
        if (++depth > JsonSettings.MAX_DEPTH) {
            throw malformed("the nesting depth is above " + JsonSettings.MAX_DEPTH);
        }
        position++;
    }

    /** Goes behind the closing bracket that the cursor is on. */
    private boolean goOut() {
        position++;
        depth--;
        return false;
    }

    /** Goes to the next member or element, or behind the closing bracket. */
    final boolean next(char closing) {
        byte character = skipBlanks();
        if (character == ',') {
            position++;
            skipBlanks();
            return true;
        } else if (character != closing) {
            throw malformed("expected a comma or " + closing);
        }
        return goOut();
    }

    /** Goes to the first or next member or element, or behind the closing bracket. */
    final boolean hasNext(char closing) {
        if (!entered) {
            return next(closing);
        }
        entered = false;
        return skipBlanks() != closing || goOut();
    }

    /** Reads a member's name and the colon, up to the value: its position among the names, beginning with the one that is most likely. */
    final int select(MemberNames names, int likely) {
        QuotedNames quoted = names.quoted();
        int found = quoted.at(words, position, likely);
        if (found < 0) {
            return selectOther(names);
        }
        position += quoted.get(found).length();
        skipBlanks();
        if (!names.isOfPage(found)) {
            other = names.name(found);
        }
        return found;
    }

    private int selectOther(MemberNames names) {
        int start = nameStart();
        int close = closingQuote(start);
        int found = close < 0 ? -1 : names.find(words, start, close);
        if (found < 0) {
            other = textUpTo(start, close);
            found = names.position(other);
        } else {
            position = close + 1;
            if (!names.isOfPage(found)) {
                other = names.name(found);
            }
        }
        colon();
        return found;
    }

    /** The name of the last member that the names do not hold. */
    final String other() {
        return other;
    }

    /** Reads a member's name and the colon, up to the value. */
    final String name() {
        selectOther(MemberNames.COMMON);
        return other;
    }

    private int nameStart() {
        if (current() != '"') {
            throw malformed("expected a member's name in double quotes");
        }
        return position + 1;
    }

    private void colon() {
        if (skipBlanks() != ':') {
            throw malformed("expected a colon behind the member's name");
        }
        position++;
        skipBlanks();
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
        int behind = position;
        while (isDigit(bytes[behind])) {
            behind++;
        }
        if (behind == position) {
            throw malformed("expected a digit");
        }
        return behind;
    }

    /** Whether a number goes on at an index with a fraction or an exponent. */
    final boolean goesOn(int index) {
        byte character = bytes[index];
        return character == '.' || character == 'e' || character == 'E';
    }

    private static boolean isDigit(byte character) {
        return character >= '0' && character <= '9';
    }

    /** Goes over a value, which has to be well-formed. */
    final void skipValue() {
        switch (current()) {
            case '{' -> {
                for (boolean more = enter('}'); more; more = next('}')) {
                    nameStart();
                    skipText();
                    colon();
                    skipValue();
                }
            }
            case '[' -> {
                for (boolean more = enter(']'); more; more = next(']')) {
                    skipValue();
                }
            }
            case '"' -> skipText();
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
}
