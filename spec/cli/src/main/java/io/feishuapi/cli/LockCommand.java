package io.feishuapi.cli;

import io.feishuapi.spec.catalog.PageCatalog;
import io.feishuapi.spec.compare.lock.PageLock;
import io.feishuapi.spec.compare.report.ReportFormat;
import io.feishuapi.spec.compare.usage.UsageException;
import io.feishuapi.spec.compare.usage.UsedApis;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.diagnostic.NameSuggestions;
import io.feishuapi.spec.text.VisibleText;
import io.feishuapi.spec.text.resource.AtomicFile;
import io.feishuapi.spec.text.resource.OpenJars;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes down what pages state, for builds that must not change unnoticed. */
@Command(
        name = "lock",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Writes down what pages state, for builds to check.",
        description = {
            "Writes what the pages of APIs state, corrections applied, to a file to be kept under version control, and tells what "
                    + "changed since the file was last written. A compilation with -Afeishu.lock=FILE fails, with the changes, when "
                    + "a page states something else.",
            "Without names and --used-by all pages are locked that can be listed."
        },
        exitCodeList = {
            "0:The lock was written; with --check: nothing changed.",
            "1:With --check: something changed. Without: a page has an error, or the file cannot be written; nothing was written.",
            "2:The arguments cannot be used, no page goes by a name, or FILE is no lock."
        },
        footer = {
            "feishu-api lock --used-by target/classes feishu-api.lock",
            "feishu-api lock --spec pages --check feishu-api.lock getChatInfo"
        })
final class LockCommand implements Callable<Integer> {

    @Mixin
    private CatalogOption catalog = new CatalogOption();

    @Option(
            names = "--used-by",
            paramLabel = "FOLDER-OR-JAR",
            description = {
                "Locks the APIs that the interfaces with @FeishuApi in these class folders and jars ask for.",
                "May be given several times."
            })
    private List<Path> usedBy = new ArrayList<>();

    @Option(names = "--check", description = "Writes nothing, and only tells what changed.")
    private boolean check;

    @Parameters(index = "0", paramLabel = "FILE", description = "The lock.")
    private Path file = Path.of("");

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "NAME", description = "APIs to lock, such as getChatInfo.")
    private List<String> names = new ArrayList<>();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli injects it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PageCatalog known = catalog.catalog(spec.commandLine());
        refuseSwapped(known);
        PageLock before = before();
        List<ApiPage> pages = pages(known);
        Streams streams = new Streams(spec);
        List<ApiPage> broken = pages.stream().filter(ApiPage::hasErrors).toList();
        if (!broken.isEmpty()) {
            for (ApiPage page : broken) {
                page.diagnostics().forEach(each -> streams.tell(each.render(page.page())));
            }
            return 1;
        }
        PageLock now = PageLock.of(pages);
        var changes = before.changesTo(now);
        int status = streams.report(
                ReportFormat.TEXT.render(changes), check && !changes.changes().isEmpty());
        return check ? status : write(now);
    }

    private int write(PageLock lock) {
        try {
            AtomicFile.write(file, lock.text().getBytes(StandardCharsets.UTF_8));
            return 0;
        } catch (IOException e) {
            new Streams(spec).tell("The lock cannot be written: " + file + ". Check the folder and its permissions.");
            return 1;
        }
    }

    private PageLock before() {
        if (!Files.exists(file)) {
            if (check) {
                throw unusable("There is no lock " + file + ". Write it: leave out --check.");
            }
            return PageLock.of(List.of());
        }
        try {
            return PageLock.read(file);
        } catch (IOException e) {
            throw unusable(file + " is no lock: " + e.getMessage() + ". Name another file, or remove it.", e);
        }
    }

    /** A lock that goes by the name of an API is a name that stands where the lock belongs. */
    private void refuseSwapped(PageCatalog known) {
        String given = file.toString();
        if (!Files.exists(file) && known.source(given).isPresent()) {
            List<String> meant = new ArrayList<>(names);
            String lock = meant.stream()
                    .filter(name -> known.source(name).isEmpty())
                    .findFirst()
                    .orElse("feishu-api.lock");
            meant.remove(lock);
            throw unusable("'" + given + "' is the name of an API, and the lock goes before the names. Did you mean"
                    + " 'feishu-api lock "
                    + String.join(" ", lock, given, String.join(" ", meant)).strip() + "'?");
        }
    }

    @SuppressWarnings("try") // The resource works by being open.
    private List<ApiPage> pages(PageCatalog pages) throws IOException {
        TreeSet<String> wanted = new TreeSet<>(names);
        if (!usedBy.isEmpty()) {
            wanted.addAll(used().names());
        }
        if (names.isEmpty() && usedBy.isEmpty()) {
            wanted.addAll(pages.names());
        }
        List<ApiPage> found = new ArrayList<>();
        try (OpenJars held = catalog.openJars(spec.commandLine())) {
            for (String name : wanted) {
                Optional<ApiPage> page = pages.find(name);
                found.add(page.orElseThrow(() -> unusable("No page goes by the name '" + name + "'"
                        + NameSuggestions.hint(name, pages.names()) + ". Searched: "
                        + String.join(", ", pages.places()))));
            }
        }
        return found;
    }

    private UsedApis used() {
        try {
            return UsedApis.find(usedBy);
        } catch (UsageException e) {
            throw unusable(String.valueOf(e.getMessage()), e);
        }
    }

    private ParameterException unusable(String message) {
        return new ParameterException(spec.commandLine(), VisibleText.line(message));
    }

    private ParameterException unusable(String message, Exception cause) {
        return new ParameterException(spec.commandLine(), VisibleText.line(message), cause);
    }
}
