package io.feishuapi.json;

import io.feishuapi.Violation;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads strings, numbers and booleans, each as strictly or as loosely as is asked for. */
abstract sealed class JsonScalars extends JsonMismatches permits JsonReader {

    JsonScalars(String json, TextBytes characters, @Nullable Consumer<Violation> violations) {
        super(json, characters, violations);
    }

    /** Reads a string, or null. */
    public @Nullable String readString() {
        if (current() == '"') {
            return text();
        }
        absent("a string");
        return null;
    }

    /** Reads a string, or null; a number or a boolean becomes its text. */
    public @Nullable String readLooseString() {
        byte first = current();
        if (first == '"') {
            return text();
        } else if (isNumber(first)) {
            return number();
        } else if (take("true")) {
            return "true";
        } else if (take("false")) {
            return "false";
        }
        absent("a string");
        return null;
    }

    /** {@link #readString} of what is known to be there. */
    String requireString() {
        String text = readString();
        if (text == null) {
            throw failure(position, "expected a string, got null", null);
        }
        return text;
    }

    /** Reads a number, or null. */
    public @Nullable Double readDouble() {
        int start = position;
        if (isNumber(current())) {
            return finite(start, Numbers.parseDouble(number()));
        }
        absent("a number");
        return null;
    }

    /** Reads a number, or null; a string that holds a number will do, an empty string is absent. */
    public @Nullable Double readLooseDouble() {
        int start = position;
        if (current() != '"') {
            return readDouble();
        }
        BigDecimal number = numberInText();
        return number == null ? null : finite(start, number.doubleValue());
    }

    private @Nullable Double finite(int start, double number) {
        if (Double.isFinite(number)) {
            return number;
        }
        wrong(start, "a number that a double holds", given(start));
        return null;
    }

    /** Reads a whole number, or null. */
    public @Nullable Long readLong() {
        int start = position;
        int first = bytes[start] == '-' ? start + 1 : start;
        int behind = first;
        long value = 0;
        for (int digit = digit(behind); digit >= 0; digit = digit(++behind)) {
            value = value * 10 + digit;
        }
        if (isPlainLong(first, behind)) {
            position = behind;
            return first == start ? value : -value;
        } else if (isNumber(current())) {
            return whole(start, Numbers.parse(number()));
        }
        absent("a number");
        return null;
    }

    /** Reads a whole number, or null; a string that holds one will do, an empty string is absent. */
    public @Nullable Long readLooseLong() {
        int start = position;
        if (current() != '"') {
            return readLong();
        }
        BigDecimal number = numberInText();
        return number == null ? null : whole(start, number);
    }

    private static boolean isNumber(byte first) {
        return first == '-' || (first >= '0' && first <= '9');
    }

    private int digit(int index) {
        int digit = bytes[index] - '0';
        return digit <= 9 ? digit : -1;
    }

    /** Whether the digits between two indexes are a number that is whole and a long. */
    private boolean isPlainLong(int first, int behind) {
        int count = behind - first;
        return count > 0 && count <= Numbers.SAFE_LONG_DIGITS && (count == 1 || bytes[first] != '0') && !goesOn(behind);
    }

    private @Nullable Long whole(int start, @Nullable BigDecimal number) {
        try {
            if (number != null) {
                return Numbers.exactLong(number);
            }
        } catch (ArithmeticException notWhole) {
            // told of below, as is an exponent that no type holds
        }
        wrong(start, "a whole number of 64 bits", given(start));
        return null;
    }

    private @Nullable BigDecimal numberInText() {
        int start = position;
        String text = text().trim();
        BigDecimal number = Numbers.parse(text);
        if (number == null && !text.isEmpty()) {
            wrong(start, "a number", "a string");
        }
        return number;
    }

    /** Reads a boolean, or null. */
    public @Nullable Boolean readBoolean() {
        if (take("true")) {
            return true;
        } else if (take("false")) {
            return false;
        }
        absent("a boolean");
        return null;
    }

    /** Reads a boolean, or null; the strings {@code true} and {@code false} will do. */
    public @Nullable Boolean readLooseBoolean() {
        if (take("\"true\"")) {
            return true;
        } else if (take("\"false\"")) {
            return false;
        }
        return readBoolean();
    }
}
