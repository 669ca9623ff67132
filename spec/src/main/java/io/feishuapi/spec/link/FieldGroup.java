package io.feishuapi.spec.link;

import io.feishuapi.spec.diagnostic.Diagnostics;
import io.feishuapi.spec.node.Block.TableNode;
import io.feishuapi.spec.phrase.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** The fields that go one way, from one table or several. */
final class FieldGroup {

    private static final Phrase WORD = Phrase.of("[A-Za-z_$][\\w$]{0,80}");
    private static final Phrase LIST = Phrase.of("[\\[\\]<>]|(?i)array");

    private List<FieldRow> fields = new ArrayList<>();
    private int firstLine;

    List<FieldRow> fields() {
        return fields;
    }

    /** The line of the first table's header, 0 where there is none. */
    int firstLine() {
        return firstLine;
    }

    void add(TableNode table, List<FieldRow> rows, Diagnostics diagnostics) {
        if (firstLine == 0) {
            firstLine = table.position().line();
        }
        List<FieldRow> all = new ArrayList<>(fields);
        all.addAll(rows);
        fields = FieldTree.distinct(all, diagnostics);
    }

    /** Gives rows to the field that a text names as their owner; false where it names none that lacks members. */
    boolean addMembers(String text, List<FieldRow> rows) {
        return change(text, field -> field.members().isEmpty() ? field.withMembers(rows) : field);
    }

    /** Gives values to the field that a text names; false where it names none. */
    boolean addValues(String text, LegalValues values) {
        return change(text, field -> field.values() == null ? field.withValues(values) : field);
    }

    private boolean change(String text, UnaryOperator<FieldRow> change) {
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            Optional<List<FieldRow>> changed = changed(fields, words.group(), change);
            if (changed.isPresent()) {
                fields = changed.get();
                return true;
            }
        }
        return false;
    }

    private static Optional<List<FieldRow>> changed(
            List<FieldRow> fields, String name, UnaryOperator<FieldRow> change) {
        for (int i = 0; i < fields.size(); i++) {
            FieldRow field = fields.get(i);
            @Nullable FieldRow other = null;
            if (isCalled(field, name)) {
                other = change.apply(field);
            }
            if (other == null || other.equals(field)) {
                other = changed(field.members(), name, change)
                        .map(field::replacingMembers)
                        .orElse(null);
            }
            if (other != null) {
                List<FieldRow> result = new ArrayList<>(fields);
                result.set(i, other);
                return Optional.of(result);
            }
        }
        return Optional.empty();
    }

    /** By its own name, or by the name of its type: {@code user[]} is described under “user”. */
    private static boolean isCalled(FieldRow field, String name) {
        return field.name().equals(name)
                || (!FieldTypeReader.isPlain(name)
                        && LIST.matcher(field.typeText()).replaceAll("").strip().equalsIgnoreCase(name));
    }
}
