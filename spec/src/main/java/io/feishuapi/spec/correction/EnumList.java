package io.feishuapi.spec.correction;

import io.feishuapi.spec.model.EnumValue;
import io.feishuapi.spec.model.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Closed lists of values in corrections: a list of values, or a mapping of values to labels. */
final class EnumList {

    static final ValueKind<List<EnumValue>> KIND = new ValueKind<>(
            "a list of values such as [0, 1], or a mapping of values to labels",
            EnumList::read,
            EnumList::write,
            EnumList::matches);

    private EnumList() {}

    /** The new list, with labels and names of values that the old one had, where the new one does not say. */
    static List<EnumValue> merge(List<EnumValue> newer, List<EnumValue> older) {
        return newer.stream()
                .map(value -> value.label() != null
                        ? value
                        : older.stream()
                                .filter(old -> old.value().equals(value.value()))
                                .findFirst()
                                .orElse(value))
                .toList();
    }

    /** Whether a value is what was expected; an expected value without a label leaves the label open. */
    static boolean matches(EnumValue expected, EnumValue found) {
        return expected.value().equals(found.value())
                && (expected.label() == null || Objects.equals(expected.label(), found.label()));
    }

    private static boolean matches(List<EnumValue> expected, List<EnumValue> found) {
        if (expected.size() != found.size()) {
            return false;
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!matches(expected.get(i), found.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Optional<List<EnumValue>> read(YamlValue value) {
        return Values.list(value, element -> element.literal().map(literal -> new EnumValue(literal, null)))
                .or(() -> value.entries().flatMap(EnumList::labelled));
    }

    private static Optional<List<EnumValue>> labelled(List<YamlEntry> entries) {
        List<EnumValue> values = new ArrayList<>();
        for (YamlEntry entry : entries) {
            Optional<Literal> key = entry.key().literal();
            if (key.isEmpty()
                    || (!entry.value().isNull() && entry.value().text().isEmpty())) {
                return Optional.empty();
            }
            values.add(new EnumValue(key.get(), entry.value().text().orElse(null)));
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    private static String write(List<EnumValue> values) {
        if (values.stream().allMatch(value -> value.label() == null)) {
            return values.stream().map(value -> value.value().toString()).collect(Collectors.joining(", ", "[", "]"));
        }
        return values.stream()
                .map(value -> value.value() + ": " + (value.label() == null ? "null" : value.label()))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
