package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.FieldType.Simple;

/** Questions that readers ask about a field's type. */
final class Types {

    private Types() {}

    /** Whether a value of this type may be of that simple type. */
    static boolean mayBe(FieldType type, Simple simple) {
        return type.mayBe(simple);
    }

    /** Whether it is a list and nothing else. */
    static boolean isArray(FieldType type) {
        return type.depth() > 0;
    }

    /** The type of a list's elements; any other type itself. */
    static FieldType elementOf(FieldType type) {
        return type.element();
    }
}
