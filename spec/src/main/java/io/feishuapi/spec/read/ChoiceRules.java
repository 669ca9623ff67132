package io.feishuapi.spec.read;

import io.feishuapi.spec.model.CrossFieldRule;
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
    static List<CrossFieldRule> joined(List<CrossFieldRule> rules, Map<String, Set<String>> standIns) {
        List<CrossFieldRule> joined = new ArrayList<>();
        for (CrossFieldRule rule : rules) {
            Set<String> paths = paths(rule);
            CrossFieldRule whole = rule;
            for (int i = joined.size() - 1; i >= 0 && !paths.isEmpty(); i--) {
                Set<String> others = paths(joined.get(i));
                if (!Collections.disjoint(paths, others)) {
                    others.addAll(paths);
                    paths = others;
                    joined.remove(i);
                    whole = new CrossFieldRule.AnyOf(List.copyOf(paths));
                }
            }
            joined.add(whole);
        }
        joined.replaceAll(rule -> with(standIns, rule));
        return List.copyOf(joined);
    }

    private static CrossFieldRule with(Map<String, Set<String>> standIns, CrossFieldRule rule) {
        Set<String> paths = paths(rule);
        int named = paths.size();
        for (String path : List.copyOf(paths)) {
            paths.addAll(standIns.getOrDefault(path, Set.of()));
        }
        return paths.size() == named ? rule : new CrossFieldRule.AnyOf(List.copyOf(paths));
    }

    private static Set<String> paths(CrossFieldRule rule) {
        Set<String> paths = new LinkedHashSet<>();
        if (rule instanceof CrossFieldRule.AnyOf any) {
            paths.addAll(any.paths());
        } else if (rule instanceof CrossFieldRule.OneOf one) {
            paths.addAll(one.paths());
        }
        return paths;
    }
}
