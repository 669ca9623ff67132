package io.feishuapi.spec.correction;

import io.feishuapi.spec.model.EnumValue;
import io.feishuapi.spec.model.Literal;
import io.feishuapi.spec.model.description.FieldShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The names of the Java constants of a closed list.
 *
 * <p>What is expected is the list, value by value: a value that came or went leaves the names of the others as they are, since code
 * that uses them would no longer compile.
 */
final class ConstantsFact implements Fact {

    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]{0,99}");
    private static final ValueKind<Map<Literal, YamlValue>> KIND = new ValueKind<>(
            "a mapping of values to names such as {0: USER, 1: BOT}", ConstantsFact::read, Map::toString);

    @Override
    public String name() {
        return "constants";
    }

    @Override
    public PathKind pathKind() {
        return PathKind.FIELD;
    }

    @Override
    public Optional<Change> read(CorrectionEntry entry, CorrectionDiagnostics diagnostics) {
        Optional<List<EnumValue>> expected = entry.expect(EnumList.KIND, diagnostics);
        Optional<Map<Literal, YamlValue>> value = entry.value(KIND, diagnostics);
        if (expected.isEmpty() || value.isEmpty() || !namesFit(value.get(), diagnostics)) {
            return Optional.empty();
        }
        Map<Literal, String> names = new LinkedHashMap<>();
        value.get().forEach((literal, name) -> names.put(literal, name.text().orElseThrow()));
        for (Literal named : names.keySet()) {
            if (expected.get().stream().noneMatch(each -> each.value().equals(named))) {
                diagnostics.value(entry.expect(), name(), "a list that holds every value named, also " + named);
                return Optional.empty();
            }
        }
        return Optional.of((page, report) -> apply(page, entry.path(), expected.get(), names, report));
    }

    private static boolean namesFit(Map<Literal, YamlValue> names, CorrectionDiagnostics diagnostics) {
        boolean fit = true;
        Set<String> seen = new TreeSet<>();
        for (YamlValue name : names.values()) {
            String text = name.text().orElse("");
            if (!CONSTANT.matcher(text).matches()) {
                diagnostics.constantName(name, "is no name of a constant");
                fit = false;
            } else if (!seen.add(text)) {
                diagnostics.constantName(name, "names two values");
                fit = false;
            }
        }
        return fit;
    }

    private static boolean apply(
            PageDraft page, String path, List<EnumValue> expected, Map<Literal, String> names, ChangeReport report) {
        Optional<FieldDraft> field = page.field(path);
        if (field.isEmpty()) {
            report.noField(path, page.paths());
            return false;
        }
        List<EnumValue> found = field.get().facts().enumValues();
        List<EnumValue> missed = new ArrayList<>(expected.stream()
                .filter(value -> names.containsKey(value.value())
                        && found.stream().noneMatch(each -> EnumList.matches(value, each)))
                .toList());
        if (!missed.isEmpty()) {
            report.outdated(
                    EnumList.KIND.writer().apply(missed),
                    found.isEmpty() ? "nothing" : EnumList.KIND.writer().apply(found));
        }
        field.get()
                .set(
                        FieldShape.ENUM,
                        found.stream()
                                .map(value -> expected.stream().anyMatch(each -> EnumList.matches(each, value))
                                        ? named(value, names)
                                        : value)
                                .toList());
        return missed.size() < names.size();
    }

    private static EnumValue named(EnumValue value, Map<Literal, String> names) {
        return new EnumValue(value.value(), value.label(), names.getOrDefault(value.value(), value.constantName()));
    }

    private static Optional<Map<Literal, YamlValue>> read(YamlValue value) {
        return value.entries().filter(entries -> !entries.isEmpty()).map(entries -> {
            Map<Literal, YamlValue> names = new LinkedHashMap<>();
            entries.forEach(entry -> entry.key().literal().ifPresent(literal -> names.put(literal, entry.value())));
            return names;
        });
    }
}
