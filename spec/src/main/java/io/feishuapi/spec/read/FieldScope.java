package io.feishuapi.spec.read;

import io.feishuapi.spec.model.FieldType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Fields beside each other, with the scope around them.
 *
 * @param prefix what stands before their names in paths, such as {@code in.left.}
 * @param fields the fields by name, in page order
 * @param outer the scope of the object that they are members of, or null
 */
record FieldScope(
        String prefix,
        Map<String, FieldRow> fields,
        @Nullable FieldScope outer) {

    FieldScope {
        fields = Collections.unmodifiableMap(fields);
    }

    /** A scope of these fields, whose names differ. */
    static FieldScope of(String prefix, List<FieldRow> fields, @Nullable FieldScope outer) {
        Map<String, FieldRow> byName = new LinkedHashMap<>();
        fields.forEach(field -> byName.put(field.name(), field));
        return new FieldScope(prefix, byName, outer);
    }

    /** The scope of a field's members. */
    FieldScope members(FieldRow field) {
        return of(path(field) + separator(field), field.members(), this);
    }

    String path(FieldRow field) {
        return path(field.name());
    }

    private String path(String name) {
        return prefix + name;
    }

    /** The path of the nearest field of a name: among these, then further out. */
    Optional<String> find(String name) {
        return nearest(name).map(scope -> scope.path(name));
    }

    /** The type of the nearest field of a name. */
    Optional<FieldType> type(String name) {
        return nearest(name).map(scope -> scope.fields.get(name)).map(FieldRow::type);
    }

    /** The types of these fields by their names. */
    Map<String, FieldType> types() {
        Map<String, FieldType> types = new LinkedHashMap<>();
        fields.forEach((name, field) -> types.put(name, field.type()));
        return types;
    }

    private Optional<FieldScope> nearest(String name) {
        for (FieldScope scope = this; scope != null; scope = scope.outer) {
            if (scope.fields.containsKey(name)) {
                return Optional.of(scope);
            }
        }
        return Optional.empty();
    }

    private static String separator(FieldRow field) {
        return field.type() instanceof FieldType.Array ? "[]." : ".";
    }
}
