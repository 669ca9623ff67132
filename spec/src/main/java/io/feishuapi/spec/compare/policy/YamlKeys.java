package io.feishuapi.spec.compare.policy;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads mappings of a YAML tree and keeps their places. Values stay the text that was written: no date or number is made of them. */
final class YamlKeys {

    private final PolicyProblems problems;

    YamlKeys(PolicyProblems problems) {
        this.problems = problems;
    }

    /** The entries of a mapping; keys that are no text or there twice are reported. */
    Map<ScalarNode, Node> entries(Node node, String wanted) {
        Map<ScalarNode, Node> entries = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            problems.wrongShape(wanted, node);
            return entries;
        }
        Map<String, ScalarNode> seen = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problems.wrongShape("a plain key", tuple.getKeyNode());
            } else if (seen.putIfAbsent(key.getValue(), key) != null) {
                problems.duplicateKey(key.getValue(), key);
            } else {
                entries.put(key, tuple.getValueNode());
            }
        }
        return entries;
    }

    /** The entries of a mapping by key; unknown keys are reported. */
    Map<String, Node> known(Node node, String wanted, Collection<String> known) {
        Map<String, Node> values = new LinkedHashMap<>();
        entries(node, wanted).forEach((key, value) -> {
            if (known.contains(key.getValue())) {
                values.put(key.getValue(), value);
            } else {
                problems.unknownKey(key.getValue(), known, key);
            }
        });
        return values;
    }

    /** The text of a value, or nothing after a report where it is a list or a mapping. */
    Optional<String> text(Node node) {
        if (node instanceof ScalarNode scalar) {
            return Optional.of(
                    Tag.NULL.equals(scalar.getTag()) ? "" : scalar.getValue().strip());
        }
        problems.wrongShape("a single value", node);
        return Optional.empty();
    }
}
