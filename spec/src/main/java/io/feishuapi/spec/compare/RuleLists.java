package io.feishuapi.spec.compare;

import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.CrossFieldRule;
import io.feishuapi.spec.model.CrossFieldRule.RequiredWhen;
import io.feishuapi.spec.model.MemberPath;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The rules of a page over several fields by their kinds, each of which is compared in its own way.
 *
 * @param requirements the fields that are required under conditions
 * @param choices how many of several fields are given
 */
record RuleLists(List<RequiredWhen<MemberPath>> requirements, Set<Choice> choices) {

    static RuleLists of(ApiPage page) {
        RuleLists lists = new RuleLists(new ArrayList<>(), new LinkedHashSet<>());
        page.rules().forEach(rule -> rule.accept(lists.new Sorter()));
        return lists;
    }

    private final class Sorter implements CrossFieldRule.Visitor<MemberPath, Boolean> {

        @Override
        public Boolean requiredWhen(RequiredWhen<MemberPath> rule) {
            return requirements.add(rule);
        }

        @Override
        public Boolean choice(CrossFieldRule.Choice<MemberPath> rule) {
            return choices.add(Choice.of(rule));
        }
    }
}
