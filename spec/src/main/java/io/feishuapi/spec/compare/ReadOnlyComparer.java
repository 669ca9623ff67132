package io.feishuapi.spec.compare;

import io.feishuapi.spec.model.Field;

/** Whether a property can be set. */
final class ReadOnlyComparer implements FieldFactComparer {

    @Override
    public void compare(Field older, Field newer, FieldChanges changes) {
        if (older.readOnly() != newer.readOnly()) {
            changes.add(
                    newer.readOnly() ? ChangeKind.PROPERTY_BECAME_READ_ONLY : ChangeKind.PROPERTY_BECAME_WRITABLE,
                    null,
                    null);
        }
    }
}
