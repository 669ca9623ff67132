package io.feishuapi.spec.model.description;

import io.feishuapi.spec.model.CrossFieldRule;
import io.feishuapi.spec.model.CrossFieldRule.Choice;
import io.feishuapi.spec.model.CrossFieldRule.RequiredWhen;
import io.feishuapi.spec.model.Literal;
import io.feishuapi.spec.model.MemberPath;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Rules over several fields: {@code rule} names the kind, and its components follow. */
public final class CrossFieldRuleForm extends ValueForm<CrossFieldRule<MemberPath>> {

    /** The form. */
    public static final CrossFieldRuleForm CROSS_FIELD_RULE = new CrossFieldRuleForm();

    static final String RULE = "rule";

    private static final String REQUIRED_WHEN_NAME =
            RequiredWhenShape.REQUIRED_WHEN.blank().wireName();

    private static final int REQUIRED_WHEN = 0;
    private static final int CHOICE = 1;

    private CrossFieldRuleForm() {}

    @Override
    public Literal toJson(CrossFieldRule<MemberPath> rule) {
        Map<String, Literal> members = new LinkedHashMap<>();
        members.put(RULE, new Literal.JsonString(rule.wireName()));
        rule.accept(new Printer(members));
        return new Literal.JsonObject(members);
    }

    @Override
    public CrossFieldRule<MemberPath> fromJson(JsonNode json) throws MalformedModelException {
        return json.text(RULE).equals(REQUIRED_WHEN_NAME)
                ? RequiredWhenShape.REQUIRED_WHEN.fromJson(json)
                : ChoiceShape.CHOICE.fromJson(json);
    }

    @Override
    void pack(CrossFieldRule<MemberPath> rule, PackedOutput out) {
        rule.accept(new Packer(out));
    }

    @Override
    CrossFieldRule<MemberPath> unpack(PackedInput in) throws IOException {
        switch (in.number()) {
            case REQUIRED_WHEN -> {
                return RequiredWhenShape.REQUIRED_WHEN.unpack(in);
            }
            case CHOICE -> {
                return ChoiceShape.CHOICE.unpack(in);
            }
            default -> throw in.damaged();
        }
    }

    private record Printer(Map<String, Literal> members)
            implements CrossFieldRule.Visitor<MemberPath, Map<String, Literal>> {

        @Override
        public Map<String, Literal> requiredWhen(RequiredWhen<MemberPath> rule) {
            RequiredWhenShape.REQUIRED_WHEN.printInto(members, rule);
            return members;
        }

        @Override
        public Map<String, Literal> choice(Choice<MemberPath> rule) {
            ChoiceShape.CHOICE.printInto(members, rule);
            return members;
        }
    }

    private record Packer(PackedOutput out) implements CrossFieldRule.Visitor<MemberPath, PackedOutput> {

        @Override
        public PackedOutput requiredWhen(RequiredWhen<MemberPath> rule) {
            out.number(REQUIRED_WHEN);
            RequiredWhenShape.REQUIRED_WHEN.pack(rule, out);
            return out;
        }

        @Override
        public PackedOutput choice(Choice<MemberPath> rule) {
            out.number(CHOICE);
            ChoiceShape.CHOICE.pack(rule, out);
            return out;
        }
    }
}
