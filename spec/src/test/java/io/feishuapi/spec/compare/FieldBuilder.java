package io.feishuapi.spec.compare;

import io.feishuapi.platform.Platform;
import io.feishuapi.spec.model.Availability;
import io.feishuapi.spec.model.DefaultValue;
import io.feishuapi.spec.model.Deprecation;
import io.feishuapi.spec.model.EnumValue;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldRule;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.FieldType.Simple;
import io.feishuapi.spec.model.Literal;
import io.feishuapi.spec.model.description.FieldShape;
import io.feishuapi.spec.text.Position;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes fields for tests: a string without further facts, unless more is said. */
public final class FieldBuilder {

    private final String name;
    private Position position = Position.START;
    private FieldType type = Simple.STRING;
    private @Nullable Boolean required;
    private @Nullable DefaultValue defaultValue;
    private @Nullable String example;
    private final List<EnumValue> enumValues = new ArrayList<>();
    private final List<FieldRule> rules = new ArrayList<>();
    private List<String> soft = List.of();
    private Availability availability = Availability.EVERYWHERE;
    private List<String> permissions = List.of();
    private @Nullable Deprecation deprecated;
    private @Nullable String description;
    private List<String> notices = List.of();
    private final List<Field> fields = new ArrayList<>();

    private FieldBuilder(String name) {
        this.name = name;
    }

    /** A field of that name. */
    public static FieldBuilder field(String name) {
        return new FieldBuilder(name);
    }

    FieldBuilder line(int line) {
        position = new Position(line, 1);
        return this;
    }

    FieldBuilder type(FieldType value) {
        type = value;
        return this;
    }

    FieldBuilder arrayOf(FieldType element) {
        return type(new FieldType.Array(element));
    }

    FieldBuilder oneOf(FieldType... alternatives) {
        return type(new FieldType.Union(List.of(alternatives)));
    }

    @Nullable
    Boolean required() {
        return required;
    }

    /** A caller must give it. */
    public FieldBuilder mandatory() {
        required = true;
        return this;
    }

    FieldBuilder optional() {
        required = false;
        return this;
    }

    FieldBuilder byDefault(String value) {
        defaultValue = new DefaultValue.Known(new Literal.JsonString(value));
        return this;
    }

    FieldBuilder byDefaultInWords(String text) {
        defaultValue = new DefaultValue.Described(text);
        return this;
    }

    FieldBuilder example(String value) {
        example = value;
        return this;
    }

    FieldBuilder value(long value, @Nullable String label) {
        enumValues.add(new EnumValue(new Literal.JsonNumber(value), label));
        return this;
    }

    FieldBuilder value(boolean value) {
        enumValues.add(new EnumValue(new Literal.JsonBoolean(value), null));
        return this;
    }

    FieldBuilder limit(FieldRule.Kind kind, String value) {
        rules.add(new FieldRule.Limit(kind, new BigDecimal(value)));
        return this;
    }

    FieldBuilder format(String format) {
        rules.add(new FieldRule.Format(format));
        return this;
    }

    FieldBuilder soft(String... texts) {
        soft = List.of(texts);
        return this;
    }

    FieldBuilder since(String version) {
        availability = new Availability(version, availability.platformSince(), availability.notOn());
        return this;
    }

    FieldBuilder since(Platform platform, String version) {
        availability = new Availability(availability.since(), Map.of(platform, version), availability.notOn());
        return this;
    }

    FieldBuilder notOn(Platform... platforms) {
        availability = new Availability(availability.since(), availability.platformSince(), List.of(platforms));
        return this;
    }

    FieldBuilder permissions(String... scopes) {
        permissions = List.of(scopes);
        return this;
    }

    FieldBuilder deprecated(String text, @Nullable String replacement) {
        deprecated = new Deprecation(text, replacement);
        return this;
    }

    FieldBuilder description(String text) {
        description = text;
        return this;
    }

    FieldBuilder notices(String... texts) {
        notices = List.of(texts);
        return this;
    }

    FieldBuilder fields(FieldBuilder... members) {
        for (FieldBuilder member : members) {
            fields.add(member.build());
        }
        return this;
    }

    Field build() {
        return FieldShape.FIELD
                .edit(Field.blank(name, position, type))
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
