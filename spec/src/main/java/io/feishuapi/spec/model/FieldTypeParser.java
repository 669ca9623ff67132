package io.feishuapi.spec.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads types in their printed form, such as {@code array<string>} or {@code string|number}. */
public final class FieldTypeParser {

    private static final String ARRAY = "array<";
    private static final int MAX_LENGTH = 200;

    private FieldTypeParser() {}

    /** The type, or nothing where the text is none. */
    public static Optional<FieldType> read(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        List<FieldType> alternatives = new ArrayList<>();
        for (String part : alternatives(text)) {
            Optional<FieldType> type = single(part.strip());
            if (type.isEmpty()) {
                return Optional.empty();
            }
            alternatives.add(type.get());
        }
        return Optional.of(alternatives.size() == 1 ? alternatives.get(0) : new FieldType.Union(alternatives));
    }

    private static Optional<FieldType> single(String text) {
        if (text.startsWith(ARRAY) && text.endsWith(">")) {
            return read(text.substring(ARRAY.length(), text.length() - 1)).map(FieldType.Array::new);
        }
        return Stream.of(FieldType.Simple.values())
                .filter(simple -> simple.toString().equals(text))
                .<FieldType>map(simple -> simple)
                .findFirst();
    }

    /** The parts between the bars that stand in no angle brackets. */
    private static List<String> alternatives(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
            if (c == '|' && depth == 0) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }
}
