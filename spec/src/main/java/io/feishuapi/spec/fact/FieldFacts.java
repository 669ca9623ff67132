package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.Availability;
import io.feishuapi.spec.model.DefaultValue;
import io.feishuapi.spec.model.Deprecation;
import io.feishuapi.spec.model.EnumValue;
import io.feishuapi.spec.model.FieldRule;
import io.feishuapi.spec.page.prose.ProseLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the prose of one row states.
 *
 * @param omissible whether it tells what happens where the field is left out
 * @param defaultValue what the client takes where it is absent, or null
 * @param example the example value, without quotes around it, or null
 * @param enumValues the closed list of values
 * @param rules hard rules on the field itself
 * @param soft rule-like prose that is only sometimes true
 * @param availability where and since when it is there
 * @param permissions ids of permission scopes
 * @param deprecated that it should no longer be used, or null
 * @param description the prose without what became a fact, links kept as Markdown, or null where nothing is left
 * @param notices the notices as plain text
 * @param relations rules that name other fields, or elements of a member, by the names that the prose uses
 * @param unmatched lines that look like a constraint and that no reader understood
 */
public record FieldFacts(
        boolean omissible,
        @Nullable DefaultValue defaultValue,
        @Nullable String example,
        List<EnumValue> enumValues,
        List<FieldRule> rules,
        List<String> soft,
        Availability availability,
        List<String> permissions,
        @Nullable Deprecation deprecated,
        @Nullable String description,
        List<String> notices,
        List<Relation> relations,
        List<ProseLine> unmatched) {

    public FieldFacts {
        enumValues = List.copyOf(enumValues);
        rules = List.copyOf(rules);
        soft = List.copyOf(soft);
        permissions = List.copyOf(permissions);
        notices = List.copyOf(notices);
        relations = List.copyOf(relations);
        unmatched = List.copyOf(unmatched);
    }
}
