package io.feishuapi.spec.compare;

import io.feishuapi.spec.model.Field;

/** Compares one fact of a field that both editions have. */
interface FieldFactComparer {

    void compare(Field older, Field newer, FieldChanges changes);
}
