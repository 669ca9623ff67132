package io.feishuapi.spec.read.sample;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import io.feishuapi.spec.model.Sample;
import io.feishuapi.spec.text.Position;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads samples as people write JSON: with comments, names and strings in any quotes or none, and commas to spare. */
final class SampleReader {

    private static final int DEEPEST = 100;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_YAML_COMMENTS)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            // Messages would quote the sample, and differ with the way it came in.
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private final int firstLine;
    private final JsonParser json;

    private SampleReader(int firstLine, JsonParser json) {
        this.firstLine = firstLine;
        this.json = json;
    }

    /**
     * Reads a sample.
     *
     * @throws IOException when it is no JSON even so
     */
    static SampleValue read(Sample sample) throws IOException {
        try (JsonParser json = JSON.createParser(sample.text())) {
            json.nextToken();
            return new SampleReader(sample.position().line(), json).value();
        }
    }

    private SampleValue value() throws IOException {
        JsonToken token = json.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, SampleValue.Member> members = new LinkedHashMap<>();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                Position position = position();
                json.nextToken();
                members.put(name, new SampleValue.Member(position, value()));
            }
            return new SampleValue.ObjectValue(members);
        }
        if (token == JsonToken.START_ARRAY) {
            List<SampleValue> elements = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                elements.add(value());
            }
            return new SampleValue.ListValue(elements);
        }
        if (token == null) {
            throw new IOException("it is empty");
        }
        return new SampleValue.Scalar(
                switch (token) {
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "number";
                    case VALUE_TRUE, VALUE_FALSE -> "boolean";
                    case VALUE_NULL -> "null";
                    default -> "string";
                });
    }

    private Position position() {
        JsonLocation location = json.currentTokenLocation();
        return new Position(firstLine + location.getLineNr(), Math.max(1, location.getColumnNr()));
    }
}
