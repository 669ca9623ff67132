package io.feishuapi.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Walks over the tokens of a JSON text, and knows what is to be said of each. The current one is that of the value to be read. */
abstract sealed class JsonInput permits JsonMismatches {

    private final String json;
    private final JsonParser parser;

    /** Begins in front of the first token. */
    JsonInput(String json, JsonParser parser) {
        this.json = json;
        this.parser = parser;
    }

    /** Goes to the next token; null behind the last one. */
    final @Nullable JsonToken next() {
        try {
            return parser.nextToken();
        } catch (IOException malformed) {
            throw malformed(malformed);
        }
    }

    /** Goes to the next member's value and gives its name; null at the end of the object. */
    final @Nullable String nextName() {
        try {
            String name = parser.nextFieldName();
            if (name != null) {
                parser.nextToken();
            }
            return name;
        } catch (IOException malformed) {
            throw malformed(malformed);
        }
    }

    final boolean is(JsonToken token) {
        return parser.currentToken() == token;
    }

    final JsonToken current() {
        return parser.currentToken();
    }

    /** The string, or the number as it is written. */
    final String text() {
        try {
            return parser.getText();
        } catch (IOException malformed) {
            throw malformed(malformed);
        }
    }

    /** Whether the value is a whole number that a long holds. */
    final boolean isLong() {
        try {
            return is(JsonToken.VALUE_NUMBER_INT) && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
        } catch (IOException malformed) {
            throw malformed(malformed);
        }
    }

    /** The value where {@link #isLong} holds. */
    final long longValue() {
        try {
            return parser.getLongValue();
        } catch (IOException malformed) {
            throw malformed(malformed);
        }
    }

    /** Goes to the end of the value. */
    final void skip() {
        try {
            parser.skipChildren();
            parser.finishToken();
        } catch (IOException malformed) {
            throw malformed(malformed);
        }
    }

    /** Where the value begins. */
    final int start() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    /** The value that begins there and whose end was reached. */
    final String rawFrom(int start) {
        // Behind a number at the root Jackson has gone over a blank.
        return json.substring(start, end()).trim();
    }

    /** The same, cut off behind so many characters. */
    final String rawFrom(int start, int longest) {
        return json.substring(start, Math.min(end(), start + longest));
    }

    private int end() {
        return (int) parser.currentLocation().getCharOffset();
    }

    /** What people call the value. */
    final String kind() {
        return switch (current()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "a boolean";
            case VALUE_NULL -> "null";
            default -> "no value";
        };
    }

    /** The path of the value. */
    final String path() {
        return JsonPlace.path(parser.getParsingContext());
    }

    final JsonException failure(String message) {
        return new JsonException(path(), message, null);
    }

    /** A text is read without a source of its own, so what fails is its form or a bound. */
    private JsonException malformed(IOException failure) {
        if (failure instanceof StreamConstraintsException) {
            return failure("more is not read than a nesting depth of " + JsonSettings.MAX_DEPTH + " and "
                    + JsonSettings.MAX_NUMBER + " digits of a number");
        }
        return failure(JsonPlace.noJson(json, place(failure)));
    }

    private int place(IOException failure) {
        int stopped = json.length();
        if (failure instanceof JsonProcessingException malformed && malformed.getLocation() != null) {
            stopped = (int) Math.min(stopped, malformed.getLocation().getCharOffset());
        }
        // Jackson tells the end of a word that means nothing.
        int start = Math.max(0, start());
        for (int index = start; index < stopped; index++) {
            if (!Character.isLetterOrDigit(json.charAt(index))) {
                return stopped;
            }
        }
        return Math.min(start, stopped);
    }
}
