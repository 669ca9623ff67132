package io.feishuapi.cli.fetch;

import io.feishuapi.cli.terminal.Counted;
import io.feishuapi.spec.compare.Comparison;
import io.feishuapi.spec.compare.EditionComparer;
import io.feishuapi.spec.compare.policy.ChangeJudge;
import io.feishuapi.spec.compare.policy.DiffPolicy;
import io.feishuapi.spec.compare.report.ReportFormat;
import io.feishuapi.spec.text.VisibleText;
import java.time.Clock;
import java.util.List;

/** The text at the end of a run: figures, every page that was not taken, and what changed, as {@code diff} tells it. */
public final class FetchSummary {

    private FetchSummary() {}

    /** The whole text, {@code \n} at the end of each line. */
    public static String of(FetchReport report) {
        StringBuilder text = new StringBuilder();
        text.append(Counted.of(report.pages(), "page"));
        String separator = ": ";
        for (FetchStatus status : FetchStatus.values()) {
            if (status == FetchStatus.ADDED && report.count(status) == 0) {
                continue;
            }
            text.append(separator).append(report.count(status)).append(' ').append(status.word());
            separator = ", ";
        }
        text.append("; ").append(Counted.of(report.requests(), "request")).append('\n');
        notTaken(report, text);
        if (report.ending() == FetchReport.Ending.INTERRUPTED) {
            int left = report.pages() - report.results().size();
            text.append("\nInterrupted, still to do: ")
                    .append(Counted.of(left, "page"))
                    .append(". Run again: what is done is not sent again by servers that tell editions apart.\n");
        }
        List<PageResult.Edition> editions = report.editions();
        if (!editions.isEmpty()) {
            text.append("\nWhat changed:\n").append(changes(editions));
        }
        return text.toString();
    }

    private static String changes(List<PageResult.Edition> editions) {
        Comparison comparison = new EditionComparer()
                .compare(
                        editions.stream().map(PageResult.Edition::before).toList(),
                        editions.stream().map(PageResult.Edition::after).toList());
        return ReportFormat.TEXT.render(new ChangeJudge(DiffPolicy.NONE, Clock.systemUTC()).judge(comparison));
    }

    private static void notTaken(FetchReport report, StringBuilder text) {
        List<PageResult> problems =
                report.results().stream().filter(r -> r.problem() != null).toList();
        if (problems.isEmpty()) {
            return;
        }
        text.append("\nNot refreshed, the local pages stay as they were:\n");
        for (PageResult result : problems) {
            FetchProblem problem = result.problem();
            if (problem != null) {
                text.append(problem.render(result.path()));
            }
            if (result.keptAside() != null) {
                text.append(" Kept aside as ")
                        .append(VisibleText.line(result.keptAside()))
                        .append('.');
            }
            text.append('\n');
        }
    }
}
