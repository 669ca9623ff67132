package io.feishuapi.cli;

import io.feishuapi.cli.lint.LintFailOn;
import io.feishuapi.cli.lint.LintJsonWriter;
import io.feishuapi.cli.lint.LintReport;
import io.feishuapi.cli.lint.LintSarifWriter;
import io.feishuapi.cli.lint.LintTextWriter;
import io.feishuapi.cli.lint.Linter;
import io.feishuapi.spec.catalog.PageCatalog;
import io.feishuapi.spec.catalog.PageFolder;
import io.feishuapi.spec.catalog.PageSource;
import io.feishuapi.spec.correction.CorrectionFolder;
import io.feishuapi.spec.correction.CorrectionSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reports all problems of pages and corrections. */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Reports all problems of pages and corrections.",
        description = {
            "Reports what is wrong with pages and corrections, each problem with its line and a caret, and how much of the prose about "
                    + "constraints was understood.",
            "A correction is checked against the page of its name among those given, or else against the packed one."
        },
        exitCodeList = {
            "0:Nothing was found that --fail-on names.",
            "1:Something was found that --fail-on names.",
            "2:The arguments cannot be used."
        },
        footer = {
            "feishu-api lint spec/pages spec/corrections",
            "feishu-api lint --format sarif --fail-on warning pages > lint.sarif"
        })
final class LintCommand implements Callable<Integer> {

    /** What to print. */
    enum Format {
        TEXT,
        JSON,
        SARIF
    }

    @Option(
            names = "--format",
            paramLabel = "text|json|sarif",
            defaultValue = "TEXT",
            description = "What to print: text for people, one JSON object, or SARIF 2.1.0. Text where not given.")
    private Format format = Format.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "error|warning|none",
            defaultValue = "ERROR",
            description = "The least severity that makes the exit status 1. Errors where not given.")
    private LintFailOn failOn = LintFailOn.ERROR;

    @Option(
            names = "--coverage",
            description = "Adds a line of figures for each page to the text; JSON always has them.")
    private boolean coverage;

    @Parameters(
            arity = "1..*",
            paramLabel = "PAGE-OR-FOLDER",
            description = "Pages (*.md), corrections (*.yaml), and folders with either.")
    private List<String> arguments = new ArrayList<>();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli injects it
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<PageSource> pages = new ArrayList<>();
        List<CorrectionSource> corrections = new ArrayList<>();
        arguments.forEach(argument -> collect(argument, pages, corrections));
        LintReport report = lint(pages, corrections);
        return new Streams(spec).report(render(report), failOn.isReached(report));
    }

    private LintReport lint(List<PageSource> pages, List<CorrectionSource> corrections) {
        try (Progress progress = new Progress(spec.commandLine().getErr(), "reading", pages.size())) {
            return new Linter(PageCatalog.packed()).lint(pages, corrections, progress::step);
        }
    }

    private String render(LintReport report) {
        return switch (format) {
            case TEXT ->
                new LintTextWriter(coverage ? LintTextWriter.Figures.PER_PAGE : LintTextWriter.Figures.TOTAL)
                        .write(report);
            case JSON -> new LintJsonWriter().write(report);
            case SARIF -> new LintSarifWriter(Version.number()).write(report);
        };
    }

    private void collect(String argument, List<PageSource> pages, List<CorrectionSource> corrections) {
        try {
            Path path = Path.of(argument);
            if (Files.isDirectory(path)) {
                pages.addAll(PageFolder.list(path));
                corrections.addAll(CorrectionFolder.list(path));
            } else if (!Files.exists(path)) {
                throw new ParameterException(spec.commandLine(), "No such file or folder: " + argument);
            } else if (argument.endsWith(CorrectionFolder.ENDING)) {
                corrections.add(CorrectionFolder.file(path));
            } else {
                pages.add(PageFolder.file(path));
            }
        } catch (InvalidPathException e) {
            throw new ParameterException(spec.commandLine(), "No path: " + argument, e);
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), "The folder cannot be listed: " + argument, e);
        }
    }
}
