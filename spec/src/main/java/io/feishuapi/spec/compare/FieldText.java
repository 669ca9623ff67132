package io.feishuapi.spec.compare;

import io.feishuapi.spec.model.Field;

/** A field in a few words: {@code string, required}. */
final class FieldText {

    private FieldText() {}

    static String of(Field field) {
        if (field.required() == null) {
            return field.type().toString();
        }
        return field.type() + ", " + requirement(field);
    }

    static String requirement(Field field) {
        return Boolean.TRUE.equals(field.required()) ? "required" : "optional";
    }
}
