package io.feishuapi.spec.page.dialect;

import io.feishuapi.spec.text.yaml.YamlException;
import io.feishuapi.spec.text.yaml.YamlTree;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads a flat map from YAML: every scalar is its text, and what is no scalar is passed over. */
final class YamlMap {

    private YamlMap() {}

    /**
     * Reads YAML.
     *
     * @throws YamlException if the text is no YAML
     */
    static Map<String, String> read(String text) throws YamlException {
        Map<String, String> entries = new LinkedHashMap<>();
        Node root = YamlTree.compose(text);
        if (root instanceof MappingNode map) {
            for (NodeTuple entry : map.getValue()) {
                if (entry.getKeyNode() instanceof ScalarNode key && entry.getValueNode() instanceof ScalarNode value) {
                    entries.put(key.getValue(), value.getValue());
                }
            }
        }
        return entries;
    }
}
