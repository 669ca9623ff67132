package io.feishuapi.cli.show;

import io.feishuapi.spec.model.CrossFieldRule;
import io.feishuapi.spec.model.MemberPath;
import io.feishuapi.spec.model.Side;
import java.util.Locale;
import java.util.stream.Collectors;

/** A rule over several fields as a sentence. */
final class RuleSentence implements CrossFieldRule.Visitor<MemberPath, String> {

    @Override
    public String requiredWhen(CrossFieldRule.RequiredWhen<MemberPath> rule) {
        return rule.when().stream()
                .map(condition -> name(condition.path()) + " is " + condition.equalTo())
                .collect(Collectors.joining(" and ", name(rule.path()) + " is required when ", "."));
    }

    @Override
    public String choice(CrossFieldRule.Choice<MemberPath> rule) {
        String words = rule.count().words();
        return rule.paths().stream()
                .map(RuleSentence::name)
                .collect(Collectors.joining(
                        ", ", words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + " ", "."));
    }

    /** Of a parameter the side goes without saying. */
    private static String name(MemberPath path) {
        return path.side() == Side.INPUT ? path.way() : path.toString();
    }
}
