package io.feishuapi.cli;

import io.feishuapi.cli.terminal.ProgressLine;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** Tells a person at a terminal how far a long run over pages is; says nothing to a pipe or log, and nothing of short runs. */
final class Progress {

    /** Runs of fewer pages are over before anybody wonders. */
    private static final int LONG_RUN = 200;

    /** Drawing takes time too. */
    private static final int EVERY = 20;

    private final @Nullable ProgressLine line;
    private final int total;
    private int done;

    /**
     * Progress of a run.
     *
     * @param err where to tell it
     * @param total how many pages there are
     */
    Progress(PrintWriter err, int total) {
        this.total = total;
        this.line = total >= LONG_RUN && Terminal.isInteractive() ? new ProgressLine(err, Terminal.width()) : null;
    }

    /** A page was read. */
    void step(String page) {
        done++;
        if (line != null && done % EVERY == 0) {
            line.draw(done, total, "pages  ", page);
        }
    }

    /** The run ended, and the line is free again. */
    void end() {
        if (line != null) {
            line.clear();
        }
    }
}
