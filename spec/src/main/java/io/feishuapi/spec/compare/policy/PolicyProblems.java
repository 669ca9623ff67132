package io.feishuapi.spec.compare.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;

/** Words and gathers what is wrong with one policy file. */
final class PolicyProblems {

    private final String file;
    private final List<String> problems = new ArrayList<>();

    PolicyProblems(String file) {
        this.file = file;
    }

    void unreadable(@Nullable Mark mark, String reason) {
        add("DIFF-910", "This is not YAML: " + reason + ". Correct it", mark);
    }

    void unknownKey(String key, Collection<String> known, Node node) {
        add("DIFF-911", "Unknown key \"" + key + "\". Use one of " + String.join(", ", known), node.getStartMark());
    }

    void missingKey(String key, Node node) {
        add("DIFF-912", "The key \"" + key + "\" is missing or empty. Add it", node.getStartMark());
    }

    void wrongValue(String value, String wanted, Node node) {
        add("DIFF-913", "\"" + value + "\" is not " + wanted + ". Correct it", node.getStartMark());
    }

    void wrongShape(String wanted, Node node) {
        add("DIFF-914", "There should be " + wanted + " here. Correct it", node.getStartMark());
    }

    void duplicateKey(String key, Node node) {
        add("DIFF-915", "The key \"" + key + "\" is there twice. Keep one", node.getStartMark());
    }

    /** {@code file:line:column} of a node. */
    String place(Node node) {
        return place(node.getStartMark());
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    PolicyException toException() {
        return new PolicyException(problems);
    }

    private void add(String id, String message, @Nullable Mark mark) {
        problems.add("[" + id + "] " + message + ". (" + place(mark) + ")");
    }

    private String place(@Nullable Mark mark) {
        return mark == null ? file + ":1:1" : file + ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1);
    }
}
