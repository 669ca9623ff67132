package io.feishuapi.spec.cli;

import io.feishuapi.spec.PageReader;
import io.feishuapi.spec.fetch.FactLossJudge;
import io.feishuapi.spec.fetch.FetchOptions;
import io.feishuapi.spec.fetch.FetchProgress;
import io.feishuapi.spec.fetch.FetchReport;
import io.feishuapi.spec.fetch.FetchSummary;
import io.feishuapi.spec.fetch.FolderRefresh;
import io.feishuapi.spec.fetch.PlainProgress;
import io.feishuapi.spec.fetch.ProgressBar;
import io.feishuapi.spec.fetch.TimeSource;
import io.feishuapi.spec.fetch.UnusableFolderException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fetch FOLDER}: refreshes a folder of pages from the docs site. */
@Command(
        name = "fetch",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Refresh a folder of pages from the docs site.",
        description = {
            "Asks for each page at its source_url + \".md\". A page is replaced only by one that is whole, readable and states at least as"
                    + " much; anything else is kept aside below FOLDER/.fetched and reported. What came from where stands in"
                    + " FOLDER/pages.lock. An interrupted run is gone on with by the next one.",
            "Figures, problems and the changes go to standard output, progress to standard error."
        },
        exitCodeListHeading = "Exit statuses:%n",
        exitCodeList = {
            "0:all pages are as good as the site's",
            "1:something was refused or failed; the other pages are done",
            "2:unusable arguments, folder or pages.lock",
            "130:interrupted"
        })
final class FetchCommand implements Callable<Integer> {

    /** How progress is shown. */
    enum ProgressStyle {
        AUTO,
        BAR,
        PLAIN,
        NONE
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "The folder of pages.")
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private Path folder;

    @Mixin
    private final FetchRequestOptions requests = new FetchRequestOptions();

    @Option(
            names = "--progress",
            paramLabel = "STYLE",
            defaultValue = "AUTO",
            description =
                    "How progress is shown: ${COMPLETION-CANDIDATES}. AUTO is a bar on a terminal, lines elsewhere.")
    private ProgressStyle progress = ProgressStyle.AUTO;

    @Override
    @SuppressWarnings("try") // The resource works by being open.
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        FetchOptions options = requests.options(spec.commandLine());
        FolderRefresh refresh = new FolderRefresh(
                options, new PageReader()::read, new FactLossJudge(), TimeSource.system(), new Random());
        try (InterruptOnShutdown interrupt = InterruptOnShutdown.ofCurrentThread()) {
            FetchReport report = refresh.run(folder, progress(err));
            out.print(new FetchSummary(new FactDiff()).of(report));
            out.flush();
            return report.exitStatus();
        } catch (UnusableFolderException e) {
            err.print(e.getMessage() + "\n");
            err.flush();
            return CommandLine.ExitCode.USAGE;
        }
    }

    private FetchProgress progress(PrintWriter err) {
        return switch (progress) {
            case NONE -> FetchProgress.NONE;
            case PLAIN -> new PlainProgress(err);
            case BAR -> new ProgressBar(err, Terminal.width());
            case AUTO -> Terminal.isInteractive() ? new ProgressBar(err, Terminal.width()) : new PlainProgress(err);
        };
    }
}
