package io.feishuapi.cli;

import io.feishuapi.spec.text.VisibleText;
import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;

/** What goes where: results to standard output, problems to standard error, and what follows for the exit status. */
final class Streams {

    private final PrintWriter out;
    private final PrintWriter err;

    Streams(CommandSpec command) {
        this.out = command.commandLine().getOut();
        this.err = command.commandLine().getErr();
    }

    /** Prints a result, which ends with a line end. */
    void print(String result) {
        out.print(result);
        out.flush();
    }

    /**
     * Prints a report.
     *
     * @param report ends with a line end
     * @param failed whether it tells of something that lets the run fail
     * @return the exit status
     */
    int report(String report, boolean failed) {
        print(report);
        return failed ? 1 : 0;
    }

    /** Tells of a problem in a line. */
    void tell(String problem) {
        err.print(VisibleText.line(problem) + "\n");
        err.flush();
    }
}
