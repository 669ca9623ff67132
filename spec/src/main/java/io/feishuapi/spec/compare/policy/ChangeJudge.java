package io.feishuapi.spec.compare.policy;

import io.feishuapi.spec.compare.Change;
import io.feishuapi.spec.compare.Comparison;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Applies a policy to what changed. */
public final class ChangeJudge {

    private final DiffPolicy policy;
    private final Clock clock;

    /**
     * A judge.
     *
     * @param policy the project's policy
     * @param clock tells the current date, by which suppressions expire
     */
    public ChangeJudge(DiffPolicy policy, Clock clock) {
        this.policy = policy;
        this.clock = clock;
    }

    /** Rates every change and takes out the accepted ones; expired and unused suppressions are noted. */
    public DiffReport judge(Comparison comparison) {
        LocalDate today = LocalDate.now(clock);
        List<RatedChange> changes = new ArrayList<>();
        List<SuppressedChange> suppressed = new ArrayList<>();
        Set<Suppression> used = new HashSet<>();
        for (Change change : comparison.changes()) {
            RatedChange rated = new RatedChange(change, policy.severity(change.kind()));
            Optional<Suppression> suppression = policy.suppressions().stream()
                    .filter(candidate -> candidate.covers(change) && !candidate.isExpired(today))
                    .findFirst();
            suppression.ifPresentOrElse(
                    accepted -> suppressed.add(new SuppressedChange(rated, accepted)), () -> changes.add(rated));
            suppression.ifPresent(used::add);
        }
        return new DiffReport(changes, suppressed, comparison.problems(), notes(used, today));
    }

    private List<Note> notes(Set<Suppression> used, LocalDate today) {
        List<Note> notes = new ArrayList<>();
        for (Suppression suppression : policy.suppressions()) {
            if (suppression.isExpired(today)) {
                notes.add(new Note(
                        "DIFF-951",
                        "The suppression of " + suppression.subject() + " expired on " + suppression.expires()
                                + ". Handle the change, or give a later date. (" + suppression.place() + ")"));
            } else if (!used.contains(suppression)) {
                notes.add(new Note(
                        "DIFF-952",
                        "The suppression of " + suppression.subject() + " met no change. Delete it. ("
                                + suppression.place() + ")"));
            }
        }
        return notes;
    }
}
