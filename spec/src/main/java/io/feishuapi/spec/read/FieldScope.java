package io.feishuapi.spec.read;

import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.MemberPath;
import io.feishuapi.spec.model.Side;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Fields beside each other, with the scope around them.
 *
 * @param side the side of the page that they stand on
 * @param holder the field that they are members of, or null
 * @param fields the fields by name, in page order
 * @param outer the scope of the object that they are members of, or null
 */
record FieldScope(
        Side side,
        @Nullable Holder holder,
        Map<String, FieldRow> fields,
        @Nullable FieldScope outer) {

    FieldScope {
        fields = Collections.unmodifiableMap(fields);
    }

    /** A scope of these fields, which are members of no other and whose names differ. */
    static FieldScope of(Side side, List<FieldRow> fields) {
        return new FieldScope(side, null, byName(fields), null);
    }

    /** The scope of a field's members. */
    FieldScope members(FieldRow field) {
        return new FieldScope(side, new Holder(path(field.name()), field.type()), byName(field.members()), this);
    }

    MemberPath path(String name) {
        return holder == null ? MemberPath.of(side, name) : holder.path.member(holder.type, name);
    }

    /** The path of the nearest field of a name: among these, then further out. */
    Optional<MemberPath> find(String name) {
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

    private static Map<String, FieldRow> byName(List<FieldRow> fields) {
        Map<String, FieldRow> byName = new LinkedHashMap<>();
        fields.forEach(field -> byName.put(field.name(), field));
        return byName;
    }

    /** A field that has members. */
    record Holder(MemberPath path, FieldType type) {}
}
