package io.feishuapi.processor.testing;

import io.feishuapi.platform.Platform;
import io.feishuapi.spec.model.Availability;
import io.feishuapi.spec.model.DefaultValue;
import io.feishuapi.spec.model.Deprecation;
import io.feishuapi.spec.model.EnumValue;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldRule;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.Literal;
import io.feishuapi.spec.model.description.FieldShape;
import io.feishuapi.spec.text.Position;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes fields by hand. */
public final class FieldBuilder {

    private final String name;
    private final FieldType type;
    private final List<EnumValue> enumValues = new ArrayList<>();
    private final List<FieldRule> rules = new ArrayList<>();
    private final List<String> soft = new ArrayList<>();
    private final List<String> permissions = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();
    private @Nullable Boolean required;
    private @Nullable DefaultValue defaultValue;
    private @Nullable String example;
    private @Nullable String description;
    private @Nullable Deprecation deprecated;
    private Availability availability = Availability.EVERYWHERE;

    private FieldBuilder(String name, FieldType type) {
        this.name = name;
        this.type = type;
    }

    /** A field of a type as models print it, such as {@code array<string>} or {@code string|arraybuffer}. */
    public static FieldBuilder field(String name, String type) {
        return new FieldBuilder(name, TypeParser.parse(type));
    }

    public FieldBuilder required() {
        required = true;
        return this;
    }

    public FieldBuilder optional() {
        required = false;
        return this;
    }

    public FieldBuilder says(String text) {
        description = text;
        return this;
    }

    public FieldBuilder example(String text) {
        example = text;
        return this;
    }

    public FieldBuilder defaultsTo(Literal value) {
        defaultValue = new DefaultValue.Known(value);
        return this;
    }

    public FieldBuilder defaultsTo(String words) {
        defaultValue = new DefaultValue.Described(words);
        return this;
    }

    public FieldBuilder value(long value, @Nullable String label) {
        return value(new Literal.JsonNumber(value), label);
    }

    public FieldBuilder value(String value, @Nullable String label) {
        return value(new Literal.JsonString(value), label);
    }

    public FieldBuilder value(Literal value, @Nullable String label) {
        enumValues.add(new EnumValue(value, label));
        return this;
    }

    public FieldBuilder limit(FieldRule.Kind kind, String value) {
        rules.add(new FieldRule.Limit(kind, new BigDecimal(value)));
        return this;
    }

    public FieldBuilder format(String word) {
        rules.add(new FieldRule.Format(word));
        return this;
    }

    public FieldBuilder soft(String text) {
        soft.add(text);
        return this;
    }

    public FieldBuilder notice(String text) {
        notices.add(text);
        return this;
    }

    public FieldBuilder permission(String scope) {
        permissions.add(scope);
        return this;
    }

    public FieldBuilder deprecated(String text, @Nullable String replacement) {
        deprecated = new Deprecation(text, replacement);
        return this;
    }

    public FieldBuilder since(String version) {
        availability = new Availability(version, availability.platformSince(), availability.notOn());
        return this;
    }

    public FieldBuilder since(Platform platform, String version) {
        availability = new Availability(availability.since(), Map.of(platform, version), availability.notOn());
        return this;
    }

    public FieldBuilder notOn(Platform... platforms) {
        availability = new Availability(availability.since(), availability.platformSince(), List.of(platforms));
        return this;
    }

    public FieldBuilder with(FieldBuilder... members) {
        for (FieldBuilder member : members) {
            fields.add(member.build());
        }
        return this;
    }

    public Field build() {
        return FieldShape.FIELD
                .edit(Field.blank(name, new Position(1, 1), type))
                .set(FieldShape.REQUIRED, required)
                .set(FieldShape.DEFAULT, defaultValue)
                .set(FieldShape.EXAMPLE, example)
                .set(FieldShape.ENUM, enumValues)
                .set(FieldShape.RULES, rules)
                .set(FieldShape.SOFT, soft)
                .set(FieldShape.AVAILABILITY, availability)
                .set(FieldShape.PERMISSIONS, permissions)
                .set(FieldShape.DEPRECATED, deprecated)
                .set(FieldShape.DESCRIPTION, description)
                .set(FieldShape.NOTICES, notices)
                .set(FieldShape.FIELDS, fields)
                .done();
    }
}
