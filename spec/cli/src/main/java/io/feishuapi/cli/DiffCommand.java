package io.feishuapi.cli;

import io.feishuapi.spec.catalog.PageSource;
import io.feishuapi.spec.compare.ChangeKind;
import io.feishuapi.spec.compare.ChangeSeverity;
import io.feishuapi.spec.compare.EditionComparer;
import io.feishuapi.spec.compare.edition.Edition;
import io.feishuapi.spec.compare.edition.EditionException;
import io.feishuapi.spec.compare.policy.ChangeJudge;
import io.feishuapi.spec.compare.policy.DiffPolicy;
import io.feishuapi.spec.compare.policy.DiffReport;
import io.feishuapi.spec.compare.policy.FailOn;
import io.feishuapi.spec.compare.policy.PolicyException;
import io.feishuapi.spec.compare.policy.PolicyReader;
import io.feishuapi.spec.compare.report.HarmlessText;
import io.feishuapi.spec.compare.report.ReportFormat;
import io.feishuapi.spec.compare.usage.UsageException;
import io.feishuapi.spec.compare.usage.UsedApis;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.read.PageReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code diff OLD NEW}: what changed between two editions of pages, as facts. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Says what changed between two editions of pages.",
        description = {
            "Says what changed between two editions of pages as facts, never as text, and which changes break callers or readers.",
            "An edition is a page, a folder of pages, or either of them in a git revision: main:spec/pages."
        },
        exitCodeList = {
            "0:Nothing that --fail-on names.",
            "1:Something that --fail-on names, or, where that is not none, a page that cannot be compared.",
            "2:The arguments cannot be used: an edition, a revision or a file is missing or wrong."
        },
        footer = {
            "feishu-api diff main:spec/pages spec/pages",
            "feishu-api diff --format markdown --fail-on none --used-by target/classes old-pages new-pages"
        })
final class DiffCommand implements Callable<Integer> {

    private static final Path HERE = Path.of("");

    private final Clock clock;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli injects it
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD", description = "The older edition.")
    private String older = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The newer edition.")
    private String newer = "";

    @Option(
            names = "--format",
            paramLabel = "text|markdown|json",
            defaultValue = "text",
            description =
                    "What to print: text for people, Markdown for a review, or one JSON object. Text where not given.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "breaking|any|none",
            defaultValue = "breaking",
            description = "The changes that make the exit status 1. Breaking ones where not given.")
    private FailOn failOn = FailOn.BREAKING;

    @Option(
            names = "--used-by",
            paramLabel = "FOLDER-OR-JAR",
            description = {
                "Only the APIs that the interfaces with @FeishuApi in these class folders and jars ask for.",
                "May be given several times."
            })
    private List<Path> usedBy = new ArrayList<>();

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "YAML with severities, and suppressions (kind, api, path, reason, expires).")
    private @Nullable Path policyFile;

    @Option(
            names = "--severity",
            paramLabel = "KIND=SEVERITY",
            converter = {PolicyWords.Kind.class, PolicyWords.Severity.class},
            description = "Another severity for a kind of change, such as DIFF-312=breaking; goes before --policy.")
    private Map<ChangeKind, ChangeSeverity> severities = new LinkedHashMap<>();

    /** With the system's clock; suppressions end at midnight UTC, on every machine alike. */
    DiffCommand() {
        this(Clock.systemUTC());
    }

    DiffCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try {
            return compare();
        } catch (UnusableException e) {
            PrintWriter err = spec.commandLine().getErr();
            err.print(HarmlessText.ofLines(String.valueOf(e.getMessage())) + "\n");
            err.flush();
            return CommandLine.ExitCode.USAGE;
        }
    }

    private int compare() throws UnusableException {
        DiffPolicy policy = policy().with(severities);
        List<PageSource> before = sources(older);
        List<PageSource> after = sources(newer);
        List<ApiPage> was;
        List<ApiPage> is;
        try (Progress progress = new Progress(spec.commandLine().getErr(), "reading", before.size() + after.size())) {
            was = read(before, progress);
            is = read(after, progress);
        }
        DiffReport report = new ChangeJudge(policy, clock).judge(new EditionComparer().compare(was, is));
        if (!usedBy.isEmpty()) {
            report = used().restrict(report, names(was, is));
        }
        return new Streams(spec).report(format.render(report), failOn.isReached(report));
    }

    private static Set<String> names(List<ApiPage> was, List<ApiPage> is) {
        return Stream.concat(was.stream(), is.stream()).map(ApiPage::name).collect(Collectors.toSet());
    }

    private static List<ApiPage> read(List<PageSource> sources, Progress progress) {
        PageReader reader = new PageReader();
        List<ApiPage> pages = new ArrayList<>();
        for (PageSource source : sources) {
            pages.add(source.read(reader));
            progress.step(source.page());
        }
        return pages;
    }

    private static List<PageSource> sources(String edition) throws UnusableException {
        try {
            return new Edition(HERE).pages(edition);
        } catch (EditionException e) {
            throw new UnusableException(String.valueOf(e.getMessage()), e);
        }
    }

    private DiffPolicy policy() throws UnusableException {
        if (policyFile == null) {
            return DiffPolicy.NONE;
        }
        try {
            return new PolicyReader().read(policyFile);
        } catch (PolicyException e) {
            throw new UnusableException(String.join("\n", e.problems()), e);
        } catch (IOException e) {
            throw new UnusableException(
                    "[DIFF-909] The policy \"" + policyFile + "\" cannot be read. Check its path and permissions.", e);
        }
    }

    private UsedApis used() throws UnusableException {
        try {
            return UsedApis.find(usedBy);
        } catch (UsageException e) {
            throw new UnusableException(String.valueOf(e.getMessage()), e);
        }
    }

    /** An argument is well formed and names what cannot be had; the message says all, without the command's usage behind it. */
    private static final class UnusableException extends Exception {

        private static final long serialVersionUID = 1L;

        UnusableException(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
