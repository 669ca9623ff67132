package io.feishuapi.spec.compare;

import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.Side;

/** Whether a caller must give the field. */
final class RequirementComparer implements FieldFactComparer {

    @Override
    public void compare(Field older, Field newer, FieldChanges changes) {
        boolean was = Boolean.TRUE.equals(older.required());
        boolean is = Boolean.TRUE.equals(newer.required());
        if (changes.side() == Side.INPUT && was != is) {
            ChangeKind kind = is ? ChangeKind.REQUEST_FIELD_BECAME_REQUIRED : ChangeKind.REQUEST_FIELD_BECAME_OPTIONAL;
            changes.add(kind, FieldText.requirement(older), FieldText.requirement(newer));
        }
    }
}
