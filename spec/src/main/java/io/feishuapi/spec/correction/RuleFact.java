package io.feishuapi.spec.correction;

import io.feishuapi.spec.model.CrossFieldRule;
import io.feishuapi.spec.model.MemberPath;
import io.feishuapi.spec.model.description.PageShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rules over several fields: one is added, changed or removed at a time, the others stay. */
final class RuleFact implements Fact {

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public PathKind pathKind() {
        return PathKind.PAGE;
    }

    @Override
    public Optional<Change> read(CorrectionEntry entry, CorrectionDiagnostics diagnostics) {
        boolean added = entry.expect().isNull();
        boolean removed = entry.value() == null;
        if (added && removed) {
            diagnostics.remove(
                    entry.expect().position(),
                    "There is nothing to remove where nothing is expected",
                    "Expect the rule that the page has");
            return Optional.empty();
        }
        Optional<CrossFieldRule<MemberPath>> expected =
                added ? Optional.empty() : entry.expect(Values.RULE, diagnostics);
        Optional<CrossFieldRule<MemberPath>> value = removed ? Optional.empty() : entry.value(Values.RULE, diagnostics);
        if ((!added && expected.isEmpty()) || (!removed && value.isEmpty())) {
            return Optional.empty();
        }
        CrossFieldRule<MemberPath> oldRule = expected.orElse(null);
        CrossFieldRule<MemberPath> newRule = value.orElse(null);
        return Optional.of((page, report) -> apply(page, oldRule, newRule, report));
    }

    private static boolean apply(
            PageDraft page,
            @Nullable CrossFieldRule<MemberPath> oldRule,
            @Nullable CrossFieldRule<MemberPath> newRule,
            ChangeReport report) {
        if (newRule != null) {
            for (MemberPath path : newRule.paths()) {
                if (page.field(path).isEmpty()) {
                    report.noField(path.toString(), page.paths());
                    return false;
                }
            }
        }
        List<CrossFieldRule<MemberPath>> rules = new ArrayList<>(page.facts().rules());
        int index = oldRule == null ? rules.size() : rules.indexOf(oldRule);
        if (newRule != null && rules.contains(newRule)) {
            report.alreadySo(Values.RULE.writer().apply(newRule));
            return false;
        }
        if (index < 0) {
            report.outdated(oldRule == null ? "nothing" : Values.RULE.writer().apply(oldRule), found(rules));
            return false;
        }
        if (oldRule != null) {
            rules.remove(index);
        }
        if (newRule != null) {
            rules.add(index, newRule);
        }
        page.set(PageShape.RULES, rules);
        return true;
    }

    private static String found(List<CrossFieldRule<MemberPath>> rules) {
        return rules.isEmpty()
                ? "nothing"
                : rules.stream().map(Values.RULE.writer()).collect(Collectors.joining(", "));
    }
}
