package io.feishuapi.processor.plan;

import io.feishuapi.spec.model.CrossFieldRule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The rules of one object, with paths counted from it. A rule belongs to the innermost object that holds all of its paths, since there
 * alone it speaks of the same element of a list.
 *
 * @param rules the rules of the object and of all objects in it
 */
record RuleScope(List<CrossFieldRule> rules) {

    RuleScope {
        rules = List.copyOf(rules);
    }

    /** The rules whose paths all begin with a prefix, with their paths behind it. */
    RuleScope within(String prefix) {
        List<CrossFieldRule> inner = new ArrayList<>();
        for (CrossFieldRule rule : rules) {
            if (paths(rule).allMatch(path -> path.startsWith(prefix) && path.length() > prefix.length())) {
                inner.add(map(rule, path -> path.substring(prefix.length())));
            }
        }
        return new RuleScope(inner);
    }

    /** The rules of this object itself: those that no object in it can hold. */
    List<CrossFieldRule> own(List<String> prefixes) {
        return rules.stream()
                .filter(rule ->
                        prefixes.stream().noneMatch(prefix -> paths(rule).allMatch(path -> path.startsWith(prefix))))
                .toList();
    }

    private static Stream<String> paths(CrossFieldRule rule) {
        if (rule instanceof CrossFieldRule.RequiredWhen requiredWhen) {
            return Stream.concat(
                    Stream.of(requiredWhen.path()), requiredWhen.when().stream().map(CrossFieldRule.Condition::path));
        } else if (rule instanceof CrossFieldRule.AnyOf anyOf) {
            return anyOf.paths().stream();
        }
        return ((CrossFieldRule.OneOf) rule).paths().stream();
    }

    private static CrossFieldRule map(CrossFieldRule rule, UnaryOperator<String> change) {
        if (rule instanceof CrossFieldRule.RequiredWhen requiredWhen) {
            List<CrossFieldRule.Condition> when = requiredWhen.when().stream()
                    .map(each -> new CrossFieldRule.Condition(change.apply(each.path()), each.equalTo()))
                    .toList();
            return new CrossFieldRule.RequiredWhen(change.apply(requiredWhen.path()), when);
        } else if (rule instanceof CrossFieldRule.AnyOf anyOf) {
            return new CrossFieldRule.AnyOf(anyOf.paths().stream().map(change).toList());
        }
        return new CrossFieldRule.OneOf(
                ((CrossFieldRule.OneOf) rule).paths().stream().map(change).toList());
    }
}
