package io.feishuapi.cli.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.read.PageReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a person sees of a run. */
class ProgressTest {
    private static final PageResult UPDATED = PageResult.of("聊天/选择.md", FetchStatus.UPDATED);
    private static final PageResult UNCHANGED = PageResult.of("b.md", FetchStatus.UNCHANGED);
    private static final PageResult FAILED = PageResult.problem(
            "c.md", FetchStatus.FAILED, new FetchProblem(FetchProblemId.NOT_FOUND, "status 404\u001b[31m\nnext"));

    private static final String CLEAR = "\r\u001b[K";

    private final StringWriter out = new StringWriter();

    private void show(FetchProgress progress) {
        progress.begun(3);
        progress.finished(UPDATED);
        progress.finished(UNCHANGED);
        progress.finished(FAILED);
        progress.ended();
    }

    @Test
    void aLogGetsALineForWhatHappened() {
        show(new PlainProgress(new PrintWriter(out)));

        assertThat(out.toString()).isEqualTo("""
                        3 pages
                        [1/3] updated 聊天/选择.md
                        [3/3] failed [FETCH-106] c.md: status 404<U+001B>[31m next
                        """);
    }

    @Test
    void aTerminalGetsABarAndProblemsAboveIt() {
        show(new BarProgress(new PrintWriter(out), 60));

        assertThat(out.toString())
                .contains("\r\u001b[K[FETCH-106] c.md: status 404<U+001B>[31m next\n")
                .endsWith(CLEAR);
        assertThat(out.toString().split("\r\u001b\\[K|\n")).allMatch(drawn -> drawn.length() < 60);
    }

    @Test
    void theSummaryTellsFiguresProblemsAndChanges() {
        FetchReport report = new FetchReport(
                List.of(PageResult.updated("a.md", page("old words"), page("new words")), UNCHANGED, FAILED),
                3,
                1,
                FetchReport.Ending.COMPLETE);

        assertThat(FetchSummary.of(report)).startsWith("""
                        3 pages: 1 updated, 1 unchanged, 0 skipped, 0 refused, 1 failed; 1 request

                        Not refreshed, the local pages stay as they were:
                        [FETCH-106] c.md: status 404<U+001B>[31m next

                        What changed:
                        pick
                          docs        [DIFF-802] page: summary changed: old words → new words
                        """);
    }

    @Test
    void anInterruptedRunTellsWhatIsLeft() {
        FetchReport report = new FetchReport(List.of(UNCHANGED), 3, 1, FetchReport.Ending.INTERRUPTED);

        assertThat(FetchSummary.of(report)).contains("Interrupted, still to do: 2 pages. Run again: ");
    }

    private static ApiPage page(String words) {
        return new PageReader().read("a.md", TestPages.served("pick", words).getBytes(StandardCharsets.UTF_8));
    }
}
