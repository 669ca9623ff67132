package io.feishuapi.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/**
 * One run of the command line.
 *
 * @param status the exit status
 * @param out what went to standard output
 * @param err what went to standard error
 */
record Run(int status, String out, String err) {

    static Run of(String... args) {
        return of(Ansi.OFF, args);
    }

    static Run of(Ansi ansi, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = FeishuApiCommand.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .setColorScheme(Help.defaultColorScheme(ansi))
                .execute(args);
        return new Run(status, out.toString(), err.toString());
    }
}
