package io.feishuapi.cli.lint;

import io.feishuapi.spec.model.diagnostic.Severity;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run found.
 *
 * @param problems all problems, by file and place
 * @param coverage how much prose was understood, by the page's path
 * @param corrections how many files of corrections were looked at
 */
public record LintReport(List<LintProblem> problems, Map<String, Coverage> coverage, int corrections) {

    public LintReport {
        problems = problems.stream().sorted(LintProblem.BY_PLACE).toList();
        coverage = Collections.unmodifiableMap(new TreeMap<>(coverage));
    }

    /** How many problems are so bad. */
    public long count(Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    /** The coverage of all pages together. */
    public Coverage total() {
        return coverage.values().stream().reduce(Coverage.NONE, Coverage::plus);
    }
}
