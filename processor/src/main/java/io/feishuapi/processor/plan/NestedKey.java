package io.feishuapi.processor.plan;

import io.feishuapi.spec.model.CrossFieldRule;
import io.feishuapi.spec.model.DefaultValue;
import io.feishuapi.spec.model.EnumValue;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldRule;
import io.feishuapi.spec.model.FieldType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What makes two nested objects the same Java type: members, types, checks and defaults, not the words that describe them.
 *
 * @param members its members in page order
 * @param rules its rules over several members
 */
record NestedKey(List<Member> members, List<CrossFieldRule<Way>> rules) {

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
                        NestedKey.of(field.fields(), RuleScope.NONE)))
                .toList();
        return new NestedKey(members, scope.rules());
    }

    /**
     * As the record would have it. Written out, as in all keys here: the same field gives parts that are the same objects, while the
     * methods that the JDK makes for records cost a fresh compiler their making.
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NestedKey key && members.equals(key.members) && rules.equals(key.rules);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    record Member(
            String name,
            FieldType type,
            @Nullable Boolean required,
            @Nullable DefaultValue defaultValue,
            boolean whole,
            List<EnumValue> enumValues,
            List<FieldRule> rules,
            NestedKey fields) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Member member
                    && name.equals(member.name)
                    && Objects.equals(type, member.type)
                    && Objects.equals(required, member.required)
                    && Objects.equals(defaultValue, member.defaultValue)
                    && whole == member.whole
                    && enumValues.equals(member.enumValues)
                    && rules.equals(member.rules)
                    && fields.equals(member.fields);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }
}
