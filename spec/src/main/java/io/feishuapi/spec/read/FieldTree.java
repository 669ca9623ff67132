package io.feishuapi.spec.read;

import io.feishuapi.spec.model.diagnostic.Diagnostics;
import io.feishuapi.spec.text.phrase.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds the tree of fields from rows that tell their depth, or their place by a dotted name. */
final class FieldTree {

    private static final Phrase INDEX = Phrase.of("\\[\\w{0,5}\\]");

    private FieldTree() {}

    /**
     * A row.
     *
     * @param depth how deep it is nested, from 0
     * @param field the field, without members
     */
    record Entry(int depth, FieldRow field) {}

    static List<FieldRow> of(List<Entry> entries, Diagnostics diagnostics) {
        return distinct(level(entries, 0, entries.size()), diagnostics);
    }

    /** The fields of a range of rows, the first of which is as shallow as any. */
    private static List<FieldRow> level(List<Entry> entries, int from, int to) {
        List<FieldRow> fields = new ArrayList<>();
        int i = from;
        while (i < to) {
            Entry entry = entries.get(i);
            int end = i + 1;
            while (end < to && entries.get(end).depth() > entry.depth()) {
                end++;
            }
            fields.add(entry.field().withMembers(level(entries, i + 1, end)));
            i = end;
        }
        return fields;
    }

    /** Puts {@code left.items} among the members of {@code left}, where there is such a field; else a dot is part of the name. */
    private static boolean insert(Map<String, FieldRow> fields, Map<String, List<FieldRow>> inserted, FieldRow field) {
        String name = INDEX.replaceIn(field.name(), "");
        for (int dot = name.indexOf('.'); dot > 0; dot = name.indexOf('.', dot + 1)) {
            FieldRow owner = fields.get(name.substring(0, dot));
            if (owner != null && dot + 1 < name.length()) {
                inserted.computeIfAbsent(owner.name(), key -> new ArrayList<>())
                        .add(field.renamed(name.substring(dot + 1)));
                return true;
            }
        }
        return false;
    }

    /** Resolves dotted names and drops names that are there twice. */
    private static List<FieldRow> distinct(List<FieldRow> fields, Diagnostics diagnostics) {
        Map<String, FieldRow> byName = new LinkedHashMap<>();
        addTo(byName, fields, diagnostics);
        return List.copyOf(byName.values());
    }

    /** Adds fields to others that are distinct already: resolves dotted names and drops names that are there twice. */
    static void addTo(Map<String, FieldRow> byName, List<FieldRow> more, Diagnostics diagnostics) {
        Map<String, List<FieldRow>> inserted = new LinkedHashMap<>();
        for (FieldRow field : more) {
            FieldRow first = byName.get(field.name());
            if (first != null) {
                diagnostics.nameTwice(
                        field.position(), field.name(), first.position().line());
            } else if (!insert(byName, inserted, field)) {
                if (INDEX.isIn(field.name())) {
                    diagnostics.nameUnclear(field.position(), field.name(), field.name());
                }
                byName.put(field.name(), field.replacingMembers(distinct(field.members(), diagnostics)));
            }
        }
        inserted.forEach((name, members) -> byName.computeIfPresent(name, (key, owner) -> {
            List<FieldRow> all = owner.withMembers(members).members();
            return owner.replacingMembers(distinct(all, diagnostics));
        }));
    }
}
