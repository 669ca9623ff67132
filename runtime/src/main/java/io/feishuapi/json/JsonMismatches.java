package io.feishuapi.json;

import io.feishuapi.Violation;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What becomes of a value that is of another type than expected: a failure, or a {@link Violation}, and the value counts as absent. */
abstract sealed class JsonMismatches extends JsonCursor permits JsonScalars {

    /** More characters than a violation shows. */
    private static final int SHOWN_CHARACTERS = 400;

    private final @Nullable Consumer<Violation> violations;

    /** The place of the last violation. */
    private @Nullable JsonPlace place;

    JsonMismatches(String json, TextBytes characters, @Nullable Consumer<Violation> violations) {
        super(json, characters);
        this.violations = violations;
    }

    /** Goes over null; anything else is of a wrong type. */
    final void absent(String expected) {
        if (!take("null")) {
            wrong(position, expected, kind());
        }
    }

    /** Fails, or tells of the value and goes over it, so that it is absent. */
    final void wrong(int start, String expected, String got) {
        if (violations == null) {
            throw failure(start, "expected " + expected + ", got " + got, null);
        }
        violation(start, "type", "must be " + expected);
    }

    /** The same for a value that is none of an enum's. */
    final void unknown(int start, Object value, String known) {
        if (violations == null) {
            throw failure(start, "unknown value " + value + ", must be one of " + known, null);
        }
        violation(start, "enum", "must be one of " + known);
    }

    private void violation(int start, String rule, String message) {
        position = start;
        skipValue();
        if (place == null) {
            place = new JsonPlace(json);
        }
        Violation violation = new Violation(place.moveTo(start).path(), rule, message, given(start));
        Objects.requireNonNull(violations).accept(violation);
    }

    final String given(int start) {
        return json.substring(start, Math.min(position, start + SHOWN_CHARACTERS));
    }
}
