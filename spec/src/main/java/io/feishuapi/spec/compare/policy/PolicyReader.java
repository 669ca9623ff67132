package io.feishuapi.spec.compare.policy;

import io.feishuapi.spec.compare.ChangeKind;
import io.feishuapi.spec.compare.ChangeSeverity;
import io.feishuapi.spec.text.resource.BoundedFile;
import io.feishuapi.spec.text.yaml.YamlException;
import io.feishuapi.spec.text.yaml.YamlTree;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Reads a policy file:
 *
 * <pre>
 * severities:
 *   DIFF-312: breaking
 * suppressions:
 *   - kind: DIFF-304
 *     api: getChatInfo
 *     path: in.userType
 *     reason: We always give it.
 *     expires: 2026-01-31
 * </pre>
 */
public final class PolicyReader {

    private static final String SEVERITIES = "severities";
    private static final String SUPPRESSIONS = "suppressions";

    /**
     * Reads a file.
     *
     * @throws PolicyException when something in it is wrong
     * @throws IOException when it cannot be read, or is longer than any policy
     */
    public DiffPolicy read(Path file) throws IOException, PolicyException {
        String name = file.toString().replace('\\', '/');
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(BoundedFile.read(file, YamlTree.LONGEST)))
                    .toString();
        } catch (CharacterCodingException e) {
            PolicyProblems problems = new PolicyProblems(name);
            problems.unreadable(null, "its bytes are no UTF-8");
            throw problems.toException();
        }
        return read(name, text);
    }

    /**
     * Reads a text.
     *
     * @param name the file's name in messages
     * @param text what it holds
     * @throws PolicyException when something in it is wrong
     */
    public DiffPolicy read(String name, String text) throws PolicyException {
        PolicyProblems problems = new PolicyProblems(name);
        Node root = compose(text, problems);
        DiffPolicy policy = root == null ? DiffPolicy.NONE : policy(root, problems);
        if (!problems.isEmpty()) {
            throw problems.toException();
        }
        return policy;
    }

    private static @Nullable Node compose(String text, PolicyProblems problems) {
        try {
            return YamlTree.compose(text);
        } catch (YamlException e) {
            problems.unreadable(e.mark(), e.problem());
            return null;
        }
    }

    private static DiffPolicy policy(Node root, PolicyProblems problems) {
        YamlKeys keys = new YamlKeys(problems);
        Map<String, Node> sections =
                keys.known(root, "the keys severities and suppressions", List.of(SEVERITIES, SUPPRESSIONS));
        Node severities = sections.get(SEVERITIES);
        Node suppressions = sections.get(SUPPRESSIONS);
        return new DiffPolicy(
                severities == null || isNull(severities) ? Map.of() : severities(severities, keys, problems),
                suppressions == null || isNull(suppressions) ? List.of() : suppressions(suppressions, keys, problems));
    }

    private static Map<ChangeKind, ChangeSeverity> severities(Node node, YamlKeys keys, PolicyProblems problems) {
        Map<ChangeKind, ChangeSeverity> severities = new EnumMap<>(ChangeKind.class);
        keys.entries(node, "kinds of change with severities").forEach((key, value) -> {
            ChangeKind kind = ChangeKind.byId(key.getValue()).orElse(null);
            if (kind == null) {
                problems.wrongValue(key.getValue(), "the id of a kind of change", key);
            }
            keys.text(value)
                    .ifPresent(word -> ChangeSeverity.byWireName(word)
                            .ifPresentOrElse(
                                    severity -> {
                                        if (kind != null) {
                                            severities.put(kind, severity);
                                        }
                                    },
                                    () -> problems.wrongValue(word, "breaking, review, compatible or docs", value)));
        });
        return severities;
    }

    private static List<Suppression> suppressions(Node node, YamlKeys keys, PolicyProblems problems) {
        List<Suppression> suppressions = new ArrayList<>();
        if (!(node instanceof SequenceNode sequence)) {
            problems.wrongShape("a list of suppressions", node);
            return suppressions;
        }
        SuppressionReader reader = new SuppressionReader(keys, problems);
        sequence.getValue().forEach(entry -> reader.read(entry).ifPresent(suppressions::add));
        return suppressions;
    }

    private static boolean isNull(Node node) {
        return node instanceof ScalarNode && Tag.NULL.equals(node.getTag());
    }
}
