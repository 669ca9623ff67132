package io.feishuapi.spec.truth;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How many facts of each kind were read rightly, wrongly, or not at all. */
final class Figures {

    private final Map<String, int[]> counts = new TreeMap<>();

    void count(Collection<Fact> truth, Collection<Fact> read) {
        Set<Fact> all = new HashSet<>(truth);
        all.addAll(read);
        for (Fact fact : all) {
            int[] count = counts.computeIfAbsent(fact.kind(), kind -> new int[3]);
            if (!truth.contains(fact)) {
                count[1]++;
            } else if (!read.contains(fact)) {
                count[2]++;
            } else {
                count[0]++;
            }
        }
    }

    /** The part of what was read that is true. */
    double precision(String kind) {
        return part(kind, 1);
    }

    /** The part of what is true that was read. */
    double recall(String kind) {
        return part(kind, 2);
    }

    /** Facts of a kind that people read. */
    int size(String kind) {
        int[] count = counts.getOrDefault(kind, new int[3]);
        return count[0] + count[2];
    }

    private double part(String kind, int fault) {
        int[] count = counts.getOrDefault(kind, new int[3]);
        int sum = count[0] + count[fault];
        return sum == 0 ? 1 : (double) count[0] / sum;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        counts.keySet()
                .forEach(kind -> text.append(String.format(
                        "%-16s precision %.4f   recall %.4f   of %d%n",
                        kind, precision(kind), recall(kind), size(kind))));
        return text.toString();
    }
}
