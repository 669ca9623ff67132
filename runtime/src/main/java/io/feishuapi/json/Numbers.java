package io.feishuapi.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.NumberInput;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Picks the plainest type that holds a number without loss. */
final class Numbers {

    /** Up to so many characters a decimal has no more digits than a double keeps. */
    private static final int EXACT_CHARACTERS = 16;

    /** Between these a double keeps all its digits. */
    private static final double SMALLEST_EXACT = 1e-300;

    private static final double LARGEST_EXACT = 1e300;

    /** More digits than any long has. */
    private static final int LONG_DIGITS = 19;

    private Numbers() {}

    /** The parser's number: Long, BigInteger, Double where it is exact enough to write back, else BigDecimal. */
    static Number plainest(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                    ? parser.getBigIntegerValue()
                    : parser.getLongValue();
        }
        if (parser.getTextLength() <= EXACT_CHARACTERS) {
            double value = parser.getDoubleValue();
            double size = Math.abs(value);
            if (size > SMALLEST_EXACT && size < LARGEST_EXACT) {
                return value;
            }
        }
        return plainest(decimal(parser));
    }

    /** The parser's number with all its digits. */
    static BigDecimal decimal(JsonParser parser) throws IOException {
        try {
            return parser.getDecimalValue();
        } catch (NumberFormatException exponentTooLarge) {
            throw new JsonParseException(parser, "the number's exponent is too large", exponentTooLarge);
        }
    }

    private static Number plainest(BigDecimal number) {
        double approximate = number.doubleValue();
        if (Double.isFinite(approximate) && BigDecimal.valueOf(approximate).compareTo(number) == 0) {
            return approximate;
        }
        return number;
    }

    /** The number that a text holds, or null where it holds none, or one of absurd size. */
    static @Nullable BigDecimal parse(String text) {
        if (text.length() > JsonSettings.MAX_NUMBER || !NumberInput.looksLikeValidNumber(text)) {
            return null;
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException exponentTooLarge) {
            return null;
        }
    }

    /**
     * The number as a long.
     *
     * @throws ArithmeticException if it has a fraction or does not fit
     */
    static long exactLong(BigDecimal number) {
        if (number.signum() != 0 && (long) number.precision() - number.scale() > LONG_DIGITS) {
            throw new ArithmeticException("too large");
        }
        return number.longValueExact();
    }
}
