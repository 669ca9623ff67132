package io.feishuapi.cli;

import io.feishuapi.cli.terminal.Columns;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Spec;

/** The command {@code feishu-api}. */
@Command(
        name = "feishu-api",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Reads the pages of Feishu's client-side API.",
        exitCodeList = {
            "0:All is well.",
            "1:Something was found or failed; each command says what.",
            "2:The arguments cannot be used."
        },
        footer = {"feishu-api show getChatInfo", "feishu-api lint pages", "feishu-api diff main:pages pages"},
        subcommands = {
            ModelCommand.class,
            LintCommand.class,
            DiffCommand.class,
            FetchCommand.class,
            LockCommand.class,
            NeedsCommand.class,
            PackCommand.class,
            ListCommand.class,
            ShowCommand.class,
            NewCommand.class,
            GenerateCompletion.class
        },
        description = {
            "Reads the Markdown pages that document Feishu's client-side API, and tells what they state, what is wrong with them, and what "
                    + "changed.",
            "Every command has a manual of its own: feishu-api COMMAND --help."
        })
public final class FeishuApiCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli injects it
    private CommandSpec spec;

    /** What people come for, a line each. */
    private static final List<List<String>> OVERVIEW = List.of(
            List.of("feishu-api list", "every API of the docs, with category, kind and address"),
            List.of("feishu-api show getChatInfo", "what the docs say of an API, as a manual page"),
            List.of("feishu-api fetch pages", "a folder of pages, refreshed from the docs site"),
            List.of("feishu-api lint pages", "what is wrong with pages and corrections"),
            List.of("feishu-api diff main:pages pages", "what changed between two editions, and what it breaks"));

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        out.print("Reads the pages of Feishu's client-side API. What people do most:\n\n");
        Columns.align(OVERVIEW).forEach(line -> out.print("  " + line + "\n"));
        out.print("\nAll commands: feishu-api --help. Each has a manual: feishu-api COMMAND --help.\n");
        out.flush();
        return 0;
    }

    /**
     * Runs the command.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        // UTF-8 whatever the locale says: what is printed is JSON.
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        int status = commandLine(out, err).execute(args);
        out.flush();
        err.flush();
        System.exit(status);
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(
                new BufferedWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8)));
    }

    /** Picocli's own command comes without a manual. */
    private static void describe(UsageMessageSpec completion) {
        completion.header("Prints a completion script for bash and zsh.");
        completion.description(
                "Prints a script that lets bash and zsh complete commands, options and their values with the TAB key.",
                "For the current shell: source <(feishu-api generate-completion)");
        completion.exitCodeList(Map.of("0", "The script was printed."));
        completion.footer("feishu-api generate-completion > ~/.local/share/bash-completion/completions/feishu-api");
    }

    /** The command with streams of the caller's choice. */
    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        CommandLine command = new CommandLine(new FeishuApiCommand())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new ShortErrors())
                .setUsageHelpAutoWidth(false);
        CommandLine completion = Objects.requireNonNull(command.getSubcommands().get("generate-completion"));
        describe(completion.getCommandSpec().usageMessage());
        ManualHelp.apply(command);
        return command;
    }
}
