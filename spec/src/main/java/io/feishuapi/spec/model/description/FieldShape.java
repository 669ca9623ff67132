package io.feishuapi.spec.model.description;

import io.feishuapi.spec.model.Availability;
import io.feishuapi.spec.model.DefaultValue;
import io.feishuapi.spec.model.Deprecation;
import io.feishuapi.spec.model.EnumValue;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldRule;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.text.Position;
import java.util.List;

/** A parameter, a member of a result, or a property of an object. */
public final class FieldShape extends Shape<Field> {

    public static final FieldShape FIELD = new FieldShape();

    public static final Component<Field, String> NAME = Component.of("name", TextForm.TEXT);
    public static final Component<Field, Position> POSITION = Component.<Field, Position>of("line", PositionForm.LINE)
            .notCompared("a fact that moved is the same fact")
            .notShown("the page is not at hand");
    public static final Component<Field, FieldType> TYPE = Component.of("type", TypeForm.TYPE);
    public static final Component<Field, Boolean> REQUIRED = Component.of("required", TruthForm.TRUTH);
    public static final Component<Field, Boolean> READ_ONLY =
            Component.<Field, Boolean>of("readOnly", TruthForm.FLAG).statement();
    public static final Component<Field, DefaultValue> DEFAULT = Component.of("default", DefaultForm.DEFAULT);
    public static final Component<Field, String> EXAMPLE = Component.of("example", TextForm.TEXT);
    public static final Component<Field, Boolean> INTEGER = Component.of("integer", TruthForm.TRUTH);
    public static final Component<Field, List<EnumValue>> ENUM = Component.<Field, List<EnumValue>>of(
                    "enum", new ListForm<>(EnumValueShape.ENUM_VALUE))
            .statement();
    public static final Component<Field, List<FieldRule>> RULES = Component.<Field, List<FieldRule>>of(
                    "rules", new ListForm<>(FieldRuleForm.FIELD_RULE))
            .statements();
    public static final Component<Field, List<String>> SOFT =
            Component.<Field, List<String>>of("soft", ListForm.TEXTS).statements();
    public static final Component<Field, Availability> AVAILABILITY =
            Component.of("availability", new MembersForm<>(AvailabilityShape.AVAILABILITY));
    public static final Component<Field, List<String>> PERMISSIONS =
            Component.<Field, List<String>>of("permissions", ListForm.TEXTS).statements();
    public static final Component<Field, Deprecation> DEPRECATED = Component.<Field, Deprecation>of(
                    "deprecated", DeprecationShape.DEPRECATION)
            .statement();
    public static final Component<Field, String> DESCRIPTION = Component.of("description", TextForm.TEXT);
    public static final Component<Field, List<String>> NOTICES = Component.of("notices", ListForm.TEXTS);
    public static final Component<Field, List<Field>> FIELDS = Component.of("fields", new ListForm<>(FIELD));

    private FieldShape() {}

    @Override
    public Field blank() {
        return Field.blank("", Position.START, FieldType.Simple.ANY);
    }

    @Override
    protected <E extends Exception> Field map(Field given, ComponentVisitor<Field, E> visitor) throws E {
        return new Field(
                visitor.required(NAME, given.name()),
                visitor.required(POSITION, given.position()),
                visitor.required(TYPE, given.type()),
                visitor.optional(REQUIRED, given.required()),
                visitor.required(READ_ONLY, given.readOnly()),
                visitor.optional(DEFAULT, given.defaultValue()),
                visitor.optional(EXAMPLE, given.example()),
                visitor.optional(INTEGER, given.integer()),
                visitor.required(ENUM, given.enumValues()),
                visitor.required(RULES, given.rules()),
                visitor.required(SOFT, given.soft()),
                visitor.required(AVAILABILITY, given.availability()),
                visitor.required(PERMISSIONS, given.permissions()),
                visitor.optional(DEPRECATED, given.deprecated()),
                visitor.optional(DESCRIPTION, given.description()),
                visitor.required(NOTICES, given.notices()),
                visitor.required(FIELDS, given.fields()));
    }
}
