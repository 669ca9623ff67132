package io.feishuapi.cli.fetch;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * The block of {@code key: value} lines at a page's head, kept as text so that a refreshed page has it byte for byte.
 *
 * @param block the lines with their delimiters and line end, empty where there is none
 * @param values the plain values by key, as written
 * @param malformed why the block could not be read, or null
 */
record FrontMatter(
        String block, Map<String, String> values, @Nullable String malformed) {
    static final FrontMatter NONE = new FrontMatter("", Map.of(), null);

    /** Keys that date a page, the one that is written first; the others come from older exports. */
    private static final List<String> DATE_KEYS =
            List.of("updated", "last_remote_update", "updated_at", "last_remote_update_timestamp");

    private static final Pattern DATE_LINE = Pattern.compile("(?:" + String.join("|", DATE_KEYS) + ")[ \t]*:.*");
    private static final Pattern COMMENT_LINE = Pattern.compile("([a-z_]{1,40})[ \t]*:[ \t]+(.*)");

    /** Reads the block between {@code ---} lines. */
    static FrontMatter yaml(String block, String content) {
        try {
            LoaderOptions limits = new LoaderOptions();
            limits.setMaxAliasesForCollections(0);
            // Composed, never constructed: no implicit types, no objects.
            Node root = new Yaml(limits).compose(new StringReader(content));
            Map<String, String> values = new LinkedHashMap<>();
            if (root instanceof MappingNode mapping) {
                for (NodeTuple entry : mapping.getValue()) {
                    if (entry.getKeyNode() instanceof ScalarNode key
                            && entry.getValueNode() instanceof ScalarNode value) {
                        values.put(key.getValue(), value.getValue());
                    }
                }
            }
            return new FrontMatter(block, values, null);
        } catch (YAMLException e) {
            String reason = e.getMessage();
            return new FrontMatter(block, Map.of(), reason == null ? "no YAML" : reason);
        }
    }

    /** Reads the lines of an HTML comment. */
    static FrontMatter comment(String block, String content) {
        Map<String, String> values = new LinkedHashMap<>();
        content.lines().map(String::strip).map(COMMENT_LINE::matcher).forEach(line -> {
            if (line.matches()) {
                values.putIfAbsent(line.group(1), line.group(2).strip());
            }
        });
        return new FrontMatter(block, values, null);
    }

    @Nullable
    String sourceUrl() {
        return values.get("source_url");
    }

    /** The date that the block states, or null. */
    @Nullable
    String updated() {
        return DATE_KEYS.stream()
                .filter(values::containsKey)
                .findFirst()
                .map(values::get)
                .orElse(null);
    }

    /** The block with this date and no other; unchanged where there is no block of several lines to hold one. */
    String blockUpdated(LocalDate date) {
        List<String> lines = block.lines().toList();
        if (lines.size() < 2) {
            return block;
        }
        StringBuilder out = new StringBuilder();
        int last = lines.size() - 1;
        for (int i = 0; i < lines.size(); i++) {
            if (i == last) {
                out.append("updated: ").append(date).append('\n');
            }
            if (!DATE_LINE.matcher(lines.get(i)).matches()) {
                out.append(lines.get(i)).append('\n');
            }
        }
        return out.toString();
    }
}
