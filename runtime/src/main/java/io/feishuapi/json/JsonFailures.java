package io.feishuapi.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;

/** Says in one line what Jackson says in many. */
final class JsonFailures {

    private JsonFailures() {}

    /** The failure at a path, with line and column where Jackson knows them, without the text itself. */
    static JsonException of(String path, IOException failed) {
        return new JsonException(path, message(failed), failed);
    }

    private static String message(IOException failed) {
        if (!(failed instanceof JsonProcessingException processing)) {
            return String.valueOf(failed.getMessage());
        }
        JsonLocation place = processing.getLocation();
        String message = firstLine(String.valueOf(processing.getOriginalMessage()));
        return place == null
                ? message
                : message + " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")";
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
