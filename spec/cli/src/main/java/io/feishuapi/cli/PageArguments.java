package io.feishuapi.cli;

import io.feishuapi.spec.catalog.PageFolder;
import io.feishuapi.spec.catalog.PageSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Arguments that name pages and folders of pages. */
final class PageArguments {

    private PageArguments() {}

    /**
     * The pages that are named, in the order of their paths.
     *
     * @throws ParameterException when an argument is no path, or names a folder that cannot be listed
     */
    static List<PageSource> sources(CommandLine command, List<String> arguments) {
        List<PageSource> sources = new ArrayList<>();
        for (String argument : arguments) {
            try {
                Path path = Path.of(argument);
                if (Files.isDirectory(path)) {
                    sources.addAll(PageFolder.list(path));
                } else {
                    sources.add(PageFolder.file(path));
                }
            } catch (InvalidPathException e) {
                throw new ParameterException(command, "No path: " + argument, e);
            } catch (IOException e) {
                throw new ParameterException(command, "The folder cannot be listed: " + argument, e);
            }
        }
        sources.sort(Comparator.comparing(PageSource::page));
        return sources;
    }
}
