package io.feishuapi.cli.lint;

import io.feishuapi.cli.terminal.Columns;
import io.feishuapi.cli.terminal.Counted;
import io.feishuapi.spec.model.diagnostic.Diagnostic;
import io.feishuapi.spec.model.diagnostic.DiagnosticId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What to do about many problems: a line for each kind, errors first, then the most frequent. */
final class LintSummary {

    /** Fewer problems are seen at a glance. */
    private static final int MANY = 5;

    private LintSummary() {}

    /** The lines; none where there are few problems. */
    static List<String> lines(List<LintProblem> problems) {
        if (problems.size() < MANY) {
            return List.of();
        }
        Map<DiagnosticId, List<LintProblem>> byKind = problems.stream()
                .collect(
                        Collectors.groupingBy(problem -> problem.diagnostic().id(), TreeMap::new, Collectors.toList()));
        Comparator<List<LintProblem>> gravest =
                Comparator.comparing(kind -> kind.get(0).severity());
        Comparator<List<LintProblem>> fewest = Comparator.comparingInt(List::size);
        return Columns.align(byKind.values().stream()
                .sorted(gravest.thenComparing(fewest.reversed()))
                .map(LintSummary::row)
                .toList());
    }

    private static List<String> row(List<LintProblem> kind) {
        LintProblem first = kind.get(0);
        Diagnostic diagnostic = first.diagnostic();
        long files = kind.stream().map(LintProblem::file).distinct().count();
        return List.of(
                Counted.of(kind.size(), first.severity().wireName()),
                diagnostic.id().code(),
                diagnostic.id().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                Counted.of(files, "file") + ", " + first.file() + ":" + diagnostic.position(),
                remedy(diagnostic.message()));
    }

    /** Every message ends with what to do. */
    private static String remedy(String message) {
        int end = message.lastIndexOf(". ", message.length() - 2);
        return end < 0 ? "" : message.substring(end + 2);
    }
}
