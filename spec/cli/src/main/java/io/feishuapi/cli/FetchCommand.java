package io.feishuapi.cli;

import io.feishuapi.cli.fetch.BarProgress;
import io.feishuapi.cli.fetch.FetchOptions;
import io.feishuapi.cli.fetch.FetchProgress;
import io.feishuapi.cli.fetch.FetchReport;
import io.feishuapi.cli.fetch.FetchSummary;
import io.feishuapi.cli.fetch.FolderRefresh;
import io.feishuapi.cli.fetch.PageTask;
import io.feishuapi.cli.fetch.PlainProgress;
import io.feishuapi.cli.fetch.TimeSource;
import io.feishuapi.cli.fetch.UnusableFolderException;
import io.feishuapi.spec.read.PageReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fetch FOLDER}: refreshes a folder of pages from the docs site, or brings pages into it. */
@Command(
        name = "fetch",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Refreshes a folder of pages from the docs site.",
        description = {
            "Asks for each page at its source_url + \".md\". A page is replaced only by one that is whole, readable"
                    + " and states at least as much; anything else is kept aside below FOLDER/.fetched and reported. What"
                    + " came from where stands in FOLDER/pages.lock. An interrupted run leaves every page whole. Run it"
                    + " again: what is done is not sent again by servers that tell editions apart.",
            "With --add or --all it brings pages by the names of their APIs instead, from nothing where FOLDER is not"
                    + " there: each goes to FOLDER/CATEGORY/NAME.md, and must document what the list of all APIs"
                    + " (feishu-api list) says of it. Pages that are there already are refreshed where they lie, others"
                    + " are left alone.",
            "Figures, problems and the changes go to standard output, progress to standard error."
        },
        exitCodeList = {
            "0:All pages are as good as the site's.",
            "1:Something was refused or failed; the other pages are done.",
            "2:The arguments, the folder or its pages.lock cannot be used.",
            "130:The run was interrupted. Every page is whole; run it again."
        },
        footer = {
            "feishu-api fetch pages",
            "feishu-api fetch --add getSystemInfo --add FileSystemManager.rename pages",
            "feishu-api fetch --base-url http://localhost:8080 --rate 20 --progress plain pages"
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
    private final AddedPages added = new AddedPages();

    @Mixin
    private final FetchRequestOptions requests = new FetchRequestOptions();

    @Option(
            names = "--progress",
            paramLabel = "auto|bar|plain|none",
            defaultValue = "AUTO",
            description = "How progress is shown. Where not given, a bar on a terminal, and lines elsewhere.")
    private ProgressStyle progress = ProgressStyle.AUTO;

    @Override
    @SuppressWarnings("try") // The resource works by being open.
    public Integer call() {
        Streams streams = new Streams(spec);
        PrintWriter err = spec.commandLine().getErr();
        List<PageTask> wanted = added.tasks(spec.commandLine());
        FetchOptions options = requests.options(spec.commandLine());
        FolderRefresh refresh = new FolderRefresh(options, new PageReader()::read, TimeSource.system(), new Random());
        try (InterruptOnShutdown interrupt = InterruptOnShutdown.ofCurrentThread()) {
            FetchReport report =
                    wanted.isEmpty() ? refresh.run(folder, progress(err)) : refresh.add(folder, wanted, progress(err));
            streams.print(FetchSummary.of(report));
            return report.exitStatus();
        } catch (UnusableFolderException e) {
            streams.tell(String.valueOf(e.getMessage()));
            return CommandLine.ExitCode.USAGE;
        }
    }

    private static FetchProgress bar(PrintWriter err) {
        return new BarProgress(err, Terminal.width());
    }

    private FetchProgress progress(PrintWriter err) {
        return switch (progress) {
            case NONE -> FetchProgress.NONE;
            case PLAIN -> new PlainProgress(err);
            case BAR -> bar(err);
            case AUTO -> Terminal.isInteractive() ? bar(err) : new PlainProgress(err);
        };
    }
}
