package io.feishuapi.spec.read;

import io.feishuapi.spec.model.CrossFieldRule;
import io.feishuapi.spec.model.CrossFieldRule.Choice;
import io.feishuapi.spec.model.CrossFieldRule.Count;
import io.feishuapi.spec.model.MemberPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins rules that want one of several fields where they share a field: what satisfies one of them may stand in for the others, and a
 * page that says {@code a 和 b 必填一个} here and {@code b 和 c 传其一即可} there takes a call with c alone.
 */
final class ChoiceRules {

    private ChoiceRules() {}

    /**
     * The rules, each field in one choice at most.
     *
     * @param rules the rules in page order
     * @param standIns fields that count where another is left out, by that other's path
     */
    static List<CrossFieldRule<MemberPath>> joined(
            List<CrossFieldRule<MemberPath>> rules, Map<MemberPath, Set<MemberPath>> standIns) {
        List<CrossFieldRule<MemberPath>> joined = new ArrayList<>();
        for (CrossFieldRule<MemberPath> rule : rules) {
            Set<MemberPath> paths = choice(rule);
            CrossFieldRule<MemberPath> whole = rule;
            for (int i = joined.size() - 1; i >= 0 && !paths.isEmpty(); i--) {
                Set<MemberPath> others = choice(joined.get(i));
                if (!Collections.disjoint(paths, others)) {
                    others.addAll(paths);
                    paths = others;
                    joined.remove(i);
                    whole = new Choice<>(Count.ANY_OF, List.copyOf(paths));
                }
            }
            joined.add(whole);
        }
        joined.replaceAll(rule -> with(standIns, rule));
        return List.copyOf(joined);
    }

    private static CrossFieldRule<MemberPath> with(
            Map<MemberPath, Set<MemberPath>> standIns, CrossFieldRule<MemberPath> rule) {
        Set<MemberPath> paths = choice(rule);
        int named = paths.size();
        for (MemberPath path : List.copyOf(paths)) {
            paths.addAll(standIns.getOrDefault(path, Set.of()));
        }
        return paths.size() == named ? rule : new Choice<>(Count.ANY_OF, List.copyOf(paths));
    }

    /** The fields that a choice is of; none where the rule is no choice. */
    private static Set<MemberPath> choice(CrossFieldRule<MemberPath> rule) {
        return rule.accept(new CrossFieldRule.Visitor<>() {
            @Override
            public Set<MemberPath> requiredWhen(CrossFieldRule.RequiredWhen<MemberPath> required) {
                return new LinkedHashSet<>();
            }

            @Override
            public Set<MemberPath> choice(Choice<MemberPath> choice) {
                return new LinkedHashSet<>(choice.paths());
            }
        });
    }
}
