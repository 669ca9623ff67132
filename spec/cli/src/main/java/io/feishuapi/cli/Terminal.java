package io.feishuapi.cli;

import java.io.Console;
import picocli.CommandLine.Model.UsageMessageSpec;

/** What the program is talking to. */
final class Terminal {
    private Terminal() {}

    /** Whether a person looks at a terminal that can redraw a line. */
    @SuppressWarnings("SystemConsoleNull") // Null on older JDKs only; isTerminal() tells on newer ones.
    static boolean isInteractive() {
        Console console = System.console();
        return console != null && isTerminal(console) && !"dumb".equals(System.getenv("TERM"));
    }

    /** Columns of the terminal, 80 where that cannot be told. */
    static int width() {
        return new UsageMessageSpec().autoWidth(true).width();
    }

    /** Since JDK 22 there may be a console without a terminal, and a method that says so. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException olderJdk) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
