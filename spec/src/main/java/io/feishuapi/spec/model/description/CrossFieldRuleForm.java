package io.feishuapi.spec.model.description;

import io.feishuapi.spec.model.CrossFieldRule;
import io.feishuapi.spec.model.CrossFieldRule.AnyOf;
import io.feishuapi.spec.model.CrossFieldRule.OneOf;
import io.feishuapi.spec.model.CrossFieldRule.RequiredWhen;
import io.feishuapi.spec.model.Literal;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Rules over several fields: {@code rule} names the kind, and its components follow. */
final class CrossFieldRuleForm extends ValueForm<CrossFieldRule> {

    static final CrossFieldRuleForm CROSS_FIELD_RULE = new CrossFieldRuleForm();

    private static final int REQUIRED_WHEN = 0;
    private static final int ANY_OF = 1;
    private static final int ONE_OF = 2;

    private CrossFieldRuleForm() {}

    @Override
    public Literal toJson(CrossFieldRule rule) {
        Map<String, Literal> members = new LinkedHashMap<>();
        if (rule instanceof RequiredWhen required) {
            members.put("rule", new Literal.JsonString("requiredWhen"));
            RequiredWhenShape.REQUIRED_WHEN.printInto(members, required);
        } else if (rule instanceof AnyOf any) {
            members.put("rule", new Literal.JsonString("anyOf"));
            AnyOfShape.ANY_OF.printInto(members, any);
        } else if (rule instanceof OneOf one) {
            members.put("rule", new Literal.JsonString("oneOf"));
            OneOfShape.ONE_OF.printInto(members, one);
        }
        return new Literal.JsonObject(members);
    }

    @Override
    public CrossFieldRule fromJson(JsonNode json) throws MalformedModelException {
        switch (json.text("rule")) {
            case "requiredWhen" -> {
                return RequiredWhenShape.REQUIRED_WHEN.fromJson(json);
            }
            case "anyOf" -> {
                return AnyOfShape.ANY_OF.fromJson(json);
            }
            case "oneOf" -> {
                return OneOfShape.ONE_OF.fromJson(json);
            }
            default -> throw json.required("rule").wrong("a rule over several fields");
        }
    }

    @Override
    void pack(CrossFieldRule rule, PackedOutput out) {
        if (rule instanceof RequiredWhen required) {
            out.number(REQUIRED_WHEN);
            RequiredWhenShape.REQUIRED_WHEN.pack(required, out);
        } else if (rule instanceof AnyOf any) {
            out.number(ANY_OF);
            AnyOfShape.ANY_OF.pack(any, out);
        } else if (rule instanceof OneOf one) {
            out.number(ONE_OF);
            OneOfShape.ONE_OF.pack(one, out);
        }
    }

    @Override
    CrossFieldRule unpack(PackedInput in) throws IOException {
        switch (in.number()) {
            case REQUIRED_WHEN -> {
                return RequiredWhenShape.REQUIRED_WHEN.unpack(in);
            }
            case ANY_OF -> {
                return AnyOfShape.ANY_OF.unpack(in);
            }
            case ONE_OF -> {
                return OneOfShape.ONE_OF.unpack(in);
            }
            default -> throw in.damaged();
        }
    }
}
