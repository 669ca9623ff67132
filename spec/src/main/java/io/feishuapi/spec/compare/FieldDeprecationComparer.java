package io.feishuapi.spec.compare;

import io.feishuapi.spec.model.Field;

/** Whether the field should still be used. */
final class FieldDeprecationComparer implements FieldFactComparer {

    @Override
    public void compare(Field older, Field newer, FieldChanges changes) {
        String was = DeprecationStep.replacement(older.deprecated());
        String is = DeprecationStep.replacement(newer.deprecated());
        switch (DeprecationStep.of(older.deprecated(), newer.deprecated())) {
            case CAME -> changes.add(ChangeKind.FIELD_DEPRECATED, null, is);
            case WITHDRAWN -> changes.add(ChangeKind.FIELD_DEPRECATION_WITHDRAWN, was, null);
            case OTHER_REPLACEMENT -> changes.add(ChangeKind.FIELD_REPLACEMENT_CHANGED, was, is);
            case OTHER_WORDS ->
                changes.addProse(
                        ChangeKind.DEPRECATION_TEXT_CHANGED,
                        DeprecationStep.text(older.deprecated()),
                        DeprecationStep.text(newer.deprecated()));
            case NONE -> {}
        }
    }
}
