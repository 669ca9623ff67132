package io.feishuapi.json;

import java.math.BigDecimal;

/** Picks the plainest type that holds a number without loss. */
final class AnyNumber {

    /** More digits than any long has. */
    private static final int LONG_DIGITS = 18;

    private AnyNumber() {}

    /** A {@link Long} for whole numbers that fit, a {@link Double} where it is exact enough to write back, else the number itself. */
    static Number of(BigDecimal number) {
        if (number.scale() <= 0 && number.precision() - number.scale() <= LONG_DIGITS) {
            return number.longValueExact();
        }
        double approximate = number.doubleValue();
        if (Double.isFinite(approximate) && BigDecimal.valueOf(approximate).compareTo(number) == 0) {
            return approximate;
        }
        return number;
    }
}
