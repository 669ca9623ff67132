package io.feishuapi.spec.read;

import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.page.prose.CellProse;
import io.feishuapi.spec.text.Position;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table of fields, with its members, before its prose is read.
 *
 * @param name the member's own name
 * @param position where the row begins
 * @param typeText the type as written
 * @param required whether it must be given, or null where that does not apply
 * @param defaultCell the default column, or null
 * @param sinceCell a column with the smallest client version, or null
 * @param description the description column, with what other columns say
 * @param values values from a table of their own
 * @param members its members
 */
record FieldRow(
        String name,
        Position position,
        String typeText,
        @Nullable Boolean required,
        @Nullable CellProse defaultCell,
        @Nullable CellProse sinceCell,
        CellProse description,
        @Nullable LegalValues values,
        List<FieldRow> members) {

    FieldRow {
        members = List.copyOf(members);
    }

    FieldType type() {
        return FieldTypeReader.read(typeText, !members.isEmpty());
    }

    FieldRow withMembers(List<FieldRow> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<FieldRow> all = new ArrayList<>(members);
        all.addAll(more);
        return replacingMembers(all);
    }

    FieldRow replacingMembers(List<FieldRow> others) {
        if (members.isEmpty() && others.isEmpty()) {
            return this;
        }
        return new FieldRow(name, position, typeText, required, defaultCell, sinceCell, description, values, others);
    }

    /** The same as a property of what comes back, which nobody has to give. */
    FieldRow asProperty() {
        List<FieldRow> properties = members.stream().map(FieldRow::asProperty).toList();
        return new FieldRow(name, position, typeText, null, defaultCell, sinceCell, description, values, properties);
    }

    FieldRow renamed(String other) {
        return new FieldRow(other, position, typeText, required, defaultCell, sinceCell, description, values, members);
    }

    FieldRow withValues(LegalValues table) {
        return new FieldRow(name, position, typeText, required, defaultCell, sinceCell, description, table, members);
    }
}
