package io.feishuapi.processor.naming;

import io.feishuapi.spec.model.EnumValue;
import io.feishuapi.spec.model.Literal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Names of an enum's constants. A correction's name wins. Without one, a string that begins with a letter names itself; everything else is named by its label, and by its
 * value where the label is missing or cannot be put into words.
 */
public final class ConstantNames {

    private static final int MAX_WORDS = 6;
    private static final String LABEL_ENDS = "，。；：,;:（(、\n";

    private final JavaNames names;
    private final Glossary glossary;

    /** Names with the words of a glossary. */
    public ConstantNames(Glossary glossary) {
        this.names = new JavaNames(glossary);
        this.glossary = glossary;
    }

    /** One name for each value, in their order. */
    public List<String> of(List<EnumValue> values) {
        NameTable table = NameTable.ofConstants();
        String[] constants = new String[values.size()];
        // Pinned names first: what a label happens to say may not take a name that a correction promised.
        for (int index = 0; index < constants.length; index++) {
            String pinned = values.get(index).constantName();
            if (pinned != null) {
                constants[index] = table.claim(pinned);
            }
        }
        for (int index = 0; index < constants.length; index++) {
            if (constants[index] == null) {
                constants[index] = table.claim(nameAmong(values, constants, index));
            }
        }
        return List.of(constants);
    }

    /** {@code utf8} beside {@code utf-8} is another spelling, which two names that differ by an underscore would not tell. */
    private String nameAmong(List<EnumValue> values, String[] constants, int index) {
        String name = nameOf(values.get(index));
        for (int earlier = 0; earlier < index; earlier++) {
            String other = constants[earlier];
            if (!other.equals(name)
                    && withoutUnderscores(other).equals(withoutUnderscores(name))
                    && Objects.equals(
                            values.get(earlier).label(), values.get(index).label())) {
                return other + "_ALIAS";
            }
        }
        return name;
    }

    private static String withoutUnderscores(String name) {
        return name.replace("_", "");
    }

    private static boolean namesItself(Literal value) {
        if (!(value instanceof Literal.JsonString string)) {
            return false;
        }
        String text = string.value();
        return text.isEmpty() || Character.isLetter(text.charAt(0));
    }

    /** What a value is called hangs on nothing but itself: a value that comes later renames no other. */
    private String nameOf(EnumValue value) {
        if (namesItself(value.value())) {
            return names.constant(text(value.value()));
        }
        List<String> words = value.label() == null ? List.of() : words(value.label());
        return !words.isEmpty() && words.size() <= MAX_WORDS ? names.constant(words) : byValue(value.value());
    }

    private List<String> words(String label) {
        int end = 0;
        while (end < label.length() && LABEL_ENDS.indexOf(label.charAt(end)) < 0) {
            end++;
        }
        return glossary.translate(label.substring(0, end)).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private String byValue(Literal value) {
        String name = names.constant(text(value).replace("-", "minus "));
        return name.startsWith("VALUE_") || name.equals("EMPTY") ? name : "VALUE_" + name;
    }

    private static String text(Literal value) {
        if (value instanceof Literal.JsonArray array) {
            return array.elements().stream().map(ConstantNames::text).collect(Collectors.joining(" "));
        }
        return value.isScalar() ? value.plain() : "";
    }
}
