package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.Deprecation;
import io.feishuapi.spec.page.prose.ProseLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the prose outside the tables states.
 *
 * @param deprecated that the API should no longer be used, or null
 * @param authScopes user authorisation scopes that the call needs, in page order
 * @param fieldNotes rule-like sentences that name an input field
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
     * A sentence that is about one input field, to be read as if it stood in that field's row.
     *
     * @param field the field's name
     * @param line the sentence, with what the lines above it say about when it holds
     */
    public record FieldNote(String field, ProseLine line) {}
}
