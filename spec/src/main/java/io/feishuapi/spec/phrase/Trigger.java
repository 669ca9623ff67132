package io.feishuapi.spec.phrase;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a wording cannot do without: all characters of one of several sets.
 *
 * @param alternatives the sets
 */
record Trigger(List<Letters> alternatives) {

    /** A wording that needs nothing. */
    static final Trigger ALWAYS = new Trigger(List.of(Letters.NONE));

    /** With more sets the quick look is no longer quick. */
    private static final int MOST = 48;

    Trigger {
        alternatives = List.copyOf(alternatives);
    }

    static Trigger of(char c) {
        return new Trigger(List.of(Letters.of(c)));
    }

    /** Whether a text with these characters can hold the wording. */
    boolean fires(Letters text) {
        for (int i = 0; i < alternatives.size(); i++) {
            if (text.holds(alternatives.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** What is needed where one wording follows another. */
    Trigger and(Trigger next) {
        if (alternatives.size() * next.alternatives.size() > MOST) {
            return isAlways() || (!next.isAlways() && next.alternatives.size() < alternatives.size()) ? next : this;
        }
        List<Letters> both = new ArrayList<>();
        for (Letters first : alternatives) {
            next.alternatives.forEach(second -> both.add(first.and(second)));
        }
        return new Trigger(smallest(both));
    }

    /** What is needed where either wording will do. */
    Trigger or(Trigger other) {
        List<Letters> all = new ArrayList<>(alternatives);
        all.addAll(other.alternatives);
        List<Letters> smallest = smallest(all);
        return smallest.size() > MOST ? ALWAYS : new Trigger(smallest);
    }

    private boolean isAlways() {
        return alternatives.contains(Letters.NONE);
    }

    /** Without the sets that hold another one. */
    private static List<Letters> smallest(List<Letters> sets) {
        Set<Letters> distinct = new LinkedHashSet<>(sets);
        return distinct.stream()
                .filter(set -> distinct.stream().noneMatch(other -> !other.equals(set) && set.holds(other)))
                .toList();
    }
}
