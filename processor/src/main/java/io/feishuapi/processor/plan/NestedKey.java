package io.feishuapi.processor.plan;

import io.feishuapi.spec.model.CrossFieldRule;
import io.feishuapi.spec.model.DefaultValue;
import io.feishuapi.spec.model.EnumValue;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldRule;
import io.feishuapi.spec.model.FieldType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What makes two nested objects the same Java type: members, types, checks and defaults, not the words that describe them.
 *
 * @param members its members in page order
 * @param rules its rules over several members
 */
record NestedKey(List<Member> members, List<CrossFieldRule> rules) {

    static NestedKey of(List<Field> fields, RuleScope scope) {
        List<Member> members = fields.stream()
                .map(field -> new Member(
                        field.name(),
                        field.type(),
                        field.required(),
                        field.defaultValue(),
                        IntegerEvidence.isWhole(field),
                        field.enumValues(),
                        field.rules(),
                        NestedKey.of(field.fields(), new RuleScope(List.of()))))
                .toList();
        return new NestedKey(members, scope.rules());
    }

    record Member(
            String name,
            FieldType type,
            @Nullable Boolean required,
            @Nullable DefaultValue defaultValue,
            boolean whole,
            List<EnumValue> enumValues,
            List<FieldRule> rules,
            NestedKey fields) {}
}
