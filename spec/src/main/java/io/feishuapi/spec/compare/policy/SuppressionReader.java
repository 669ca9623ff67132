package io.feishuapi.spec.compare.policy;

import io.feishuapi.spec.compare.ChangeKind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads one suppression of a policy file. */
final class SuppressionReader {

    private static final String KIND = "kind";
    private static final String API = "api";
    private static final String PATH = "path";
    private static final String REASON = "reason";
    private static final String EXPIRES = "expires";
    private static final List<String> KEYS = List.of(KIND, API, PATH, REASON, EXPIRES);

    private final YamlKeys keys;
    private final PolicyProblems problems;

    SuppressionReader(YamlKeys keys, PolicyProblems problems) {
        this.keys = keys;
        this.problems = problems;
    }

    /** The suppression, or nothing where something that it must have was reported. */
    Optional<Suppression> read(Node entry) {
        Map<String, Node> values = keys.known(entry, "a suppression with its keys", KEYS);
        if (!(entry instanceof MappingNode)) {
            return Optional.empty();
        }
        Optional<ChangeKind> kind = kind(entry, values);
        Optional<String> api = needed(API, entry, values);
        Optional<String> path = optional(PATH, values);
        Optional<String> reason = needed(REASON, entry, values);
        Optional<LocalDate> expires = date(values.get(EXPIRES));
        if (kind.isEmpty() || api.isEmpty() || reason.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Suppression(
                kind.get(), api.get(), path.orElse(null), reason.get(), expires.orElse(null), problems.place(entry)));
    }

    private Optional<ChangeKind> kind(Node entry, Map<String, Node> values) {
        Optional<String> id = needed(KIND, entry, values);
        Node node = values.get(KIND);
        if (id.isEmpty() || node == null) {
            return Optional.empty();
        }
        Optional<ChangeKind> kind = ChangeKind.byId(id.get());
        if (kind.isEmpty()) {
            problems.wrongValue(id.get(), "the id of a kind of change", node);
        }
        return kind;
    }

    private Optional<String> needed(String key, Node entry, Map<String, Node> values) {
        Node node = values.get(key);
        if (node == null) {
            problems.missingKey(key, entry);
            return Optional.empty();
        }
        Optional<String> text = keys.text(node);
        if (text.isPresent() && text.get().isEmpty()) {
            problems.missingKey(key, node);
            return Optional.empty();
        }
        return text;
    }

    private Optional<String> optional(String key, Map<String, Node> values) {
        Node node = values.get(key);
        return node == null ? Optional.empty() : keys.text(node).filter(text -> !text.isEmpty());
    }

    private Optional<LocalDate> date(@Nullable Node node) {
        if (node == null) {
            return Optional.empty();
        }
        Optional<String> text = keys.text(node);
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            problems.wrongValue(text.orElse(""), "a date such as 2026-01-31", node);
            return Optional.empty();
        }
    }
}
