package io.feishuapi.cli.fetch;

import io.feishuapi.spec.text.resource.AtomicFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads and replaces the pages of one folder. Beside them, below {@value #ASIDE}, it keeps what was refused ({@code NAME.md.rejected}) and
 * the edition that the last run replaced ({@code NAME.md.previous}).
 */
final class PageStore {
    static final String ASIDE = ".fetched";

    private static final String REJECTED = ".rejected";
    private static final String PREVIOUS = ".previous";

    private final Path folder;

    PageStore(Path folder) {
        this.folder = folder;
    }

    byte[] read(String path) throws IOException {
        return Files.readAllBytes(folder.resolve(path));
    }

    /** Replaces a page by a better one; the old edition is kept aside. */
    void replace(String path, byte[] before, byte[] after) throws IOException {
        keep(path + PREVIOUS, before);
        // A page that is a link stays one.
        AtomicFile.write(folder.resolve(path).toRealPath(), after);
    }

    /** Keeps what was refused. Returns where, below the folder. */
    String reject(String path, byte[] bytes) throws IOException {
        keep(path + REJECTED, bytes);
        return ASIDE + "/" + path + REJECTED;
    }

    /** The edition before the last replacement, where it is still there. */
    Optional<byte[]> previous(String path) throws IOException {
        Path file = aside(path + PREVIOUS);
        return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    /** Forgets what an earlier run refused: a good page has come since. */
    void forgetRejected(String path) throws IOException {
        Files.deleteIfExists(aside(path + REJECTED));
    }

    /** Forgets all that an earlier run replaced. */
    void forgetPrevious() throws IOException {
        List<Path> editions;
        try (Stream<Path> files = Files.walk(folder.resolve(ASIDE))) {
            editions = files.filter(file -> file.toString().endsWith(PREVIOUS)).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Path edition : editions) {
            Files.deleteIfExists(edition);
        }
    }

    private void keep(String name, byte[] bytes) throws IOException {
        Path file = aside(name);
        Files.createDirectories(file.getParent());
        AtomicFile.write(file, bytes);
    }

    private Path aside(String name) {
        return folder.resolve(ASIDE).resolve(name);
    }
}
