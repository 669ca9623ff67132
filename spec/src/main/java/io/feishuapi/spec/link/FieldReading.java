package io.feishuapi.spec.link;

import io.feishuapi.spec.fact.FieldContext;
import io.feishuapi.spec.fact.FieldFactReader;
import io.feishuapi.spec.fact.FieldFacts;
import io.feishuapi.spec.prose.Prose;
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
        List<FieldReading> readings = new ArrayList<>();
        for (FieldRow row : scope.fields().values()) {
            FieldContext context = new FieldContext(
                    row.name(),
                    row.type(),
                    input,
                    holder,
                    scope.fields().keySet(),
                    row.members().stream().map(FieldRow::name).toList(),
                    row.defaultCell(),
                    row.sinceCell(),
                    row.description(),
                    notes.getOrDefault(row.name(), Prose.EMPTY));
            readings.add(new FieldReading(
                    row, scope, reader.read(context), read(scope.members(row), input, context, Map.of(), reader)));
        }
        return readings;
    }

    String path() {
        return scope.path(row);
    }
}
