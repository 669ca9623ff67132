package io.feishuapi.processor.javadoc;

import io.feishuapi.spec.model.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A page's own words on a field. The readers of facts leave most of them where they stood, and nothing is to be told twice. */
final class FieldProse {

    private static final List<String> REQUIREMENTS =
            List.of("必填", "必传", "必须", "需填", "需传", "required", "must", "mandatory");

    private final Field field;

    FieldProse(Field field) {
        this.field = field;
    }

    /** The description; empty where there is none. */
    String description() {
        return field.description() == null ? "" : field.description();
    }

    /** What else is to be noted, one Markdown text each; what the description says already is left out. */
    List<String> notes() {
        List<String> notes = new ArrayList<>(field.notices());
        for (String text : field.soft()) {
            if (!description().contains(text) && !isPartOfAny(notes, text)) {
                notes.add(text);
            }
        }
        return notes;
    }

    private static boolean isPartOfAny(List<String> notes, String text) {
        for (String note : notes) {
            if (note.contains(text)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word or a version is in these words, in whatever case. */
    boolean contains(String word) {
        String wanted = word.toLowerCase(Locale.ROOT);
        return lines().anyMatch(line -> line.contains(wanted));
    }

    /** Whether a line of these words says that the field is required, and names another field beside it. */
    boolean isRequiredBy(String otherField) {
        String wanted = otherField.toLowerCase(Locale.ROOT);
        return lines().anyMatch(
                        line -> line.contains(wanted) && REQUIREMENTS.stream().anyMatch(line::contains));
    }

    private Stream<String> lines() {
        return Stream.concat(Stream.of(description()), notes().stream())
                .flatMap(String::lines)
                .map(line -> line.toLowerCase(Locale.ROOT));
    }
}
