package io.feishuapi.spec.correction;

import io.feishuapi.spec.model.Literal;
import io.feishuapi.spec.text.Position;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A value of a YAML file that knows its place.
 *
 * <p>Plain words are read as JSON would read them, so {@code no} and {@code 0777} stay text: the values of a page are JSON values, and
 * YAML's older habits would change them.
 */
record YamlValue(Node node, YamlText file) {

    private static final Pattern NUMBER =
            Pattern.compile("-?(?:0|[1-9][0-9]{0,30})(?:\\.[0-9]{1,30})?(?:[eE][+-]?[0-9]{1,2})?");

    Position position() {
        return file.position(node.getStartMark());
    }

    /** Whether nothing, {@code null} or {@code ~} stands here. */
    boolean isNull() {
        return isPlain()
                && switch (scalar()) {
                    case "", "~", "null" -> true;
                    default -> false;
                };
    }

    /** The characters of a scalar, whatever it looks like. */
    Optional<String> text() {
        return node instanceof ScalarNode && !isNull() ? Optional.of(scalar()) : Optional.empty();
    }

    /** The elements of a list. */
    Optional<List<YamlValue>> elements() {
        return node instanceof SequenceNode sequence
                ? Optional.of(sequence.getValue().stream()
                        .map(element -> new YamlValue(element, file))
                        .toList())
                : Optional.empty();
    }

    /** The entries of a mapping, in order, keys that are there twice included. */
    Optional<List<YamlEntry>> entries() {
        return node instanceof MappingNode mapping
                ? Optional.of(mapping.getValue().stream()
                        .map(tuple -> new YamlEntry(
                                new YamlValue(tuple.getKeyNode(), file), new YamlValue(tuple.getValueNode(), file)))
                        .toList())
                : Optional.empty();
    }

    /** The value as JSON. */
    Optional<Literal> literal() {
        if (node instanceof ScalarNode) {
            return Optional.of(scalarLiteral());
        }
        return elements().map(this::array).or(() -> entries().flatMap(this::object));
    }

    /** What stands here, for messages. */
    String describe() {
        if (isNull()) {
            return "nothing";
        }
        return text().map(scalar -> "'" + scalar + "'")
                .orElse(
                        node instanceof SequenceNode
                                ? "a list"
                                : node instanceof MappingNode ? "a mapping" : "something");
    }

    private Literal array(List<YamlValue> elements) {
        List<Literal> literals = new ArrayList<>();
        elements.forEach(element -> element.literal().ifPresent(literals::add));
        return new Literal.JsonArray(literals);
    }

    private Optional<Literal> object(List<YamlEntry> entries) {
        Map<String, Literal> members = new LinkedHashMap<>();
        for (YamlEntry entry : entries) {
            Optional<String> key = entry.key().text();
            if (key.isEmpty()) {
                return Optional.empty();
            }
            entry.value().literal().ifPresent(literal -> members.put(key.get(), literal));
        }
        return Optional.of(new Literal.JsonObject(members));
    }

    private Literal scalarLiteral() {
        String scalar = scalar();
        if (!isPlain()) {
            return new Literal.JsonString(scalar);
        }
        if (isNull()) {
            return new Literal.JsonNull();
        }
        if (scalar.equals("true") || scalar.equals("false")) {
            return new Literal.JsonBoolean(scalar.equals("true"));
        }
        return NUMBER.matcher(scalar).matches()
                ? new Literal.JsonNumber(new BigDecimal(scalar))
                : new Literal.JsonString(scalar);
    }

    private boolean isPlain() {
        return node instanceof ScalarNode scalar && scalar.isPlain();
    }

    private String scalar() {
        return ((ScalarNode) node).getValue();
    }
}
