package io.feishuapi.cli;

import io.feishuapi.spec.catalog.PageSource;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.diagnostic.Diagnostic;
import io.feishuapi.spec.model.json.ModelWriter;
import io.feishuapi.spec.page.dialect.DialectName;
import io.feishuapi.spec.read.PageReader;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the models of pages. */
@Command(
        name = "model",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Prints what pages state, as JSON.",
        description = {
            "Prints what pages state, a JSON object a page, in the order of their paths.",
            "Problems are told on standard error as well."
        },
        exitCodeList = {"0:All pages were read.", "1:Some page has an error.", "2:The arguments cannot be used."},
        footer = "feishu-api model --pretty spec/pages/chat/getChatInfo.md")
final class ModelCommand implements Callable<Integer> {

    @Option(names = "--pretty", description = "Indents the objects.")
    private boolean pretty;

    @Option(
            names = "--dialect",
            paramLabel = "auto|seed|pipe|markup|site",
            defaultValue = "AUTO",
            description = "How tables are written. Told by each table where not given.")
    private DialectName dialect = DialectName.AUTO;

    @Parameters(arity = "1..*", paramLabel = "PAGE-OR-FOLDER", description = "Pages, and folders with pages (*.md).")
    private List<String> arguments = new ArrayList<>();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli injects it
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        PageReader reader = new PageReader(dialect);
        List<PageSource> sources = PageArguments.sources(spec.commandLine(), arguments);
        boolean failed = false;
        try (Progress progress = new Progress(err, "reading", sources.size())) {
            for (PageSource source : sources) {
                ApiPage page = source.read(reader);
                out.print(ModelWriter.write(page, pretty ? ModelWriter.Layout.PRETTY : ModelWriter.Layout.LINE));
                out.print('\n');
                for (Diagnostic diagnostic : page.diagnostics()) {
                    progress.tell(diagnostic.render(page.page()));
                }
                failed |= page.hasErrors();
                progress.step(source.page());
            }
        }
        out.flush();
        err.flush();
        return failed ? 1 : 0;
    }
}
