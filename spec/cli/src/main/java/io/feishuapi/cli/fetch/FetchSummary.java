package io.feishuapi.cli.fetch;

import java.util.List;

/** The text at the end of a run: figures, every page that was not taken, and what changed. */
public final class FetchSummary {
    private final EditionDiff diff;

    public FetchSummary(EditionDiff diff) {
        this.diff = diff;
    }

    /** The whole text, {@code \n} at the end of each line. */
    public String of(FetchReport report) {
        StringBuilder text = new StringBuilder();
        text.append(report.pages()).append(" pages");
        String separator = ": ";
        for (FetchStatus status : FetchStatus.values()) {
            text.append(separator).append(report.count(status)).append(' ').append(status.word());
            separator = ", ";
        }
        text.append("; ").append(report.requests()).append(" requests\n");
        notTaken(report, text);
        if (report.ending() == FetchReport.Ending.INTERRUPTED) {
            text.append("\nInterrupted: ")
                    .append(report.pages() - report.results().size())
                    .append(" pages are still to do. Run again to go on.\n");
        }
        List<PageResult.Edition> editions = report.editions();
        if (!editions.isEmpty()) {
            text.append("\nWhat changed:\n").append(diff.describe(editions));
        }
        return text.toString();
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
                        .append(OneLine.of(result.keptAside()))
                        .append('.');
            }
            text.append('\n');
        }
    }
}
