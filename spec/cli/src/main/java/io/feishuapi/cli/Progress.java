package io.feishuapi.cli;

import io.feishuapi.cli.terminal.ProgressLine;
import io.feishuapi.spec.text.VisibleText;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** Tells a person at a terminal how far a long run over pages is; says nothing to a pipe or log, and nothing of short runs. */
final class Progress implements AutoCloseable {

    /** Runs of fewer pages are over before anybody wonders. */
    private static final int LONG_RUN = 200;

    private final PrintWriter err;
    private final @Nullable ProgressLine line;

    /**
     * Progress of a run.
     *
     * @param err where to tell it
     * @param task what is done, such as {@code reading}
     * @param total how many pages there are
     */
    Progress(PrintWriter err, String task, int total) {
        this.err = err;
        boolean isTold = total >= LONG_RUN && Terminal.isInteractive();
        this.line = isTold ? new ProgressLine(err, Terminal.width(), task, total) : null;
    }

    /** A page is done. */
    void step(String page) {
        if (line != null) {
            line.step(VisibleText.line(page));
        }
    }

    /** Tells of a problem in a line of its own. */
    void tell(String problem) {
        if (line != null) {
            line.printAbove(VisibleText.line(problem));
        } else {
            err.print(VisibleText.line(problem) + "\n");
        }
    }

    /** The run ended, and the line is free again. */
    @Override
    public void close() {
        if (line != null) {
            line.close();
        }
    }
}
