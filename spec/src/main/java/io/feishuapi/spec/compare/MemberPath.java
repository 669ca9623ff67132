package io.feishuapi.spec.compare;

import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.FieldType.Array;
import io.feishuapi.spec.model.FieldType.Simple;
import io.feishuapi.spec.model.FieldType.Union;
import java.util.Optional;

/** Where the members of a field lie: {@code in.left} for an object, {@code in.items[]} for a list of objects. */
final class MemberPath {

    private MemberPath() {}

    /** What paths of the field's members begin with, or nothing where its type can hold no members. */
    static Optional<String> of(String path, Field field) {
        return marks(field.type(), field.fields().isEmpty()).map(marks -> path + marks);
    }

    private static Optional<String> marks(FieldType type, boolean withoutMembers) {
        if (type instanceof Array array) {
            return marks(array.element(), withoutMembers).map(marks -> "[]" + marks);
        }
        if (type instanceof Union union) {
            return union.alternatives().stream()
                    .map(alternative -> marks(alternative, withoutMembers))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        return type == Simple.OBJECT || (type == Simple.ANY && !withoutMembers) ? Optional.of("") : Optional.empty();
    }
}
