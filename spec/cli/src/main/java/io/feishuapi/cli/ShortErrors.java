package io.feishuapi.cli;

import io.feishuapi.spec.model.diagnostic.NameSuggestions;
import io.feishuapi.spec.text.VisibleText;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what is wrong with the arguments in a line or two; the whole help would bury it. */
final class ShortErrors implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException exception, String[] args) {
        CommandLine command = exception.getCommandLine();
        String name = command.getCommandSpec().qualifiedName(" ");
        PrintWriter err = command.getErr();
        err.print(name + ": " + VisibleText.line(String.valueOf(exception.getMessage())) + hint(exception) + "\n");
        err.print("Try '" + name + " --help'.\n");
        err.flush();
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    /** What an option or a command that is not known may be meant as. */
    private static String hint(ParameterException exception) {
        if (!(exception instanceof UnmatchedArgumentException unmatched)) {
            return "";
        }
        CommandSpec spec = exception.getCommandLine().getCommandSpec();
        String first = unmatched.getUnmatched().get(0);
        return NameSuggestions.hint(
                first,
                unmatched.isUnknownOption()
                        ? spec.optionsMap().keySet()
                        : spec.subcommands().keySet());
    }
}
