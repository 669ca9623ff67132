package io.feishuapi.json;

import com.fasterxml.jackson.core.io.NumberInput;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Picks the plainest type that holds a number without loss. */
final class Numbers {

    /** More digits than any long has. */
    private static final int LONG_DIGITS = 19;

    private Numbers() {}

    /**
     * A number with a fraction or an exponent as Double, where that is exact enough to write back, else as BigDecimal; null where its
     * exponent is too large for both.
     */
    static @Nullable Number plainest(String text) {
        BigDecimal number = parse(text);
        if (number == null) {
            return null;
        }
        double approximate = parseDouble(text);
        if (Double.isFinite(approximate) && BigDecimal.valueOf(approximate).compareTo(number) == 0) {
            return approximate;
        }
        return number;
    }

    /** The nearest double, which may be infinite. */
    static double parseDouble(String text) {
        return NumberInput.parseDouble(text, true);
    }

    /** The number that any text holds, or null where it holds none, or one whose exponent is too large. */
    static @Nullable BigDecimal parse(String text) {
        if (!NumberInput.looksLikeValidNumber(text)) {
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
