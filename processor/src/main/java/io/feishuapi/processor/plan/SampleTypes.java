package io.feishuapi.processor.plan;

import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.Sample;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the samples of a page say of the types of members. Clients differ from their docs now and then, and a sample is often a copy of
 * what one sent: where it has a string for a number, the number may come as a string.
 *
 * @param strings names of members with strings, or with lists of them, whatever object they are in
 * @param numbers the same with numbers
 * @param booleans the same with booleans
 */
record SampleTypes(Set<String> strings, Set<String> numbers, Set<String> booleans) {

    /** No samples: the tables alone count. */
    static final SampleTypes NONE = new SampleTypes(Set.of(), Set.of(), Set.of());

    /** The types of the members in all samples of a role. */
    static SampleTypes of(List<Sample> samples, Sample.Role role) {
        SampleTypes types = new SampleTypes(new HashSet<>(), new HashSet<>(), new HashSet<>());
        for (Sample sample : samples) {
            if (sample.role() == role && sample.json() != null) {
                types.scan(sample.json());
            }
        }
        return types;
    }

    /** Whether a sample has a string where the table says number or boolean, or the other way round. */
    boolean contradict(Field field) {
        FieldType type = field.type().innermost();
        if (type == FieldType.Simple.STRING) {
            return numbers.contains(field.name()) || booleans.contains(field.name());
        }
        return (type == FieldType.Simple.NUMBER || type == FieldType.Simple.BOOLEAN) && strings.contains(field.name());
    }

    /**
     * Takes note of the values in strict JSON without blanks, each under the last name in front of it. By hand, since a JSON parser
     * would take longer to load than all else in a small compilation.
     */
    private void scan(String json) {
        String name = "";
        for (int index = 0; index < json.length(); ) {
            char first = json.charAt(index);
            int end = first == '"' ? stringEnd(json, index) : index + 1;
            if (first == '"' && json.startsWith(":", end)) {
                name = json.substring(index + 1, end - 1);
            } else if (first == '"') {
                strings.add(name);
            } else if (first == '-' || (first >= '0' && first <= '9')) {
                numbers.add(name);
            } else if (json.startsWith("true", index) || json.startsWith("false", index)) {
                booleans.add(name);
            }
            index = end;
        }
    }

    private static int stringEnd(String json, int start) {
        int end = start + 1;
        while (json.charAt(end) != '"') {
            end += json.charAt(end) == '\\' ? 2 : 1;
        }
        return end + 1;
    }
}
