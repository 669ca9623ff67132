package io.feishuapi.processor.plan;

import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.CrossFieldRule;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.MemberPath;
import io.feishuapi.spec.model.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rules of one object, with ways counted from it. A rule belongs to the innermost object that holds all of its fields, since there
 * alone it speaks of the same element of a list.
 *
 * @param rules the rules of the object and of all objects in it
 */
record RuleScope(List<CrossFieldRule<Way>> rules) {

    /** No rules. */
    static final RuleScope NONE = new RuleScope(List.of());

    RuleScope {
        rules = List.copyOf(rules);
    }

    /** The rules of a page that speak of parameters alone. */
    static RuleScope ofParameters(ApiPage page) {
        return mapped(page.rules(), RuleScope::parameter);
    }

    /** The rules of the object that a field is, or whose list it is. */
    RuleScope within(Field field) {
        return mapped(rules, way -> way.behind(field));
    }

    /** The rules of this object itself: those that no object in it can hold. */
    List<CrossFieldRule<Way>> own(List<Field> objects) {
        List<CrossFieldRule<Way>> own = new ArrayList<>();
        for (CrossFieldRule<Way> rule : rules) {
            boolean inner = false;
            for (Field object : objects) {
                inner |= rule.map(way -> way.behind(object)).isPresent();
            }
            if (!inner) {
                own.add(rule);
            }
        }
        return own;
    }

    private static Optional<Way> parameter(MemberPath path) {
        return path.side() == Side.INPUT ? Optional.of(new Way(path.steps())) : Optional.empty();
    }

    private static <P> RuleScope mapped(List<CrossFieldRule<P>> rules, CrossFieldRule.Mapping<P, Way> mapping) {
        List<CrossFieldRule<Way>> mapped = new ArrayList<>();
        for (CrossFieldRule<P> rule : rules) {
            rule.map(mapping).ifPresent(mapped::add);
        }
        return new RuleScope(mapped);
    }
}
