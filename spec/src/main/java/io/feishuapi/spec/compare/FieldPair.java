package io.feishuapi.spec.compare;

import io.feishuapi.spec.model.Field;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field of both editions, or of one.
 *
 * @param older the field in the older edition, or null where it came
 * @param newer the field in the newer edition, or null where it went
 */
record FieldPair(@Nullable Field older, @Nullable Field newer) {

    private static final int NONE = -1;

    /**
     * Pairs two lists by name, in the newer page's order; what went stands behind what it stood behind. A field under a new name is one
     * that went and one that came: nothing is guessed.
     */
    static List<FieldPair> of(List<Field> older, List<Field> newer) {
        Map<String, Deque<Integer>> byName = new HashMap<>();
        for (int i = 0; i < older.size(); i++) {
            byName.computeIfAbsent(older.get(i).name(), name -> new ArrayDeque<>())
                    .add(i);
        }
        BitSet kept = new BitSet(older.size());
        List<Integer> partners = new ArrayList<>(newer.size());
        for (Field field : newer) {
            Deque<Integer> sameName = byName.get(field.name());
            int partner = sameName == null || sameName.isEmpty() ? NONE : sameName.remove();
            partners.add(partner);
            if (partner != NONE) {
                kept.set(partner);
            }
        }
        List<FieldPair> pairs = new ArrayList<>();
        addGone(older, 0, kept, pairs);
        for (int i = 0; i < newer.size(); i++) {
            int partner = partners.get(i);
            pairs.add(new FieldPair(partner == NONE ? null : older.get(partner), newer.get(i)));
            if (partner != NONE) {
                addGone(older, partner + 1, kept, pairs);
            }
        }
        return pairs;
    }

    private static void addGone(List<Field> older, int from, BitSet kept, List<FieldPair> pairs) {
        for (int i = from; i < older.size() && !kept.get(i); i++) {
            pairs.add(new FieldPair(older.get(i), null));
        }
    }
}
