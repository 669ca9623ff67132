package io.feishuapi.spec.compare;

import io.feishuapi.spec.model.FieldRule;
import io.feishuapi.spec.model.FieldRule.Limit;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What limits can bound; {@code min} and {@code exclusiveMin} bound the same thing and are compared with one another. */
enum Bound {
    LOWEST,
    HIGHEST,
    SHORTEST,
    LONGEST,
    LONGEST_IN_BYTES,
    FEWEST,
    MOST;

    /** The one limit of the rules that binds, or nothing where none does. */
    Optional<Limit> in(List<FieldRule> rules) {
        return rules.stream()
                .filter(Limit.class::isInstance)
                .map(Limit.class::cast)
                .filter(limit -> of(limit) == this && !isVacuous(limit))
                .max(byTightness());
    }

    /** Orders limits of this bound, the tightest last. */
    Comparator<Limit> byTightness() {
        Comparator<Limit> byValue = Comparator.comparing(Limit::value);
        return (isFloor() ? byValue : byValue.reversed()).thenComparing(Bound::isExclusive);
    }

    private boolean isFloor() {
        return this == LOWEST || this == SHORTEST || this == FEWEST;
    }

    /** No text is shorter than nothing. */
    private boolean isVacuous(Limit limit) {
        return (this == SHORTEST || this == FEWEST) && limit.value().compareTo(BigDecimal.ZERO) <= 0;
    }

    private static boolean isExclusive(Limit limit) {
        return limit.kind() == FieldRule.Kind.EXCLUSIVE_MIN || limit.kind() == FieldRule.Kind.EXCLUSIVE_MAX;
    }

    private static Bound of(Limit limit) {
        return switch (limit.kind()) {
            case MIN, EXCLUSIVE_MIN -> LOWEST;
            case MAX, EXCLUSIVE_MAX -> HIGHEST;
            case MIN_LENGTH -> SHORTEST;
            case MAX_LENGTH -> LONGEST;
            case MAX_BYTES -> LONGEST_IN_BYTES;
            case MIN_ITEMS -> FEWEST;
            case MAX_ITEMS -> MOST;
        };
    }
}
