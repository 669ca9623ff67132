package io.feishuapi.spec.read.sample;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Makes JSON as any reader takes it of JSON as people write it: comments, names without quotes, trailing commas. */
public final class StrictJson {

    private static final JsonFactory LENIENT = new JsonFactoryBuilder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private StrictJson() {}

    /** A sample as strict JSON; empty where it is no JSON at all. */
    public static Optional<String> of(String sample) {
        StringWriter strict = new StringWriter();
        try (JsonParser parser = LENIENT.createParser(sample);
                JsonGenerator generator = LENIENT.createGenerator(strict)) {
            if (parser.nextToken() == null) {
                return Optional.empty();
            }
            generator.copyCurrentStructure(parser);
            if (parser.nextToken() != null) {
                return Optional.empty();
            }
        } catch (IOException noJson) {
            return Optional.empty();
        }
        return Optional.of(strict.toString());
    }

    /** The names of the members of a JSON object; empty where the text is something else. */
    public static Set<String> memberNames(String json) {
        Set<String> names = new LinkedHashSet<>();
        try (JsonParser parser = LENIENT.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return names;
            }
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                names.add(name);
                parser.nextToken();
                parser.skipChildren();
            }
        } catch (IOException noJson) {
            return Set.of();
        }
        return names;
    }
}
