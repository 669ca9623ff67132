package io.feishuapi.cli;

import io.feishuapi.spec.text.VisibleText;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;

/** Tells what is wrong with the arguments in a line or two; the whole help would bury it. */
final class ShortErrors implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException exception, String[] args) {
        CommandLine command = exception.getCommandLine();
        String name = command.getCommandSpec().qualifiedName(" ");
        PrintWriter err = command.getErr();
        err.print(name + ": " + VisibleText.line(String.valueOf(exception.getMessage())) + "\n");
        err.print("Try '" + name + " --help'.\n");
        err.flush();
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }
}
