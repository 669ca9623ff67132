package io.feishuapi.cli;

import io.feishuapi.cli.needs.NeedsText;
import io.feishuapi.spec.needs.AppNeeds;
import io.feishuapi.spec.needs.NeedsJson;
import io.feishuapi.spec.needs.NeedsScanner;
import io.feishuapi.spec.text.VisibleText;
import java.io.IOException;
import java.nio.file.Files;
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

/** Tells what an app needs: scopes to apply for, and clients. */
@Command(
        name = "needs",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Tells which scopes and clients a compiled app needs.",
        description = {
            "Merges what the processor wrote down for each interface with @FeishuApi: permission scopes, user authorisation scopes, and "
                    + "from which client version on the app runs, for each kind of app and platform.",
            "Jars inside of jars are searched too, as applications are packed."
        },
        exitCodeList = {
            "0:The needs were printed.",
            "1:No interface with @FeishuApi was found.",
            "2:The arguments cannot be used, or a jar or file cannot be read."
        },
        footer = {"feishu-api needs target/classes", "feishu-api needs --format markdown app.jar lib > scopes.md"})
final class NeedsCommand implements Callable<Integer> {

    /** What to print. */
    enum Format {
        TEXT,
        JSON,
        MARKDOWN
    }

    @Option(
            names = "--format",
            paramLabel = "text|json|markdown",
            defaultValue = "TEXT",
            description = "What to print: tables for people, one JSON object, or Markdown. Text where not given.")
    private Format format = Format.TEXT;

    @Parameters(
            arity = "0..*",
            paramLabel = "JAR-OR-FOLDER",
            description = "Jars, and folders with classes or jars. The current folder where none is given.")
    private List<Path> places = new ArrayList<>();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli injects it
    private CommandSpec spec;

    @Override
    public Integer call() {
        NeedsScanner scanner = new NeedsScanner();
        for (Path place : places.isEmpty() ? List.of(Path.of(".")) : places) {
            if (!Files.exists(place)) {
                throw new ParameterException(
                        spec.commandLine(), "No such file or folder: " + VisibleText.line(place.toString()));
            }
            try {
                scanner.scan(place);
            } catch (IOException e) {
                throw new ParameterException(
                        spec.commandLine(),
                        "It cannot be read: " + VisibleText.line(String.valueOf(e.getMessage())),
                        e);
            }
        }
        Streams streams = new Streams(spec);
        if (scanner.found().isEmpty()) {
            streams.tell("No interface with @FeishuApi was found. Compile first, and name the folder of the classes.");
            return 1;
        }
        AppNeeds needs = AppNeeds.of(scanner.found());
        streams.print(
                switch (format) {
                    case TEXT -> NeedsText.text(needs);
                    case JSON -> NeedsJson.write(needs);
                    case MARKDOWN -> NeedsText.markdown(needs);
                });
        return 0;
    }
}
