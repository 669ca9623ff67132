package io.feishuapi.needs;

import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The order of client versions. */
final class ClientVersions {

    private static final Pattern VERSION = Pattern.compile("[0-9]{1,9}(?:\\.[0-9]{1,9}){0,9}");

    private ClientVersions() {}

    /** The newer of two; what is no version has no order, and goes behind one that is. */
    static @Nullable String newer(@Nullable String left, @Nullable String right) {
        if (left == null || !VERSION.matcher(left).matches()) {
            return right;
        }
        if (right == null || !VERSION.matcher(right).matches()) {
            return left;
        }
        return compare(left.split("\\."), right.split("\\.")) < 0 ? right : left;
    }

    private static int compare(String[] left, String[] right) {
        for (int i = 0; i < Math.max(left.length, right.length); i++) {
            int order = part(left, i).compareTo(part(right, i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static BigInteger part(String[] parts, int index) {
        return index < parts.length ? new BigInteger(parts[index]) : BigInteger.ZERO;
    }
}
