package io.feishuapi.cli;

import io.feishuapi.cli.show.PageText;
import io.feishuapi.cli.terminal.Style;
import io.feishuapi.spec.catalog.PageCatalog;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.diagnostic.NameSuggestions;
import io.feishuapi.spec.text.VisibleText;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows one page in the terminal. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Shows the page of an API in the terminal.",
        description = {
            "Shows what the page of an API states, corrections applied: parameters with types, rules and defaults, results, support "
                    + "and notices.",
            "Problems of the page are told on standard error. There is no colour where the output is no terminal, or NO_COLOR is set."
        },
        exitCodeList = {
            "0:The page was shown.",
            "1:The page was shown and has an error.",
            "2:The arguments cannot be used, or no page goes by the name."
        },
        footer = {"feishu-api show getChatInfo", "feishu-api show --spec pages FileSystemManager.rename"})
final class ShowCommand implements Callable<Integer> {

    private static final int NARROWEST = 40;

    @Option(
            names = "--width",
            paramLabel = "COLUMNS",
            defaultValue = "${env:COLUMNS:-80}",
            description = "Most columns of a line. $COLUMNS, or 80, where not given.")
    private int width;

    @Mixin
    private CatalogOption catalog = new CatalogOption();

    @Parameters(paramLabel = "NAME", description = "The name of the API, such as getChatInfo.")
    private String name = "";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli injects it
    private CommandSpec spec;

    @Override
    public Integer call() {
        PageCatalog pages = catalog.catalog(spec.commandLine());
        Optional<ApiPage> found = pages.find(name);
        if (found.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "No page goes by the name '" + VisibleText.line(name) + "'"
                            + NameSuggestions.hint(name, pages.names()) + ". Searched: "
                            + String.join(", ", pages.places()));
        }
        ApiPage page = found.get();
        Style style = spec.commandLine().getColorScheme().ansi().enabled() ? Style.ANSI : Style.PLAIN;
        Streams streams = new Streams(spec);
        streams.print(PageText.write(page, Math.max(NARROWEST, width), style));
        page.diagnostics().forEach(diagnostic -> streams.tell(diagnostic.render(page.page())));
        return page.hasErrors() ? 1 : 0;
    }
}
