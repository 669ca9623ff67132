package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.Deprecation;
import io.feishuapi.spec.prose.ProseLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the prose outside the tables states.
 *
 * @param deprecated that the API should no longer be used, or null
 * @param authScopes user authorisation scopes that the call needs, in page order
 * @param fieldNotes rule-like prose that names an input field
 * @param relations rules over several input fields, named as the prose names them
 * @param unmatched lines that look like a constraint and that no reader understood
 */
public record PageFacts(
        @Nullable Deprecation deprecated,
        List<String> authScopes,
        List<FieldNote> fieldNotes,
        List<Relation> relations,
        List<ProseLine> unmatched) {

    public PageFacts {
        authScopes = List.copyOf(authScopes);
        fieldNotes = List.copyOf(fieldNotes);
        relations = List.copyOf(relations);
        unmatched = List.copyOf(unmatched);
    }

    /**
     * Prose that belongs to the soft rules of one input field.
     *
     * @param field the field's name
     * @param text the prose
     */
    public record FieldNote(String field, String text) {}
}
