package io.feishuapi.spec.compare.policy;

import io.feishuapi.spec.compare.ChangeSeverity;
import io.feishuapi.spec.compare.PageProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The outcome of a comparison under a policy.
 *
 * @param changes what counts, by API and in page order
 * @param suppressed what is accepted, likewise
 * @param problems pages that could not be compared
 * @param notes what else should be looked at
 */
public record DiffReport(
        List<RatedChange> changes, List<SuppressedChange> suppressed, List<PageProblem> problems, List<Note> notes) {

    public DiffReport {
        changes = List.copyOf(changes);
        suppressed = List.copyOf(suppressed);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    /** How many changes of a severity count. */
    public long count(ChangeSeverity severity) {
        return changes.stream().filter(rated -> rated.severity() == severity).count();
    }

    /** The part of the report that speaks of some APIs. */
    public DiffReport restrictedTo(Predicate<String> api) {
        return new DiffReport(
                changes.stream().filter(rated -> api.test(rated.change().api())).toList(),
                suppressed.stream()
                        .filter(accepted -> api.test(accepted.rated().change().api()))
                        .toList(),
                problems.stream().filter(problem -> api.test(problem.api())).toList(),
                notes);
    }

    /** The report with more notes. */
    public DiffReport with(List<Note> more) {
        List<Note> all = new ArrayList<>(notes);
        all.addAll(more);
        return new DiffReport(changes, suppressed, problems, all);
    }
}
