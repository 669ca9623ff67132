package io.feishuapi.spec.read;

import io.feishuapi.spec.model.diagnostic.Diagnostics;
import io.feishuapi.spec.page.node.Block.TableNode;
import io.feishuapi.spec.text.phrase.Phrase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** The fields that go one way, from one table or several. */
final class FieldGroup {

    private static final Phrase WORD = Phrase.of("[A-Za-z_$][\\w$]{0,80}");
    /** Fewer characters in common are chance. */
    private static final int LEAST_IN_COMMON = 4;

    private static final Phrase LIST = Phrase.of("[\\[\\]<>]|(?i)array");

    private final Map<String, FieldRow> fields = new LinkedHashMap<>();
    /**
     * Every word that names or types a field at any depth, in lower case: a word that is not here leads to no field. Null until a text
     * is searched for them, which few pages need.
     */
    private @Nullable Set<String> words;

    private int firstLine;

    List<FieldRow> fields() {
        return List.copyOf(fields.values());
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    /** The line of the first table's header, 0 where there is none. */
    int firstLine() {
        return firstLine;
    }

    /** Takes all fields out of this group. */
    List<FieldRow> removeAll() {
        List<FieldRow> all = fields();
        fields.clear();
        words = null;
        return all;
    }

    /** Adds fields as they are; one of a name that is there already is left. */
    void addAll(List<FieldRow> rows) {
        rows.forEach(row -> fields.putIfAbsent(row.name(), row));
        noteIfKnown(rows);
    }

    void add(TableNode table, List<FieldRow> rows, Diagnostics diagnostics) {
        if (firstLine == 0) {
            firstLine = table.position().line();
        }
        FieldTree.addTo(fields, rows, diagnostics);
        noteIfKnown(rows);
    }

    /** Gives rows to the field that a text names as their owner; false where it names none that lacks members. */
    boolean addMembers(String text, List<FieldRow> rows) {
        boolean added = change(text, field -> field.members().isEmpty() ? field.withMembers(rows) : field);
        if (added) {
            noteIfKnown(rows);
        }
        return added;
    }

    /** Gives values to the field that a text names; false where it names none. */
    boolean addValues(String text, LegalValues values) {
        return change(text, field -> field.values() == null ? field.withValues(values) : field);
    }

    /** Gives values to the one field whose description has most words in common with a text; false where none stands out. */
    boolean addValuesByWords(String text, LegalValues values) {
        FieldRow best = null;
        int longest = LEAST_IN_COMMON - 1;
        for (FieldRow field : fields.values()) {
            int length = CommonWords.longest(text, field.description().body().text());
            if (length >= longest) {
                best = length > longest && field.values() == null ? field : null;
                longest = Math.max(longest, length);
            }
        }
        if (best != null) {
            fields.put(best.name(), best.withValues(values));
        }
        return best != null;
    }

    private boolean change(String text, UnaryOperator<FieldRow> change) {
        return change(text, change, String::equals) || change(text, change, String::equalsIgnoreCase);
    }

    private boolean change(String text, UnaryOperator<FieldRow> change, BiPredicate<String, String> same) {
        Set<String> known = words();
        Matcher named = WORD.matcher(text);
        while (named.find()) {
            String name = named.group();
            if (!known.contains(name.toLowerCase(Locale.ROOT))) {
                continue;
            }
            for (FieldRow field : fields.values()) {
                FieldRow changed = changed(field, name, change, same);
                if (changed != null) {
                    fields.put(changed.name(), changed);
                    return true;
                }
            }
        }
        return false;
    }

    private Set<String> words() {
        if (words == null) {
            words = new HashSet<>();
            note(fields.values(), words);
        }
        return words;
    }

    private void noteIfKnown(List<FieldRow> rows) {
        if (words != null) {
            note(rows, words);
        }
    }

    private static void note(Collection<FieldRow> rows, Set<String> words) {
        for (FieldRow row : rows) {
            note(row.name(), words);
            note(row.typeText(), words);
            note(LIST.replaceIn(row.typeText(), ""), words);
            note(row.members(), words);
        }
    }

    private static void note(String text, Set<String> words) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group().toLowerCase(Locale.ROOT));
        }
    }

    /** The first field of a name, among a field and its members, that a change has an effect on; null where there is none. */
    private static @Nullable FieldRow changed(
            FieldRow field, String name, UnaryOperator<FieldRow> change, BiPredicate<String, String> same) {
        if (isCalled(field, name, same)) {
            FieldRow other = change.apply(field);
            if (!other.equals(field)) {
                return other;
            }
        }
        for (int i = 0; i < field.members().size(); i++) {
            FieldRow member = changed(field.members().get(i), name, change, same);
            if (member != null) {
                List<FieldRow> members = new ArrayList<>(field.members());
                members.set(i, member);
                return field.replacingMembers(members);
            }
        }
        return null;
    }

    /** By its own name, or by the name of its type: {@code user[]} is described under “user”. */
    private static boolean isCalled(FieldRow field, String name, BiPredicate<String, String> same) {
        return same.test(field.name(), name)
                || (holds(field.typeText(), name)
                        && !FieldTypeReader.isPlain(name)
                        && LIST.matcher(field.typeText()).replaceAll("").strip().equalsIgnoreCase(name));
    }

    /** Whether a name stands in a text, in whatever case. */
    private static boolean holds(String text, String name) {
        for (int i = 0; i + name.length() <= text.length(); i++) {
            if (text.regionMatches(true, i, name, 0, name.length())) {
                return true;
            }
        }
        return false;
    }
}
