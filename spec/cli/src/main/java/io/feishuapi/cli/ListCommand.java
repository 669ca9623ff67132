package io.feishuapi.cli;

import io.feishuapi.cli.show.ApiEntry;
import io.feishuapi.cli.show.ApiListWriter;
import io.feishuapi.spec.model.ApiKind;
import io.feishuapi.spec.model.diagnostic.NameSuggestions;
import io.feishuapi.spec.text.resource.OpenJars;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists all known APIs. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Lists all known APIs.",
        description = {
            "Lists all APIs that there are pages of: name, kind, category, the platforms on which gadgets and web apps"
                    + " can call it, and date and address of the page."
        },
        exitCodeList = {"0:The list was printed.", "2:The arguments cannot be used."},
        footer = {
            "feishu-api list",
            "feishu-api list --category chat --kind callback",
            "feishu-api list --json --spec pages"
        })
final class ListCommand implements Callable<Integer> {

    /** What to print. */
    enum Format {
        TEXT,
        JSON
    }

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "TEXT",
            description = "What to print: a table for people, or a JSON list. Text where not given.")
    private Format format = Format.TEXT;

    @Option(
            names = "--json",
            description = "The same as --format json; also tells summaries, and the versions of clients.")
    private boolean json;

    @Option(
            names = "--category",
            paramLabel = "NAME",
            description =
                    "Only APIs of a category, such as chat: the folder of their pages. May be given several times.")
    private List<String> categories = List.of();

    @Option(
            names = "--kind",
            paramLabel = "callback|listener|unlisten|sync|factory|http|other",
            description = "Only APIs of a kind. May be given several times.")
    private List<ApiKind> kinds = List.of();

    @Mixin
    private CatalogOption catalog = new CatalogOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli injects it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<ApiEntry> entries = chosen(entries());
        new Streams(spec)
                .print(
                        switch (json ? Format.JSON : format) {
                            case TEXT -> ApiListWriter.text(entries);
                            case JSON -> ApiListWriter.json(entries);
                        });
        return 0;
    }

    @SuppressWarnings("try") // The resource works by being open.
    private List<ApiEntry> entries() throws IOException {
        try (OpenJars held = catalog.openJars(spec.commandLine())) {
            return ApiEntry.list(catalog.catalog(spec.commandLine()));
        }
    }

    private List<ApiEntry> chosen(List<ApiEntry> all) {
        SortedSet<String> known = all.stream()
                .map(ApiEntry::category)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        for (String category : categories) {
            if (!known.contains(category)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--category: there is no '" + category + "'" + NameSuggestions.hint(category, known)
                                + ". Categories: " + String.join(", ", known));
            }
        }
        return all.stream()
                .filter(entry -> categories.isEmpty() || categories.contains(entry.category()))
                .filter(entry -> kinds.isEmpty() || kinds.contains(entry.page().kind()))
                .toList();
    }
}
