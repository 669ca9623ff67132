package io.feishuapi.spec.correction;

import io.feishuapi.spec.model.Availability;
import io.feishuapi.spec.model.DefaultValue;
import io.feishuapi.spec.model.EnumValue;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldRule;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.description.FieldShape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field whose facts can be changed, for as long as corrections are applied. */
final class FieldDraft {

    private final Field field;
    final List<FieldDraft> fields;
    FieldType type;

    @Nullable
    Boolean integer;

    @Nullable
    Boolean required;

    @Nullable
    DefaultValue defaultValue;

    List<EnumValue> enumValues;
    List<FieldRule> rules;
    Availability availability;
    List<String> permissions;

    FieldDraft(Field field) {
        this.field = field;
        this.fields = field.fields().stream().map(FieldDraft::new).toList();
        this.type = field.type();
        this.integer = field.integer();
        this.required = field.required();
        this.defaultValue = field.defaultValue();
        this.enumValues = field.enumValues();
        this.rules = field.rules();
        this.availability = field.availability();
        this.permissions = field.permissions();
    }

    String name() {
        return field.name();
    }

    Field toField() {
        return FieldShape.FIELD
                .edit(field)
                .set(FieldShape.TYPE, type)
                .set(FieldShape.INTEGER, integer)
                .set(FieldShape.REQUIRED, required)
                .set(FieldShape.DEFAULT, defaultValue)
                .set(FieldShape.ENUM, enumValues)
                .set(FieldShape.RULES, rules)
                .set(FieldShape.AVAILABILITY, availability)
                .set(FieldShape.PERMISSIONS, permissions)
                .set(FieldShape.FIELDS, fields.stream().map(FieldDraft::toField).toList())
                .done();
    }
}
