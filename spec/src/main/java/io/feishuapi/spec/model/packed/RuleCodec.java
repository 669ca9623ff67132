package io.feishuapi.spec.model.packed;

import io.feishuapi.spec.model.CrossFieldRule;
import io.feishuapi.spec.model.FieldRule;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

/** Rules on one field, and on several. */
final class RuleCodec {

    private static final int LIMIT = 0;
    private static final int FORMAT = 1;

    private static final int REQUIRED_WHEN = 0;
    private static final int ANY_OF = 1;
    private static final int ONE_OF = 2;

    private static final FieldRule.Kind[] KINDS = FieldRule.Kind.values();

    private RuleCodec() {}

    static void writeRules(List<FieldRule> rules, PackedOutput out) {
        out.number(rules.size());
        for (FieldRule rule : rules) {
            if (rule instanceof FieldRule.Limit limit) {
                out.number(LIMIT);
                out.constant(limit.kind());
                out.text(limit.value().toString());
            } else if (rule instanceof FieldRule.Format format) {
                out.number(FORMAT);
                out.text(format.name());
            }
        }
    }

    static List<FieldRule> readRules(PackedInput in) throws IOException {
        FieldRule[] rules = new FieldRule[in.count()];
        for (int index = 0; index < rules.length; index++) {
            rules[index] = readRule(in);
        }
        return List.of(rules);
    }

    private static FieldRule readRule(PackedInput in) throws IOException {
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

    static void writeCrossRules(List<CrossFieldRule> rules, PackedOutput out) {
        out.number(rules.size());
        for (CrossFieldRule rule : rules) {
            if (rule instanceof CrossFieldRule.RequiredWhen required) {
                out.number(REQUIRED_WHEN);
                out.text(required.path());
                out.number(required.when().size());
                for (CrossFieldRule.Condition condition : required.when()) {
                    out.text(condition.path());
                    LiteralCodec.write(condition.equalTo(), out);
                }
            } else if (rule instanceof CrossFieldRule.AnyOf anyOf) {
                out.number(ANY_OF);
                out.texts(anyOf.paths());
            } else if (rule instanceof CrossFieldRule.OneOf oneOf) {
                out.number(ONE_OF);
                out.texts(oneOf.paths());
            }
        }
    }

    static List<CrossFieldRule> readCrossRules(PackedInput in) throws IOException {
        CrossFieldRule[] rules = new CrossFieldRule[in.count()];
        for (int index = 0; index < rules.length; index++) {
            rules[index] = readCrossRule(in);
        }
        return List.of(rules);
    }

    private static CrossFieldRule readCrossRule(PackedInput in) throws IOException {
        switch (in.number()) {
            case REQUIRED_WHEN -> {
                String path = in.text();
                CrossFieldRule.Condition[] when = new CrossFieldRule.Condition[in.count()];
                for (int index = 0; index < when.length; index++) {
                    when[index] = new CrossFieldRule.Condition(in.text(), LiteralCodec.read(in));
                }
                return new CrossFieldRule.RequiredWhen(path, List.of(when));
            }
            case ANY_OF -> {
                return new CrossFieldRule.AnyOf(in.texts());
            }
            case ONE_OF -> {
                return new CrossFieldRule.OneOf(in.texts());
            }
            default -> throw in.damaged();
        }
    }
}
