package io.feishuapi.spec.read;

import io.feishuapi.spec.fact.FieldContext;
import io.feishuapi.spec.fact.FieldFactReader;
import io.feishuapi.spec.fact.FieldFacts;
import io.feishuapi.spec.model.MemberPath;
import io.feishuapi.spec.model.Side;
import io.feishuapi.spec.page.prose.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field with what its prose states.
 *
 * @param row the row
 * @param scope the fields beside it
 * @param facts what its prose states
 * @param members its members, read
 */
record FieldReading(FieldRow row, FieldScope scope, FieldFacts facts, List<FieldReading> members) {

    FieldReading {
        members = List.copyOf(members);
    }

    /**
     * Reads the prose of all fields of a scope.
     *
     * @param notes sentences elsewhere on the page, by the field of the scope that they are about
     */
    static List<FieldReading> read(FieldScope scope, boolean input, Map<String, Prose> notes, FieldFactReader reader) {
        return read(scope, input, null, notes, reader);
    }

    private static List<FieldReading> read(
            FieldScope scope,
            boolean input,
            @Nullable FieldContext holder,
            Map<String, Prose> notes,
            FieldFactReader reader) {
        if (scope.fields().isEmpty()) {
            return List.of();
        }
        List<FieldReading> readings = new ArrayList<>();
        for (FieldRow row : scope.fields().values()) {
            FieldContext context = new FieldContext(
                    row.name(),
                    row.type(),
                    input,
                    holder,
                    scope.fields().keySet(),
                    names(row.members()),
                    row.defaultCell(),
                    row.sinceCell(),
                    row.description(),
                    notes.getOrDefault(row.name(), Prose.EMPTY));
            List<FieldReading> members =
                    row.members().isEmpty() ? List.of() : read(scope.members(row), input, context, Map.of(), reader);
            readings.add(new FieldReading(row, scope, reader.read(context), members));
        }
        return readings;
    }

    private static List<String> names(List<FieldRow> fields) {
        List<String> names = new ArrayList<>(fields.size());
        fields.forEach(field -> names.add(field.name()));
        return names;
    }

    /** Whether it is a property of an object, or a member of one. */
    boolean isProperty() {
        return scope.side() == Side.PROPERTIES;
    }

    MemberPath path() {
        return scope.path(row.name());
    }
}
