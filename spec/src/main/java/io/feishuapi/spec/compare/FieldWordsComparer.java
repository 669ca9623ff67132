package io.feishuapi.spec.compare;

import io.feishuapi.spec.model.Field;

/** The prose of a field: that it changed, not what it says. */
final class FieldWordsComparer implements FieldFactComparer {

    @Override
    public void compare(Field older, Field newer, FieldChanges changes) {
        if (!WordsOf.text(older.description()).equals(WordsOf.text(newer.description()))) {
            changes.add(ChangeKind.DESCRIPTION_CHANGED, null, null);
        }
        if (!WordsOf.texts(older.notices()).equals(WordsOf.texts(newer.notices()))) {
            changes.add(ChangeKind.FIELD_NOTICES_CHANGED, null, null);
        }
        if (!WordsOf.text(older.example()).equals(WordsOf.text(newer.example()))) {
            changes.add(ChangeKind.EXAMPLE_CHANGED, older.example(), newer.example());
        }
    }
}
