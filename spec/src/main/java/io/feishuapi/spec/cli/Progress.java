package io.feishuapi.spec.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Help.Ansi;

/** Tells a person at a terminal how far a long run is; says nothing to a pipe or log. */
final class Progress {

    private static final int EVERY = 50;

    private final PrintWriter err;
    private final int total;
    private int done;

    /**
     * Progress of a run.
     *
     * @param err where to tell it
     * @param total how many pages there are, 0 to tell nothing
     */
    Progress(PrintWriter err, int total) {
        this.err = err;
        this.total = Ansi.AUTO.enabled() ? total : 0;
    }

    void step() {
        done++;
        if (total > 0 && (done % EVERY == 0 || done == total)) {
            err.print("\r" + done + " of " + total + " pages" + (done == total ? "\n" : ""));
            err.flush();
        }
    }
}
