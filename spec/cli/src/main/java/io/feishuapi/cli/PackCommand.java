package io.feishuapi.cli;

import io.feishuapi.spec.catalog.PageSource;
import io.feishuapi.spec.catalog.packing.ModelFolder;
import io.feishuapi.spec.model.ApiPage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Packs pages, so that compilations need not read them. */
@Command(
        name = "pack",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Packs pages, so that compilations need not read them.",
        description = {
            "Reads pages and writes their models to FOLDER/models. A compilation whose -Afeishu.spec names the pages and FOLDER then "
                    + "takes the models, and reads only pages that changed since.",
            "Models of other pages are removed from FOLDER/models, and pages whose models are there already are not read again. Models "
                    + "are of no use to another edition of this project, which reads the pages instead."
        },
        exitCodeList = {
            "0:The models are there.",
            "1:A page has an error, which its model tells too, or cannot be read; or a model cannot be written.",
            "2:The arguments cannot be used."
        },
        footer = "feishu-api pack --into build/feishu-api pages")
final class PackCommand implements Callable<Integer> {

    @Option(
            names = "--into",
            required = true,
            paramLabel = "FOLDER",
            description = "Where to write: the models are in FOLDER/models.")
    private Path into = Path.of("");

    @Parameters(arity = "1..*", paramLabel = "PAGE-OR-FOLDER", description = "Pages, and folders with pages (*.md).")
    private List<String> arguments = new ArrayList<>();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli injects it
    private CommandSpec spec;

    @Override
    public Integer call() {
        Streams streams = new Streams(spec);
        List<PageSource> sources = PageArguments.sources(spec.commandLine(), arguments);
        List<ApiPage> broken = new ArrayList<>();
        try {
            ModelFolder.Result result = pack(sources, broken);
            for (ApiPage page : broken) {
                page.diagnostics().forEach(each -> streams.tell(each.render(page.page())));
            }
            streams.print(result.packed() + " packed, " + result.kept() + " there already, " + result.removed()
                    + " removed\n");
            return broken.isEmpty() ? 0 : 1;
        } catch (IOException e) {
            streams.tell("Not packed: a file cannot be written: " + e.getMessage() + ". Check the folder \"" + into
                    + "\" and its permissions.");
            return 1;
        }
    }

    private ModelFolder.Result pack(List<PageSource> sources, List<ApiPage> broken) throws IOException {
        try (Progress progress = new Progress(spec.commandLine().getErr(), "packing", sources.size())) {
            return ModelFolder.of(into).pack(sources, page -> {
                progress.step(page.page());
                if (page.hasErrors()) {
                    broken.add(page);
                }
            });
        }
    }
}
