package io.feishuapi.spec.compare;

import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldRule.Limit;
import java.util.Optional;

/** The limits on numbers, lengths and counts. */
final class LimitComparer implements FieldFactComparer {

    @Override
    public void compare(Field older, Field newer, FieldChanges changes) {
        for (Bound bound : Bound.values()) {
            compare(bound, bound.in(older.rules()), bound.in(newer.rules()), changes);
        }
    }

    private static void compare(Bound bound, Optional<Limit> was, Optional<Limit> is, FieldChanges changes) {
        if (was.isEmpty()) {
            is.ifPresent(limit -> changes.add(FieldAspect.LIMIT_ADDED, null, limit.toString()));
        } else if (is.isEmpty()) {
            changes.add(FieldAspect.LIMIT_REMOVED, was.get().toString(), null);
        } else {
            int tightness = bound.byTightness().compare(is.get(), was.get());
            if (tightness != 0) {
                FieldAspect aspect = tightness > 0 ? FieldAspect.LIMIT_TIGHTENED : FieldAspect.LIMIT_LOOSENED;
                changes.add(aspect, was.get().toString(), is.get().toString());
            }
        }
    }
}
