package io.feishuapi.cli;

import io.feishuapi.cli.show.ApiEntry;
import io.feishuapi.cli.show.ApiListWriter;
import io.feishuapi.spec.text.resource.OpenJars;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists all known APIs. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Lists all known APIs.",
        description = "Lists all APIs that there are pages of: name, kind, category and date of the page.",
        exitCodeList = {"0:The list was printed.", "2:The arguments cannot be used."},
        footer = {"feishu-api list", "feishu-api list --format json --spec pages"})
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

    @Mixin
    private CatalogOption catalog = new CatalogOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli injects it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        new Streams(spec)
                .print(
                        switch (format) {
                            case TEXT -> ApiListWriter.text(entries());
                            case JSON -> ApiListWriter.json(entries());
                        });
        return 0;
    }

    @SuppressWarnings("try") // The resource works by being open.
    private List<ApiEntry> entries() throws IOException {
        try (OpenJars held = catalog.openJars(spec.commandLine())) {
            return ApiEntry.list(catalog.catalog(spec.commandLine()));
        }
    }
}
