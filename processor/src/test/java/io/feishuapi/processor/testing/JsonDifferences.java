package io.feishuapi.processor.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Compares JSON member by member, whatever their order. */
public final class JsonDifferences {

    private final List<String> differences = new ArrayList<>();

    private JsonDifferences() {}

    /** One line for each difference, with its path; {@code retyped} at its end where a number became a string or a string a number. */
    public static List<String> between(String path, JsonNode before, JsonNode after) {
        JsonDifferences all = new JsonDifferences();
        all.compare(path, before, after);
        return all.differences;
    }

    private void compare(String path, JsonNode before, JsonNode after) {
        if (before.isObject() && after.isObject()) {
            Set<String> names = new TreeSet<>();
            before.fieldNames().forEachRemaining(names::add);
            after.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> compare(path + "." + name, before.path(name), after.path(name)));
        } else if (before.isArray() && after.isArray() && before.size() == after.size()) {
            for (int index = 0; index < before.size(); index++) {
                compare(path + "[" + index + "]", before.get(index), after.get(index));
            }
        } else if (before.isNumber()
                && after.isNumber()
                && before.decimalValue().compareTo(after.decimalValue()) == 0) {
            return;
        } else if (before.isValueNode()
                && before.asText().equals(after.asText())
                && before.isNumber() != after.isNumber()) {
            differences.add(path + " retyped");
        } else if (!before.equals(after)) {
            differences.add(path + ": " + before + " came back as " + after);
        }
    }
}
