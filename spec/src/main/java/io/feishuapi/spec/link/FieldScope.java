package io.feishuapi.spec.link;

import io.feishuapi.spec.model.FieldType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Fields beside each other, with the scope around them.
 *
 * @param prefix what stands before their names in paths, such as {@code in.left.}
 * @param fields the fields
 * @param outer the scope of the object that they are members of, or null
 */
record FieldScope(
        String prefix, List<FieldRow> fields, @Nullable FieldScope outer) {

    /** The scope of a field's members. */
    FieldScope members(FieldRow field) {
        return new FieldScope(path(field) + separator(field), field.members(), this);
    }

    String path(FieldRow field) {
        return prefix + field.name();
    }

    /** The path of the nearest field of a name: among these, then further out. */
    Optional<String> find(String name) {
        for (FieldScope scope = this; scope != null; scope = scope.outer) {
            for (FieldRow field : scope.fields) {
                if (field.name().equals(name)) {
                    return Optional.of(scope.path(field));
                }
            }
        }
        return Optional.empty();
    }

    private static String separator(FieldRow field) {
        return field.type() instanceof FieldType.Array ? "[]." : ".";
    }
}
