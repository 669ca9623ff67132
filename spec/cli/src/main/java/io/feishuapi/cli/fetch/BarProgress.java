package io.feishuapi.cli.fetch;

import io.feishuapi.cli.terminal.ProgressLine;
import io.feishuapi.spec.text.VisibleText;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** A bar on one line of a terminal; problems scroll by above it. */
public final class BarProgress implements FetchProgress {

    private final PrintWriter out;
    private final int width;
    private @Nullable ProgressLine line;

    /**
     * A bar.
     *
     * @param out the terminal
     * @param width of the terminal, in columns
     */
    public BarProgress(PrintWriter out, int width) {
        this.out = out;
        this.width = width;
    }

    @Override
    public void begun(int pages) {
        line = new ProgressLine(out, width, "pages", pages);
    }

    @Override
    public void finished(PageResult result) {
        if (line == null) {
            return;
        }
        FetchProblem problem = result.problem();
        if (problem != null && !result.status().isFine()) {
            line.printAbove(problem.render(result.path()));
        }
        line.step(VisibleText.line(result.path()));
    }

    @Override
    public void ended() {
        if (line != null) {
            line.close();
        }
    }
}
