package io.feishuapi.spec.model.description;

import io.feishuapi.platform.Platform;
import io.feishuapi.spec.model.Literal;
import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Versions by platform, such as {@code {"pc": "3.38.0"}}. */
final class PlatformVersionsForm extends ValueForm<Map<Platform, String>> {

    static final PlatformVersionsForm PLATFORM_VERSIONS = new PlatformVersionsForm();

    private PlatformVersionsForm() {}

    @Override
    public Literal toJson(Map<Platform, String> versions) {
        Map<String, Literal> members = new LinkedHashMap<>();
        for (Map.Entry<Platform, String> entry : versions.entrySet()) {
            members.put(WordForm.word(entry.getKey()), new Literal.JsonString(entry.getValue()));
        }
        return new Literal.JsonObject(members);
    }

    @Override
    public Map<Platform, String> fromJson(JsonNode json) throws MalformedModelException {
        Map<Platform, String> versions = new EnumMap<>(Platform.class);
        for (String name : json.members().keySet()) {
            JsonNode version = json.required(name);
            JsonNode platform = new JsonNode(version.path(), new Literal.JsonString(name));
            versions.put(AvailabilityShape.PLATFORM.fromJson(platform), version.string());
        }
        return versions;
    }

    @Override
    void pack(Map<Platform, String> versions, PackedOutput out) {
        out.number(versions.size());
        for (Map.Entry<Platform, String> entry : versions.entrySet()) {
            out.constant(entry.getKey());
            out.text(entry.getValue());
        }
    }

    @Override
    Map<Platform, String> unpack(PackedInput in) throws IOException {
        int count = in.count();
        if (count == 0) {
            return Map.of();
        }
        Map<Platform, String> versions = new EnumMap<>(Platform.class);
        for (int index = 0; index < count; index++) {
            versions.put(AvailabilityShape.PLATFORM.unpack(in), in.text());
        }
        return versions;
    }

    @Override
    Map<Platform, String> absent() {
        return Map.of();
    }

    @Override
    int size(Map<Platform, String> versions) {
        return versions.size();
    }
}
