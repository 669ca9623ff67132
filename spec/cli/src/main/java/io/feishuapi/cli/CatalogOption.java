package io.feishuapi.cli;

import io.feishuapi.spec.catalog.PageCatalog;
import io.feishuapi.spec.text.resource.ArchivedFile;
import io.feishuapi.spec.text.resource.OpenJars;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The option that names folders and jars whose pages and corrections come before the packed ones. */
final class CatalogOption {

    @Option(
            names = "--spec",
            paramLabel = "FOLDER-OR-JAR",
            description = {
                "Folders of your own with pages (*.md) and corrections (*.yaml), or jars with them below META-INF/feishu-api; they "
                        + "come before the packed ones.",
                "May be given several times."
            })
    private List<String> folders = new ArrayList<>();

    /** Pages and corrections of the folders and jars, then the packed ones. */
    PageCatalog catalog(CommandLine command) {
        List<Path> paths = paths(command);
        try {
            return paths.isEmpty()
                    ? PageCatalog.packed()
                    : PageCatalog.of(paths).orElse(PageCatalog.packed());
        } catch (UncheckedIOException e) {
            throw new ParameterException(command, "--spec cannot be read: " + e.getCause(), e);
        }
    }

    /** Holds the jars open, for who reads all of their pages. */
    OpenJars openJars(CommandLine command) {
        try {
            return OpenJars.of(
                    paths(command).stream().filter(CatalogOption::isJar).toList());
        } catch (IOException e) {
            throw new ParameterException(command, "--spec cannot be read: " + e, e);
        }
    }

    private List<Path> paths(CommandLine command) {
        List<Path> paths = new ArrayList<>();
        for (String argument : folders) {
            for (String folder : argument.split(File.pathSeparator, -1)) {
                paths.add(folder(command, folder));
            }
        }
        return paths;
    }

    private static boolean isJar(Path path) {
        return path.toString().endsWith(ArchivedFile.ENDING) && Files.isRegularFile(path);
    }

    private static Path folder(CommandLine command, String folder) {
        try {
            Path path = Path.of(folder);
            if (!folder.isEmpty() && (isJar(path) || Files.isDirectory(path))) {
                return path;
            }
        } catch (InvalidPathException e) {
            throw new ParameterException(command, "--spec is no path: " + folder, e);
        }
        throw new ParameterException(command, "--spec is no folder and no jar: " + folder);
    }
}
