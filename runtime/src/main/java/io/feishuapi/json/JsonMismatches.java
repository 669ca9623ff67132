package io.feishuapi.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.feishuapi.Violation;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What becomes of a value that is of another type than expected: a failure, or a {@link Violation}, and the value counts as absent. */
abstract sealed class JsonMismatches extends JsonInput permits JsonScalars {

    /** More characters than a violation shows. */
    private static final int SHOWN_CHARACTERS = 400;

    private final @Nullable Consumer<Violation> violations;

    JsonMismatches(String json, JsonParser parser, @Nullable Consumer<Violation> violations) {
        super(json, parser);
        this.violations = violations;
    }

    /** Goes over null; anything else is of a wrong type. */
    final void absent(String expected) {
        if (!is(JsonToken.VALUE_NULL)) {
            wrong(start(), expected, kind());
        }
    }

    /** Fails, or tells of the value that begins there and goes over it, so that it is absent. */
    final void wrong(int start, String expected, String got) {
        mismatch(start, "type", "must be " + expected, "expected " + expected + ", got " + got);
    }

    /** The same, with the value itself as what was got. */
    final void wrong(String expected) {
        int start = start();
        wrong(start, expected, given(start));
    }

    /** The same for a value that is none of an enum's. */
    final void unknown(Object value, String known) {
        mismatch(start(), "enum", "must be one of " + known, "unknown value " + value + ", must be one of " + known);
    }

    private void mismatch(int start, String rule, String must, String failure) {
        if (violations == null) {
            throw failure(failure);
        }
        String path = path();
        violations.accept(new Violation(path, rule, must, given(start)));
    }

    /** The beginning of the value, which is gone over. */
    private String given(int start) {
        skip();
        return rawFrom(start, SHOWN_CHARACTERS);
    }
}
