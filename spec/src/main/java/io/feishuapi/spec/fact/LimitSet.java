package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.FieldRule;
import io.feishuapi.spec.model.FieldRule.Kind;
import io.feishuapi.spec.model.FieldRule.Limit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The hard rules of one row. Where a page states a limit twice, the tighter one stays; where it states an exception, or gives a value
 * outside the limit, the limit is not hard.
 */
final class LimitSet {

    private final Map<Kind, Stated> limits = new EnumMap<>(Kind.class);
    private final List<Limit> exceptions = new ArrayList<>();
    private final List<VersionedLimit> versioned = new ArrayList<>();
    private final List<BigDecimal> values = new ArrayList<>();
    private final Set<FieldRule> others = new LinkedHashSet<>();
    private boolean openAbove;
    private boolean openBelow;

    private record Stated(BigDecimal value, String text) {}

    void add(FieldRule rule) {
        others.add(rule);
    }

    void add(Limit limit, String text) {
        Stated stated = new Stated(limit.value(), text);
        limits.merge(limit.kind(), stated, (a, b) -> {
            int order = a.value.compareTo(b.value);
            return isUpper(limit.kind()) == order <= 0 ? a : b;
        });
    }

    /**
     * A limit that holds only sometimes.
     *
     * @param limit the limit
     * @param versioned the same, where it holds for some client versions and nothing else matters; else null
     */
    void exception(Limit limit, @Nullable VersionedLimit versioned) {
        exceptions.add(limit);
        if (versioned != null) {
            for (VersionedLimit other : this.versioned) {
                if (other.completes(versioned)) {
                    add(looser(other.limit(), limit), "");
                }
            }
            this.versioned.add(versioned);
        }
    }

    private static Limit looser(Limit a, Limit b) {
        int order = a.value().compareTo(b.value());
        return isUpper(a.kind()) == order >= 0 ? a : b;
    }

    /** A number that the page gives as a value of the field. */
    void value(BigDecimal value) {
        values.add(value);
    }

    /** Whether a number is one of the limits. */
    boolean isStated(BigDecimal value) {
        return limits.values().stream().anyMatch(stated -> stated.value.compareTo(value) == 0);
    }

    /** The page says that there is sometimes no upper limit. */
    void openAbove() {
        openAbove = true;
    }

    /** The page says that values are sometimes under the lower limit. */
    void openBelow() {
        openBelow = true;
    }

    /** The texts of the limits that are not hard after all; they are taken out. */
    List<String> settle() {
        if (limits.isEmpty()) {
            return List.of();
        }
        tighten(Kind.MIN, Kind.EXCLUSIVE_MIN, 1);
        tighten(Kind.MAX, Kind.EXCLUSIVE_MAX, -1);
        List<String> dropped = new ArrayList<>();
        limits.entrySet().removeIf(entry -> {
            boolean soft = isExceeded(entry.getKey(), entry.getValue().value);
            if (soft) {
                dropped.add(entry.getValue().text);
            }
            return soft;
        });
        drop(Kind.MIN, Kind.MAX, dropped);
        drop(Kind.MIN_LENGTH, Kind.MAX_LENGTH, dropped);
        drop(Kind.MIN_ITEMS, Kind.MAX_ITEMS, dropped);
        return dropped;
    }

    /** The rules that are hard. */
    List<FieldRule> rules() {
        List<FieldRule> rules = new ArrayList<>();
        limits.forEach((kind, stated) -> rules.add(new Limit(kind, stated.value)));
        rules.addAll(others);
        return rules;
    }

    private boolean isExceeded(Kind kind, BigDecimal value) {
        int sign = isUpper(kind) ? 1 : -1;
        boolean excepted = exceptions.stream()
                .anyMatch(limit -> limit.kind() == kind && limit.value().compareTo(value) * sign > 0);
        int least = kind == Kind.EXCLUSIVE_MIN || kind == Kind.EXCLUSIVE_MAX ? 0 : 1;
        boolean outside =
                isOfNumbers(kind) && values.stream().anyMatch(known -> known.compareTo(value) * sign >= least);
        return excepted || outside || (isUpper(kind) ? openAbove : openBelow);
    }

    private void tighten(Kind inclusive, Kind exclusive, int sign) {
        Stated closed = limits.get(inclusive);
        Stated open = limits.get(exclusive);
        if (closed != null && open != null) {
            limits.remove(closed.value.compareTo(open.value) * sign > 0 ? exclusive : inclusive);
        }
    }

    private void drop(Kind lower, Kind upper, List<String> dropped) {
        Stated least = limits.get(lower);
        Stated most = limits.get(upper);
        if (least != null && most != null && least.value.compareTo(most.value) > 0) {
            dropped.add(least.text);
            dropped.add(most.text);
            limits.remove(lower);
            limits.remove(upper);
        }
    }

    private static boolean isOfNumbers(Kind kind) {
        return kind == Kind.MIN || kind == Kind.MAX || kind == Kind.EXCLUSIVE_MIN || kind == Kind.EXCLUSIVE_MAX;
    }

    /** Whether a limit bounds values from above. */
    static boolean isUpper(Kind kind) {
        return switch (kind) {
            case MAX, EXCLUSIVE_MAX, MAX_LENGTH, MAX_BYTES, MAX_ITEMS -> true;
            case MIN, EXCLUSIVE_MIN, MIN_LENGTH, MIN_ITEMS -> false;
        };
    }
}
