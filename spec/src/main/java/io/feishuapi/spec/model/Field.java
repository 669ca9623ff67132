package io.feishuapi.spec.model;

import io.feishuapi.spec.text.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parameter, or a member of a result.
 *
 * @param name the name as it goes over the wire
 * @param position where its row begins
 * @param type the type
 * @param required whether a caller must give it; null for what is not an input
 * @param readOnly whether the page says that a property can be read and not set
 * @param defaultValue what the client takes where it is absent, or null where the page does not say
 * @param example the example value as the page has it, without quotes around it, or null
 * @param integer whether a correction says that its numbers are whole ({@code true}) or may have a fraction ({@code false}); null leaves
 *     it to the evidence on the page
 * @param enumValues the closed list of values (for a list: of its elements, or of whole lists), empty where there is none
 * @param rules the hard rules
 * @param soft rule-like prose that is bound to a version, a platform, a state, or another value's effect
 * @param availability where and since when it is there
 * @param permissions ids of the permission scopes that the field needs
 * @param deprecated that it should no longer be used, or null
 * @param description the prose without what became a fact, or null where there is none
 * @param notices notices of its cell
 * @param fields members of the object, or of the list's element
 */
public record Field(
        String name,
        Position position,
        FieldType type,
        @Nullable Boolean required,
        boolean readOnly,
        @Nullable DefaultValue defaultValue,
        @Nullable String example,
        @Nullable Boolean integer,
        List<EnumValue> enumValues,
        List<FieldRule> rules,
        List<String> soft,
        Availability availability,
        List<String> permissions,
        @Nullable Deprecation deprecated,
        @Nullable String description,
        List<String> notices,
        List<Field> fields) {

    public Field {
        enumValues = List.copyOf(enumValues);
        rules = List.copyOf(rules);
        soft = List.copyOf(soft);
        permissions = List.copyOf(permissions);
        notices = List.copyOf(notices);
        fields = List.copyOf(fields);
    }

    /** A field of which no more is known than its name and its type. */
    public static Field blank(String name, Position position, FieldType type) {
        return new Field(
                name,
                position,
                type,
                null,
                false,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                Availability.EVERYWHERE,
                List.of(),
                null,
                null,
                List.of(),
                List.of());
    }
}
