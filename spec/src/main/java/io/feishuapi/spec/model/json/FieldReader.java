package io.feishuapi.spec.model.json;

import io.feishuapi.spec.model.Availability;
import io.feishuapi.spec.model.DefaultValue;
import io.feishuapi.spec.model.EnumValue;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldRule;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.FieldTypeParser;
import io.feishuapi.spec.model.Literal;
import io.feishuapi.spec.model.Platform;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads fields as {@link FieldWriter} prints them. */
final class FieldReader {

    List<Field> fields(JsonNode json, String name) throws MalformedModelException {
        return ModelReader.each(json, name, this::field);
    }

    private Field field(JsonNode json) throws MalformedModelException {
        return new Field(
                json.text("name"),
                ModelReader.line(json),
                type(json.required("type")),
                json.optionalBoolean("integer"),
                json.optionalBoolean("required"),
                defaultValue(json),
                json.optionalText("example"),
                ModelReader.each(
                        json,
                        "enum",
                        value -> new EnumValue(
                                value.required("value").value(),
                                value.optionalText("label"),
                                value.optionalText("constant"))),
                ModelReader.each(json, "rules", FieldReader::rule),
                json.texts("soft"),
                availability(json),
                json.texts("permissions"),
                ModelReader.deprecation(json),
                json.optionalText("description"),
                json.texts("notices"),
                fields(json, "fields"));
    }

    private static FieldType type(JsonNode json) throws MalformedModelException {
        return FieldTypeParser.read(json.string()).orElseThrow(() -> json.wrong("a type"));
    }

    private static @Nullable DefaultValue defaultValue(JsonNode json) throws MalformedModelException {
        Optional<JsonNode> known = json.member("default");
        if (known.isPresent()) {
            return new DefaultValue.Known(known.get().value());
        }
        String words = json.optionalText("defaultText");
        return words == null ? null : new DefaultValue.Described(words);
    }

    private static FieldRule rule(JsonNode json) throws MalformedModelException {
        JsonNode value = json.required("value");
        if (json.text("rule").equals("format")) {
            return new FieldRule.Format(value.string());
        }
        return new FieldRule.Limit(
                json.required("rule").word(FieldRule.Kind.values(), FieldRule.Kind::wireName),
                value.number().value());
    }

    private static Availability availability(JsonNode json) throws MalformedModelException {
        Map<Platform, String> since = new EnumMap<>(Platform.class);
        Optional<JsonNode> platforms = json.member("platformSince");
        if (platforms.isPresent()) {
            for (String name : platforms.get().members().keySet()) {
                JsonNode version = platforms.get().required(name);
                since.put(platform(new JsonNode(version.path(), new Literal.JsonString(name))), version.string());
            }
        }
        List<Platform> notOn = ModelReader.each(json, "notOn", FieldReader::platform);
        return new Availability(json.optionalText("since"), since, notOn);
    }

    private static Platform platform(JsonNode json) throws MalformedModelException {
        return json.word(Platform.values(), Platform::wireName);
    }
}
