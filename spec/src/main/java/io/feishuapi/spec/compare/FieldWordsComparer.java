package io.feishuapi.spec.compare;

import io.feishuapi.spec.model.Field;

/** The prose of a field: each text that changed, with what differs. */
final class FieldWordsComparer implements FieldFactComparer {

    @Override
    public void compare(Field older, Field newer, FieldChanges changes) {
        WordsChanges words = WordsChanges.ofField(changes);
        words.compare(ChangeKind.DESCRIPTION_CHANGED, older.description(), newer.description());
        words.compareAll(ChangeKind.FIELD_NOTICES_CHANGED, older.notices(), newer.notices());
        words.compare(ChangeKind.EXAMPLE_CHANGED, older.example(), newer.example());
    }
}
