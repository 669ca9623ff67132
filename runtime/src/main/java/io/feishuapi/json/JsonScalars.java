package io.feishuapi.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.feishuapi.Binary;
import io.feishuapi.Violation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads strings, numbers and booleans, each as strictly or as loosely as is asked for. */
abstract sealed class JsonScalars extends JsonMismatches permits JsonReader {

    JsonScalars(String json, JsonParser parser, @Nullable Consumer<Violation> violations) {
        super(json, parser, violations);
    }

    /** Reads a string, or null. */
    public @Nullable String readString() {
        if (is(JsonToken.VALUE_STRING)) {
            String text = text();
            // Binary data where text should stand is what it is on the wire.
            return Binary.ofWireText(text) instanceof String unmarked ? unmarked : text;
        }
        absent("a string");
        return null;
    }

    /** Reads a string, or null; a number or a boolean becomes its text. */
    public @Nullable String readLooseString() {
        return current().isNumeric() || current().isBoolean() ? text() : readString();
    }

    /** Reads a number, or null. */
    public @Nullable Double readDouble() {
        if (isNumber()) {
            return finite(Numbers.parseDouble(text()));
        }
        absent("a number");
        return null;
    }

    /** Reads a number, or null; a string that holds a number will do, an empty string is absent. */
    public @Nullable Double readLooseDouble() {
        if (!is(JsonToken.VALUE_STRING)) {
            return readDouble();
        }
        BigDecimal number = numberInText();
        return number == null ? null : finite(number.doubleValue());
    }

    private @Nullable Double finite(double number) {
        if (Double.isFinite(number)) {
            return number;
        }
        wrong("a number that a double holds");
        return null;
    }

    /** Reads a whole number, or null. */
    public @Nullable Long readLong() {
        if (isLong()) {
            return longValue();
        } else if (isNumber()) {
            return whole(Numbers.parse(text()));
        }
        absent("a number");
        return null;
    }

    /** Reads a whole number, or null; a string that holds one will do, an empty string is absent. */
    public @Nullable Long readLooseLong() {
        if (!is(JsonToken.VALUE_STRING)) {
            return readLong();
        }
        BigDecimal number = numberInText();
        return number == null ? null : whole(number);
    }

    private @Nullable Long whole(@Nullable BigDecimal number) {
        try {
            if (number != null) {
                return Numbers.exactLong(number);
            }
        } catch (ArithmeticException notWhole) {
            // told of below, as is an exponent that no type holds
        }
        wrong("a whole number of 64 bits");
        return null;
    }

    private @Nullable BigDecimal numberInText() {
        String text = text().trim();
        BigDecimal number = text.length() > JsonSettings.MAX_NUMBER ? null : Numbers.parse(text);
        if (number == null && !text.isEmpty()) {
            wrong(start(), "a number", "a string");
        }
        return number;
    }

    private boolean isNumber() {
        return is(JsonToken.VALUE_NUMBER_INT) || is(JsonToken.VALUE_NUMBER_FLOAT);
    }

    /** Reads any number as the plainest type that holds it without loss. */
    final Number anyNumber() {
        if (isLong()) {
            long number = longValue();
            // The sign of a zero is lost in a long.
            return number == 0 && text().charAt(0) == '-' ? -0.0 : (Number) number;
        } else if (is(JsonToken.VALUE_NUMBER_INT)) {
            return new BigInteger(text());
        }
        Number number = Numbers.plainest(text());
        if (number == null) {
            throw failure("the number's exponent is too large");
        }
        return number;
    }

    /** Reads a boolean, or null. */
    public @Nullable Boolean readBoolean() {
        if (is(JsonToken.VALUE_TRUE) || is(JsonToken.VALUE_FALSE)) {
            return is(JsonToken.VALUE_TRUE);
        }
        absent("a boolean");
        return null;
    }

    /** Reads a boolean, or null; the strings {@code true} and {@code false} will do. */
    public @Nullable Boolean readLooseBoolean() {
        if (is(JsonToken.VALUE_STRING)) {
            String text = text();
            if (text.equals("true") || text.equals("false")) {
                return text.equals("true");
            }
        }
        return readBoolean();
    }
}
