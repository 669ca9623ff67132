package io.feishuapi.spec.correction;

import static io.feishuapi.spec.model.description.FieldShape.FIELD;

import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.description.Component;
import io.feishuapi.spec.model.description.FieldShape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field whose facts can be changed, for as long as corrections are applied. */
final class FieldDraft {

    private final List<FieldDraft> fields;
    private Field field;

    FieldDraft(Field field) {
        this.field = field;
        this.fields = field.fields().stream().map(FieldDraft::new).toList();
    }

    String name() {
        return field.name();
    }

    FieldType type() {
        return field.type();
    }

    /** Its facts as they are now, but for its members. */
    Field facts() {
        return field;
    }

    List<FieldDraft> fields() {
        return fields;
    }

    /** What it says of something; null where it says nothing. */
    <V> @Nullable V stated(Component<Field, V> component) {
        return FIELD.stated(field, component);
    }

    /** Lets it say something; nothing where the value is null. */
    <V> void set(Component<Field, V> component, @Nullable V value) {
        field = FIELD.with(field, component, value);
    }

    Field toField() {
        return FIELD.with(
                field,
                FieldShape.FIELDS,
                fields.stream().map(FieldDraft::toField).toList());
    }
}
