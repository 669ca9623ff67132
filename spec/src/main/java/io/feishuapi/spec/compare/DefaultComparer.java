package io.feishuapi.spec.compare;

import io.feishuapi.spec.model.DefaultValue;
import io.feishuapi.spec.model.Field;
import org.jspecify.annotations.Nullable;

/** What stands in for an absent field. */
final class DefaultComparer implements FieldFactComparer {

    @Override
    public void compare(Field older, Field newer, FieldChanges changes) {
        String was = text(older.defaultValue());
        String is = text(newer.defaultValue());
        if (was == null && is != null) {
            changes.add(FieldAspect.DEFAULT_ADDED, null, is);
        } else if (was != null && is == null) {
            changes.add(FieldAspect.DEFAULT_REMOVED, was, null);
        } else if (was != null && !was.equals(is)) {
            changes.add(FieldAspect.DEFAULT_CHANGED, was, is);
        }
    }

    private static @Nullable String text(@Nullable DefaultValue value) {
        return value == null ? null : ShortText.normalise(value.toString());
    }
}
