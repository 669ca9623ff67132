package io.feishuapi.spec.cli;

import io.feishuapi.spec.PageReader;
import io.feishuapi.spec.catalog.PageSource;
import io.feishuapi.spec.diff.ChangeKind;
import io.feishuapi.spec.diff.ChangeSeverity;
import io.feishuapi.spec.diff.EditionComparer;
import io.feishuapi.spec.diff.edition.Edition;
import io.feishuapi.spec.diff.edition.EditionException;
import io.feishuapi.spec.diff.policy.ChangeJudge;
import io.feishuapi.spec.diff.policy.DiffPolicy;
import io.feishuapi.spec.diff.policy.DiffReport;
import io.feishuapi.spec.diff.policy.FailOn;
import io.feishuapi.spec.diff.policy.PolicyException;
import io.feishuapi.spec.diff.policy.PolicyReader;
import io.feishuapi.spec.diff.report.HarmlessText;
import io.feishuapi.spec.diff.report.ReportFormat;
import io.feishuapi.spec.diff.usage.UsageNotes;
import io.feishuapi.spec.diff.usage.UsageScanner;
import io.feishuapi.spec.diff.usage.UsedApis;
import io.feishuapi.spec.model.ApiPage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code diff OLD NEW}: what changed between two editions of pages, as facts. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = {
            "Says what changed between two editions of pages: facts, never text.",
            "An edition is a page, a folder of pages, or either of them in a git revision: main:spec/pages."
        },
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:nothing that --fail-on names",
            "1:what --fail-on names was found, or pages could not be compared",
            "2:unusable arguments: an edition, a revision or a file is missing or wrong"
        })
public final class DiffCommand implements Callable<Integer> {

    private static final Path HERE = Path.of("");

    private final Clock clock;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD", description = "The older edition.")
    private String older = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The newer edition.")
    private String newer = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = Words.OfReportFormat.class,
            description = "text, markdown or json (default: ${DEFAULT-VALUE}).")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            defaultValue = "breaking",
            converter = Words.OfFailOn.class,
            description = "What lets the exit status be 1: breaking, any or none (default: ${DEFAULT-VALUE}).")
    private FailOn failOn = FailOn.BREAKING;

    @Option(
            names = "--used-by",
            paramLabel = "FOLDER",
            description = "Only the APIs that Java sources in this folder annotate with @FeishuApi.")
    private @Nullable Path usedBy;

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "YAML with severities, and suppressions (kind, api, path, reason, expires).")
    private @Nullable Path policyFile;

    @Option(
            names = "--severity",
            paramLabel = "KIND=SEVERITY",
            converter = {Words.OfChangeKind.class, Words.OfChangeSeverity.class},
            description = "Another severity for a kind of change, such as DIFF-312=breaking; goes before --policy.")
    private Map<ChangeKind, ChangeSeverity> severities = new LinkedHashMap<>();

    /** With the system's clock; suppressions end at midnight UTC, on every machine alike. */
    public DiffCommand() {
        this(Clock.systemUTC());
    }

    DiffCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        DiffPolicy policy = policy().with(severities);
        List<ApiPage> was = pages(older);
        List<ApiPage> is = pages(newer);
        DiffReport report = new ChangeJudge(policy, clock).judge(new EditionComparer().compare(was, is));
        if (usedBy != null) {
            report = restricted(report, used(usedBy), was, is);
        }
        commandSpec().commandLine().getOut().print(format.render(report));
        commandSpec().commandLine().getOut().flush();
        return failOn.isReached(report) ? 1 : 0;
    }

    private static DiffReport restricted(DiffReport report, UsedApis used, List<ApiPage> was, List<ApiPage> is) {
        TreeSet<String> known = new TreeSet<>();
        Stream.concat(was.stream(), is.stream()).map(ApiPage::name).forEach(known::add);
        return report.restrictedTo(used.places()::containsKey).with(UsageNotes.of(used, known));
    }

    private List<ApiPage> pages(String edition) {
        try {
            List<PageSource> sources = new Edition(HERE).pages(edition);
            PageReader reader = new PageReader();
            Function<PageSource, ApiPage> read = reader::read;
            return sources.stream().map(read).toList();
        } catch (EditionException e) {
            throw unusable(String.valueOf(e.getMessage()));
        }
    }

    private DiffPolicy policy() {
        if (policyFile == null) {
            return DiffPolicy.NONE;
        }
        try {
            return new PolicyReader().read(policyFile);
        } catch (PolicyException e) {
            throw unusable(String.join("\n", e.problems()));
        } catch (IOException e) {
            throw unusable("[DIFF-909] The policy \"" + policyFile + "\" cannot be read: "
                    + e.getClass().getSimpleName() + ". Check its path and permissions.");
        }
    }

    private UsedApis used(Path folder) {
        try {
            return new UsageScanner().scan(folder);
        } catch (IOException e) {
            throw unusable("[DIFF-916] The sources \"" + folder + "\" cannot be read: "
                    + e.getClass().getSimpleName() + ". Give a folder of Java sources.");
        }
    }

    private ParameterException unusable(String message) {
        return new ParameterException(commandSpec().commandLine(), HarmlessText.ofLines(message));
    }

    private CommandSpec commandSpec() {
        if (spec == null) {
            throw new IllegalStateException("a command runs through picocli");
        }
        return spec;
    }
}
