package io.feishuapi.spec.correction;

import io.feishuapi.spec.model.CrossFieldRule;
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
        Optional<CrossFieldRule> expected = added ? Optional.empty() : entry.expect(RuleText.KIND, diagnostics);
        Optional<CrossFieldRule> value = removed ? Optional.empty() : entry.value(RuleText.KIND, diagnostics);
        if ((!added && expected.isEmpty()) || (!removed && value.isEmpty())) {
            return Optional.empty();
        }
        CrossFieldRule oldRule = expected.orElse(null);
        CrossFieldRule newRule = value.orElse(null);
        return Optional.of((page, report) -> apply(page, oldRule, newRule, report));
    }

    private static boolean apply(
            PageDraft page, @Nullable CrossFieldRule oldRule, @Nullable CrossFieldRule newRule, ChangeReport report) {
        if (newRule != null) {
            for (String path : RuleText.paths(newRule)) {
                if (page.field(path).isEmpty()) {
                    report.noField(path, page.paths());
                    return false;
                }
            }
        }
        List<CrossFieldRule> rules = new ArrayList<>(page.rules);
        int index = oldRule == null ? rules.size() : rules.indexOf(oldRule);
        if (newRule != null && rules.contains(newRule)) {
            report.alreadySo(RuleText.write(newRule));
            return false;
        }
        if (index < 0) {
            report.outdated(oldRule == null ? "nothing" : RuleText.write(oldRule), found(rules));
            return false;
        }
        if (oldRule != null) {
            rules.remove(index);
        }
        if (newRule != null) {
            rules.add(index, newRule);
        }
        page.rules = rules;
        return true;
    }

    private static String found(List<CrossFieldRule> rules) {
        return rules.isEmpty() ? "nothing" : rules.stream().map(RuleText::write).collect(Collectors.joining(", "));
    }
}
