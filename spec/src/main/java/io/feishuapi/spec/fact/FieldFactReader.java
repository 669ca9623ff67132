package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.Availability;
import java.util.List;

/** Reads what the prose of one row states. */
public final class FieldFactReader {

    /** Reads one row; prose that nobody understands ends up in the description, the notices, or {@code unmatched}. */
    public FieldFacts read(FieldContext field) {
        return new FieldFacts(
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                Availability.EVERYWHERE,
                List.of(),
                null,
                field.description().body().isEmpty()
                        ? null
                        : field.description().body().text(),
                List.of(),
                List.of(),
                List.of());
    }
}
