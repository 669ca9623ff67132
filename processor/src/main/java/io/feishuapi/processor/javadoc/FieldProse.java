package io.feishuapi.processor.javadoc;

import io.feishuapi.spec.model.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A page's own words on a field. The readers of facts leave most of them where they stood, and nothing is to be told twice. */
final class FieldProse {

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
        field.soft().stream()
                .filter(text -> !description().contains(text))
                .filter(text -> notes.stream().noneMatch(notice -> notice.contains(text)))
                .forEach(notes::add);
        return notes;
    }

    /** Whether a word or a version is in these words, in whatever case. */
    boolean contains(String word) {
        String wanted = word.toLowerCase(Locale.ROOT);
        return description().toLowerCase(Locale.ROOT).contains(wanted)
                || notes().stream()
                        .anyMatch(note -> note.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
