package io.feishuapi.spec.model.description;

import io.feishuapi.spec.model.FieldRule;
import io.feishuapi.spec.model.Literal;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Rules on one field, such as {@code {"rule": "min", "value": 1}}. */
final class FieldRuleForm extends ValueForm<FieldRule> {

    static final FieldRuleForm FIELD_RULE = new FieldRuleForm();

    private static final String FORMAT_NAME = new FieldRule.Format("").wireName();

    private static final int LIMIT = 0;
    private static final int FORMAT = 1;

    private static final FieldRule.Kind[] KINDS = FieldRule.Kind.values();

    private FieldRuleForm() {}

    @Override
    public Literal toJson(FieldRule rule) {
        Map<String, Literal> members = new LinkedHashMap<>();
        members.put("rule", new Literal.JsonString(rule.wireName()));
        members.put("value", rule.literal());
        return new Literal.JsonObject(members);
    }

    @Override
    public FieldRule fromJson(JsonNode json) throws MalformedModelException {
        JsonNode value = json.required("value");
        if (json.text("rule").equals(FORMAT_NAME)) {
            return new FieldRule.Format(value.string());
        }
        return new FieldRule.Limit(json.required("rule").word(KINDS, FieldRule.Kind::wireName), value.number());
    }

    @Override
    void pack(FieldRule rule, PackedOutput out) {
        rule.accept(new Packer(out));
    }

    @Override
    FieldRule unpack(PackedInput in) throws IOException {
        switch (in.number()) {
            case LIMIT -> {
                return new FieldRule.Limit(in.constant(KINDS), new BigDecimal(in.text()));
            }
            case FORMAT -> {
                return new FieldRule.Format(in.text());
            }
            default -> throw in.damaged();
        }
    }

    private record Packer(PackedOutput out) implements FieldRule.Visitor<PackedOutput> {

        @Override
        public PackedOutput limit(FieldRule.Limit limit) {
            out.number(LIMIT);
            out.constant(limit.kind());
            out.text(limit.value().toString());
            return out;
        }

        @Override
        public PackedOutput format(FieldRule.Format format) {
            out.number(FORMAT);
            out.text(format.name());
            return out;
        }
    }
}
