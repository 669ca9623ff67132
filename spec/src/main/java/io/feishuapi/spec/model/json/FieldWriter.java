package io.feishuapi.spec.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.feishuapi.spec.model.Availability;
import io.feishuapi.spec.model.DefaultValue;
import io.feishuapi.spec.model.Deprecation;
import io.feishuapi.spec.model.EnumValue;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldRule;
import io.feishuapi.spec.model.Platform;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes fields with their members. */
record FieldWriter(JsonGenerator json) {

    void field(Field field) throws IOException {
        Members members = new Members(json);
        json.writeStartObject();
        json.writeStringField("name", field.name());
        json.writeNumberField("line", field.position().line());
        json.writeStringField("type", field.type().toString());
        Boolean required = field.required();
        if (required != null) {
            json.writeBooleanField("required", required);
        }
        defaultValue(field.defaultValue());
        members.text("example", field.example());
        Boolean integer = field.integer();
        if (integer != null) {
            json.writeBooleanField("integer", integer);
        }
        members.list("enum", field.enumValues(), this::enumValue);
        members.list("rules", field.rules(), this::rule);
        members.texts("soft", field.soft());
        availability(field.availability());
        members.texts("permissions", field.permissions());
        Deprecation deprecated = field.deprecated();
        if (deprecated != null) {
            deprecation(deprecated);
        }
        members.text("description", field.description());
        members.texts("notices", field.notices());
        members.list("fields", field.fields(), this::field);
        json.writeEndObject();
    }

    void deprecation(Deprecation deprecated) throws IOException {
        json.writeObjectFieldStart("deprecated");
        json.writeStringField("text", deprecated.text());
        new Members(json).text("replacement", deprecated.replacement());
        json.writeEndObject();
    }

    private void defaultValue(@Nullable DefaultValue value) throws IOException {
        if (value instanceof DefaultValue.Known known) {
            json.writeFieldName("default");
            new LiteralWriter(json).literal(known.value());
        } else if (value instanceof DefaultValue.Described described) {
            json.writeStringField("defaultText", described.text());
        }
    }

    private void enumValue(EnumValue value) throws IOException {
        json.writeStartObject();
        json.writeFieldName("value");
        new LiteralWriter(json).literal(value.value());
        new Members(json).text("label", value.label());
        new Members(json).text("constant", value.constantName());
        json.writeEndObject();
    }

    private void rule(FieldRule rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", rule.wireName());
        if (rule instanceof FieldRule.Limit limit) {
            json.writeFieldName("value");
            new LiteralWriter(json).number(limit.value());
        } else if (rule instanceof FieldRule.Format format) {
            json.writeStringField("value", format.name());
        }
        json.writeEndObject();
    }

    private void availability(Availability availability) throws IOException {
        Members members = new Members(json);
        members.text("since", availability.since());
        if (!availability.platformSince().isEmpty()) {
            json.writeObjectFieldStart("platformSince");
            for (Map.Entry<Platform, String> entry :
                    availability.platformSince().entrySet()) {
                json.writeStringField(entry.getKey().wireName(), entry.getValue());
            }
            json.writeEndObject();
        }
        members.texts(
                "notOn", availability.notOn().stream().map(Platform::wireName).toList());
    }
}
