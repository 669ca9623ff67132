package io.feishuapi.cli;

import io.feishuapi.cli.show.PageSkeleton;
import io.feishuapi.spec.model.ApiKind;
import io.feishuapi.spec.text.VisibleText;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the skeleton of a page. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Writes the skeleton of a page.",
        description = "Writes the skeleton of a page, to be filled in: to a file, or to standard output.",
        exitCodeList = {
            "0:The skeleton was written.",
            "1:The file is there already, or cannot be written; nothing was changed.",
            "2:The arguments cannot be used."
        },
        footer = {
            "feishu-api new getWeather",
            "feishu-api new onWeatherChange --output pages/weather/onWeatherChange.md"
        })
final class NewCommand implements Callable<Integer> {

    /** The kinds of API that there are skeletons of. */
    enum Kind {
        CALLBACK(ApiKind.CALLBACK),
        LISTENER(ApiKind.LISTENER),
        SYNC(ApiKind.SYNC);

        private final ApiKind kind;

        Kind(ApiKind kind) {
            this.kind = kind;
        }
    }

    @Option(
            names = "--kind",
            paramLabel = "callback|listener|sync",
            description = "How the API is called. Told by the name where not given: onXxx listens, xxxSync returns.")
    private @Nullable Kind kind;

    @Option(names = "--source-url", paramLabel = "URL", description = "The page on the docs site.")
    private @Nullable String sourceUrl;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Where to write it. A file that is there is never changed.")
    private @Nullable Path output;

    @Parameters(
            paramLabel = "NAME",
            description = "The name of the API, such as getChatInfo or FileSystemManager.rename.")
    private String name = "";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli injects it
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!PageSkeleton.isName(name)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "No name of an API: '" + VisibleText.line(name)
                            + "'. Use letters and digits, with one dot behind an owner.");
        }
        if (sourceUrl != null && !PageSkeleton.isUrl(sourceUrl)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "No address of a page: '" + VisibleText.line(sourceUrl) + "'. Begin with https://.");
        }
        String page = new PageSkeleton(name, kind == null ? PageSkeleton.kindOf(name) : kind.kind, sourceUrl).text();
        if (output != null) {
            return write(output, page);
        }
        new Streams(spec).print(page);
        return 0;
    }

    private int write(Path file, String page) {
        Streams streams = new Streams(spec);
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, page, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return 0;
        } catch (FileAlreadyExistsException e) {
            streams.tell("The file is there already: " + file + ". Remove it first, or write to another.");
        } catch (IOException e) {
            streams.tell("The file cannot be written: " + file + ". Check the folder and its permissions.");
        }
        return 1;
    }
}
