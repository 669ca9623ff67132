package io.feishuapi.spec.diff;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the client version changed from which on something is there. */
enum SinceStep {
    NONE,
    RAISED,
    LOWERED,
    STATED,
    WITHDRAWN,
    /** Both are there, but at least one is no version number. */
    CHANGED;

    /** Longer ones are no client versions. */
    private static final int LONGEST_VERSION = 40;

    static SinceStep of(@Nullable String older, @Nullable String newer) {
        if (older == null) {
            return newer == null ? NONE : STATED;
        }
        if (newer == null) {
            return WITHDRAWN;
        }
        Optional<List<BigInteger>> was = parts(older);
        Optional<List<BigInteger>> is = parts(newer);
        if (was.isEmpty() || is.isEmpty()) {
            return older.equals(newer) ? NONE : CHANGED;
        }
        int order = compare(was.get(), is.get());
        if (order == 0) {
            return NONE;
        }
        return order < 0 ? RAISED : LOWERED;
    }

    private static int compare(List<BigInteger> left, List<BigInteger> right) {
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            int order = part(left, i).compareTo(part(right, i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** 3.10 is 3.10.0. */
    private static BigInteger part(List<BigInteger> parts, int index) {
        return index < parts.size() ? parts.get(index) : BigInteger.ZERO;
    }

    private static Optional<List<BigInteger>> parts(String version) {
        if (version.length() > LONGEST_VERSION) {
            return Optional.empty();
        }
        List<BigInteger> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= version.length(); i++) {
            if (i == version.length() || version.charAt(i) == '.') {
                if (i == start) {
                    return Optional.empty();
                }
                parts.add(new BigInteger(version.substring(start, i)));
                start = i + 1;
            } else if (version.charAt(i) < '0' || version.charAt(i) > '9') {
                return Optional.empty();
            }
        }
        return Optional.of(parts);
    }
}
