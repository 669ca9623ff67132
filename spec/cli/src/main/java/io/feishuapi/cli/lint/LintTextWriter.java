package io.feishuapi.cli.lint;

import io.feishuapi.cli.terminal.Counted;
import io.feishuapi.spec.model.diagnostic.Severity;
import io.feishuapi.spec.text.Position;
import io.feishuapi.spec.text.VisibleText;
import java.util.List;
import java.util.Locale;

/** Writes a report for people: each problem with its line and a caret, then the figures. */
public final class LintTextWriter {

    private static final int WIDTH = 100;

    /** Which figures to write. */
    public enum Figures {
        /** Those of all pages together. */
        TOTAL,
        /** Those of every page too. */
        PER_PAGE
    }

    private final Figures figures;

    public LintTextWriter(Figures figures) {
        this.figures = figures;
    }

    /** The whole report, lines ended by {@code \n}. */
    public String write(LintReport report) {
        StringBuilder out = new StringBuilder();
        report.problems().forEach(problem -> problem(out, problem));
        if (figures == Figures.PER_PAGE) {
            out.append("Statements about constraints, understood and not:\n");
            report.coverage()
                    .forEach((page, coverage) ->
                            line(out, "%5d %5d  %s", coverage.matched(), coverage.unmatched(), VisibleText.line(page)));
            out.append('\n');
        }
        List<String> summary = LintSummary.lines(report.problems());
        if (!summary.isEmpty()) {
            out.append("What to do, errors first: nothing is generated of a page that has one.\n");
            summary.forEach(each -> out.append("  ").append(each).append('\n'));
            out.append('\n');
        }
        line(
                out,
                "%s and %s of corrections: %s, %s.",
                Counted.of(report.coverage().size(), "page"),
                Counted.of(report.corrections(), "file"),
                Counted.of(report.count(Severity.ERROR), "error"),
                Counted.of(report.count(Severity.WARNING), "warning"));
        Coverage total = report.total();
        line(
                out,
                "Prose: %d of %s about constraints understood (%d.%d %%), %d not%s.",
                total.matched(),
                Counted.of((long) total.matched() + total.unmatched(), "statement"),
                total.permille() / 10,
                total.permille() % 10,
                total.unmatched(),
                total.unmatched() == 0 || figures == Figures.PER_PAGE ? "" : "; --coverage tells where");
        return out.toString();
    }

    private static void problem(StringBuilder out, LintProblem problem) {
        Position position = problem.diagnostic().position();
        line(
                out,
                "%s:%s: %s: [%s] %s",
                VisibleText.line(problem.file()),
                position,
                problem.severity().wireName(),
                problem.diagnostic().id().code(),
                VisibleText.line(problem.diagnostic().message()));
        String source = problem.sourceLine();
        if (source != null) {
            SourceExcerpt excerpt = SourceExcerpt.of(source, position.column(), WIDTH);
            String number = Integer.toString(position.line());
            line(out, "%5s | %s", number, excerpt.text());
            line(out, "%5s | %s^", "", " ".repeat(excerpt.caret()));
        }
        out.append('\n');
    }

    private static void line(StringBuilder out, String format, Object... arguments) {
        out.append(String.format(Locale.ROOT, format, arguments).stripTrailing())
                .append('\n');
    }
}
