package io.feishuapi.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes the tokens of a JSON text, each only where JSON has room for it, and knows what is to be said of the place. */
abstract sealed class JsonOutput permits JsonWriter {

    private final JsonGenerator generator;

    JsonOutput(JsonGenerator generator) {
        this.generator = generator;
    }

    final void startObject() {
        try {
            generator.writeStartObject();
        } catch (IOException refused) {
            throw refused(refused);
        }
    }

    final void closeObject() {
        try {
            generator.writeEndObject();
        } catch (IOException refused) {
            throw refused(refused);
        }
    }

    final void startArray() {
        try {
            generator.writeStartArray();
        } catch (IOException refused) {
            throw refused(refused);
        }
    }

    final void closeArray() {
        try {
            generator.writeEndArray();
        } catch (IOException refused) {
            throw refused(refused);
        }
    }

    final void name(SerializableString name) {
        try {
            generator.writeFieldName(name);
        } catch (IOException refused) {
            throw refused(refused);
        }
    }

    final void name(String name) {
        try {
            generator.writeFieldName(name);
        } catch (IOException refused) {
            throw refused(refused);
        }
    }

    final void plainText(String text) {
        try {
            generator.writeString(text);
        } catch (IOException refused) {
            throw refused(refused);
        }
    }

    final void whole(long number) {
        try {
            generator.writeNumber(number);
        } catch (IOException refused) {
            throw refused(refused);
        }
    }

    /** A number that is finite. */
    final void decimal(double number) {
        try {
            generator.writeNumber(number);
        } catch (IOException refused) {
            throw refused(refused);
        }
    }

    final void flag(boolean flag) {
        try {
            generator.writeBoolean(flag);
        } catch (IOException refused) {
            throw refused(refused);
        }
    }

    /** A value that is JSON already. */
    final void raw(String json) {
        try {
            generator.writeRawValue(json);
        } catch (IOException refused) {
            throw refused(refused);
        }
    }

    final void requireOneValue() {
        JsonStreamContext context = generator.getOutputContext();
        if (!context.inRoot() || context.getEntryCount() != 1) {
            throw failure(context.inRoot() ? "there has to be one value" : "the value is not complete", null);
        }
    }

    /** A text is written to memory, so what is refused is the order of calls or a bound. */
    private JsonException refused(IOException refusal) {
        String message = refusal instanceof StreamConstraintsException
                ? "the nesting depth is above " + JsonSettings.MAX_DEPTH
                : String.valueOf(refusal.getMessage());
        return failure(message, null);
    }

    final JsonException failure(String message, @Nullable Throwable cause) {
        return new JsonException(JsonPlace.pathOfNext(generator.getOutputContext()), message, cause);
    }
}
