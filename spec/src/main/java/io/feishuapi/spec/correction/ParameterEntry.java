package io.feishuapi.spec.correction;

import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.description.FieldShape;
import io.feishuapi.spec.text.Position;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One parameter in a list of them.
 *
 * @param name its name
 * @param added the parameter where the page has none of this name; null for one that stays as the page has it
 */
record ParameterEntry(String name, @Nullable Field added) {

    private static final Set<String> KEYS = Set.of("name", "type", "required", "description");

    /** Lists that keep some of the given names and add others, each name once. */
    static ValueKind<List<ParameterEntry>> listOf(List<String> known) {
        return new ValueKind<>(
                "a list in order, of names that are expected and of new parameters such as"
                        + " {name: x, type: number, required: true, description: how far}, each name once",
                value -> Values.list(value, element -> read(element, known)).filter(ParameterEntry::eachOnce),
                parameters ->
                        parameters.stream().map(ParameterEntry::name).collect(Collectors.joining(", ", "[", "]")));
    }

    /** Itself as a field that can be changed further. */
    FieldDraft among(List<FieldDraft> drafts) {
        return added != null
                ? new FieldDraft(added)
                : drafts.stream()
                        .filter(draft -> draft.name().equals(name))
                        .findFirst()
                        .orElseThrow();
    }

    private static boolean eachOnce(List<ParameterEntry> parameters) {
        Set<String> names = new HashSet<>();
        return parameters.stream().allMatch(parameter -> names.add(parameter.name()));
    }

    private static Optional<ParameterEntry> read(YamlValue value, List<String> known) {
        return value.text()
                .filter(known::contains)
                .map(name -> new ParameterEntry(name, null))
                .or(() -> value.entries().flatMap(entries -> added(entries, known)));
    }

    private static Optional<ParameterEntry> added(List<YamlEntry> entries, List<String> known) {
        Map<String, YamlValue> values = new HashMap<>();
        entries.forEach(entry -> values.put(entry.key().text().orElse(""), entry.value()));
        Optional<String> name = text(values, "name").filter(text -> !known.contains(text));
        Optional<FieldType> type = Optional.ofNullable(values.get("type")).flatMap(Values.TYPE.reader());
        Optional<Boolean> required = Optional.ofNullable(values.get("required")).flatMap(Values.BOOLEAN.reader());
        if (!KEYS.containsAll(values.keySet()) || name.isEmpty() || type.isEmpty() || required.isEmpty()) {
            return Optional.empty();
        }
        Field field = FieldShape.FIELD
                .edit(Field.blank(name.get(), Position.START, type.get()))
                .set(FieldShape.REQUIRED, required.get())
                .set(FieldShape.DESCRIPTION, text(values, "description").orElse(null))
                .done();
        return Optional.of(new ParameterEntry(name.get(), field));
    }

    private static Optional<String> text(Map<String, YamlValue> values, String key) {
        return Optional.ofNullable(values.get(key)).flatMap(YamlValue::text);
    }
}
