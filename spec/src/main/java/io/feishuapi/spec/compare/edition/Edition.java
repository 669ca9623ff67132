package io.feishuapi.spec.compare.edition;

import io.feishuapi.spec.catalog.PageFolder;
import io.feishuapi.spec.catalog.PageSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The pages that an argument of the command line names. */
public final class Edition {

    private final Path directory;

    /**
     * Editions as seen from a folder.
     *
     * @param directory what relative paths start from
     */
    public Edition(Path directory) {
        this.directory = directory;
    }

    /**
     * The pages of an edition, in path order.
     *
     * @param argument a folder, a file, or {@code REVISION:PATH}; what exists on disk goes before a revision
     * @throws EditionException when it cannot be had, or holds no page
     */
    public List<PageSource> pages(String argument) throws EditionException {
        List<PageSource> pages = list(argument);
        if (pages.isEmpty()) {
            throw EditionException.withoutPages(argument);
        }
        return pages;
    }

    private List<PageSource> list(String argument) throws EditionException {
        Optional<Path> path = existing(argument);
        if (path.isPresent()) {
            return onDisk(argument, path.get());
        }
        Optional<RevisionPath> revision = RevisionPath.parse(argument);
        if (revision.isEmpty()) {
            throw EditionException.notFound(argument);
        }
        return new GitPages(new GitCommand(directory)).list(argument, revision.get());
    }

    private static List<PageSource> onDisk(String argument, Path path) throws EditionException {
        try {
            return Files.isDirectory(path) ? PageFolder.list(path) : List.of(PageFolder.file(path));
        } catch (IOException | UncheckedIOException e) {
            throw EditionException.unreadable(argument, e);
        }
    }

    private Optional<Path> existing(String argument) {
        try {
            Path given = Path.of(argument);
            return Optional.of(given.isAbsolute() ? given : relative(given)).filter(Files::exists);
        } catch (InvalidPathException e) {
            // Such as the colon of a revision, on systems whose paths know none.
            return Optional.empty();
        }
    }

    /** The current folder stays out of the paths that a report shows. */
    private Path relative(Path given) {
        return directory.toString().isEmpty() ? given : directory.resolve(given);
    }
}
