package io.feishuapi.spec.correction;

import io.feishuapi.spec.model.CrossFieldRule;
import io.feishuapi.spec.model.CrossFieldRule.AnyOf;
import io.feishuapi.spec.model.CrossFieldRule.Condition;
import io.feishuapi.spec.model.CrossFieldRule.OneOf;
import io.feishuapi.spec.model.CrossFieldRule.RequiredWhen;
import io.feishuapi.spec.model.Literal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules over several fields as the printed model has them, such as {@code {rule: anyOf, paths: [in.a, in.b]}}. */
final class RuleText {

    static final ValueKind<CrossFieldRule> KIND = new ValueKind<>(
            "a rule such as {rule: anyOf, paths: [in.a, in.b]} or {rule: requiredWhen, path: in.a, when: [{path: in.b, equals: 0}]}",
            RuleText::read,
            RuleText::write);

    private RuleText() {}

    /** The fields that a rule names. */
    static List<String> paths(CrossFieldRule rule) {
        if (rule instanceof RequiredWhen required) {
            return Stream.concat(
                            Stream.of(required.path()), required.when().stream().map(Condition::path))
                    .toList();
        }
        return rule instanceof AnyOf any ? any.paths() : ((OneOf) rule).paths();
    }

    static String write(CrossFieldRule rule) {
        if (rule instanceof RequiredWhen required) {
            return required.when().stream()
                    .map(condition ->
                            "{path: " + condition.path() + ", equals: " + LiteralText.of(condition.equalTo()) + "}")
                    .collect(Collectors.joining(
                            ", ", "{rule: requiredWhen, path: " + required.path() + ", when: [", "]}"));
        }
        return "{rule: " + (rule instanceof AnyOf ? "anyOf" : "oneOf") + ", paths: [" + String.join(", ", paths(rule))
                + "]}";
    }

    private static Optional<CrossFieldRule> read(YamlValue value) {
        return mapping(value).flatMap(keys -> switch (text(keys, "rule")) {
            case "requiredWhen" -> requiredWhen(keys);
            case "anyOf" -> paths(keys).map(AnyOf::new);
            case "oneOf" -> paths(keys).map(OneOf::new);
            default -> Optional.empty();
        });
    }

    private static Optional<CrossFieldRule> requiredWhen(Map<String, YamlValue> keys) {
        YamlValue when = keys.get("when");
        String path = text(keys, "path");
        if (when == null || path.isEmpty() || !keys.keySet().equals(Set.of("rule", "path", "when"))) {
            return Optional.empty();
        }
        return Values.list(when, RuleText::condition).map(conditions -> new RequiredWhen(path, conditions));
    }

    private static Optional<Condition> condition(YamlValue value) {
        return mapping(value)
                .filter(keys -> keys.keySet().equals(Set.of("path", "equals")))
                .filter(keys -> !text(keys, "path").isEmpty())
                .flatMap(keys -> Optional.ofNullable(keys.get("equals"))
                        .flatMap(YamlValue::literal)
                        .map((Literal literal) -> new Condition(text(keys, "path"), literal)));
    }

    private static Optional<List<String>> paths(Map<String, YamlValue> keys) {
        YamlValue paths = keys.get("paths");
        return paths == null || !keys.keySet().equals(Set.of("rule", "paths"))
                ? Optional.empty()
                : Values.list(paths, YamlValue::text).filter(list -> list.size() > 1);
    }

    private static Optional<Map<String, YamlValue>> mapping(YamlValue value) {
        return value.entries()
                .map(entries -> entries.stream()
                        .collect(Collectors.toMap(
                                entry -> entry.key().text().orElse(""), YamlEntry::value, (first, second) -> first)));
    }

    private static String text(Map<String, YamlValue> keys, String key) {
        YamlValue value = keys.get(key);
        return value == null ? "" : value.text().orElse("");
    }
}
