package io.feishuapi.spec.link;

import io.feishuapi.spec.fact.FieldContext;
import io.feishuapi.spec.fact.FieldFactReader;
import io.feishuapi.spec.fact.FieldFacts;
import java.util.ArrayList;
import java.util.List;

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

    /** Reads the prose of all fields of a scope. */
    static List<FieldReading> read(FieldScope scope, boolean input, FieldFactReader reader) {
        List<String> names = scope.fields().stream().map(FieldRow::name).toList();
        List<FieldReading> readings = new ArrayList<>();
        for (FieldRow row : scope.fields()) {
            FieldContext context = new FieldContext(
                    row.name(),
                    row.type(),
                    input,
                    names,
                    row.members().stream().map(FieldRow::name).toList(),
                    row.defaultCell(),
                    row.sinceCell(),
                    row.description());
            readings.add(new FieldReading(row, scope, reader.read(context), read(scope.members(row), input, reader)));
        }
        return readings;
    }

    String path() {
        return scope.path(row);
    }
}
