package io.feishuapi.json;

import com.fasterxml.jackson.core.io.NumberInput;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Picks the plainest type that holds a number without loss. Texts are numbers as JSON has them, unless said otherwise. */
final class Numbers {

    /** Every whole number of so many digits is a long. */
    static final int SAFE_LONG_DIGITS = 18;

    /** Up to so many characters a decimal has no more digits than a double keeps. */
    private static final int EXACT_CHARACTERS = 16;

    /** Between these a double keeps all its digits. */
    private static final double SMALLEST_EXACT = 1e-300;

    private static final double LARGEST_EXACT = 1e300;

    /** More digits than any long has. */
    private static final int LONG_DIGITS = 19;

    private Numbers() {}

    /**
     * The number: Long, BigInteger, Double where it is exact enough to write back, else BigDecimal.
     *
     * @throws ArithmeticException if its exponent is too large for all of them
     */
    static Number plainest(String text) {
        if (isWhole(text)) {
            return plainestWhole(text);
        }
        if (text.length() <= EXACT_CHARACTERS) {
            double value = parseDouble(text);
            double size = Math.abs(value);
            if (size > SMALLEST_EXACT && size < LARGEST_EXACT) {
                return value;
            }
        }
        BigDecimal number = parse(text);
        if (number == null) {
            throw new ArithmeticException("exponent too large");
        }
        double approximate = number.doubleValue();
        if (Double.isFinite(approximate) && BigDecimal.valueOf(approximate).compareTo(number) == 0) {
            return approximate;
        }
        return number;
    }

    private static boolean isWhole(String text) {
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character == '.' || character == 'e' || character == 'E') {
                return false;
            }
        }
        return true;
    }

    private static Number plainestWhole(String text) {
        if (text.length() <= SAFE_LONG_DIGITS) {
            return Long.parseLong(text);
        }
        BigInteger number = new BigInteger(text);
        if (number.bitLength() < Long.SIZE) {
            return number.longValue();
        }
        return number;
    }

    /** The nearest double, which may be infinite. */
    static double parseDouble(String text) {
        return NumberInput.parseDouble(text, true);
    }

    /** The number that any text holds, or null where it holds none, or one of absurd size. */
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
