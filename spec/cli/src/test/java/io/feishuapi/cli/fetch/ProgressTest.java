package io.feishuapi.cli.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.cli.terminal.ProgressLine;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a person sees of a run. */
class ProgressTest {
    private static final PageResult UPDATED = PageResult.of("聊天/选择.md", FetchStatus.UPDATED);
    private static final PageResult UNCHANGED = PageResult.of("b.md", FetchStatus.UNCHANGED);
    private static final PageResult FAILED = PageResult.problem(
            "c.md", FetchStatus.FAILED, new FetchProblem(FetchProblemId.NOT_FOUND, "status 404\u001b[31m\nnext"));

    private final StringWriter out = new StringWriter();

    private void show(FetchProgress progress) {
        progress.begun(4, 1);
        progress.finished(UPDATED);
        progress.finished(UNCHANGED);
        progress.finished(FAILED);
        progress.ended();
    }

    @Test
    void aLogGetsALineForWhatHappened() {
        show(new PlainProgress(new PrintWriter(out)));

        assertThat(out.toString()).isEqualTo("""
                        4 pages, 1 done by the unfinished run
                        [2/4] updated 聊天/选择.md
                        [4/4] failed [FETCH-106] c.md: status 404 [31m next
                        """);
    }

    @Test
    void aTerminalGetsABarOnOneLineAndProblemsAboveIt() {
        show(new ProgressBar(new ProgressLine(new PrintWriter(out), 60)));

        assertThat(out.toString().split("\r\u001b\\[K"))
                .containsExactly(
                        "",
                        "[######------------------] 1/4  0 updated, 0 not taken  ",
                        "[############------------] 2/4  1 updated, 0 not taken  聊",
                        "[##################------] 3/4  1 updated, 0 not taken  b.m",
                        "[FETCH-106] c.md: status 404 [31m next\n",
                        "[########################] 4/4  1 updated, 1 not taken  c.m");
    }

    @Test
    void aNarrowTerminalGetsNoBarAndNoBrokenLine() {
        show(new ProgressBar(new ProgressLine(new PrintWriter(out), 30)));

        assertThat(out.toString().split("\r\u001b\\[K")).contains("2/4  1 updated, 0 not taken  ".substring(0, 29));
    }

    @Test
    void theSummaryTellsFiguresProblemsAndChanges() {
        FetchReport report = new FetchReport(
                List.of(PageResult.updated("a.md", page("a"), page("a")), UNCHANGED, FAILED),
                3,
                5,
                FetchReport.Ending.COMPLETE);

        assertThat(new FetchSummary(editions -> editions.size() + " edition\n").of(report))
                .isEqualTo("""
                        3 pages: 1 updated, 1 unchanged, 0 skipped, 0 refused, 1 failed; 5 requests

                        Not refreshed, the local pages stay as they were:
                        [FETCH-106] c.md: status 404 [31m next

                        What changed:
                        1 edition
                        """);
    }

    @Test
    void anInterruptedRunTellsWhatIsLeft() {
        FetchReport report = new FetchReport(List.of(UNCHANGED), 3, 1, FetchReport.Ending.INTERRUPTED);

        assertThat(new FetchSummary(editions -> "").of(report))
                .contains("Interrupted: 2 pages are still to do. Run again to go on.");
    }

    private static io.feishuapi.spec.model.ApiPage page(String name) {
        return TestModels.page("a.md", name, List.of(), List.of(), List.of(), List.of());
    }
}
