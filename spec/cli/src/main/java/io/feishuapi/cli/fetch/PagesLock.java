package io.feishuapi.cli.fetch;

import io.feishuapi.spec.text.resource.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The file {@value #FILE_NAME} of a folder: one line a page, sorted by path, tabs between path, url, SHA-256 of the file, ETag,
 * Last-Modified and the time at which this content first came. It is written anew for each page that came, so that a run that is cut
 * short loses nothing, and stays byte for byte the same when nothing new came, so that it can be kept under version control.
 */
final class PagesLock {
    static final String FILE_NAME = "pages.lock";

    private static final String HEADER = "# path\turl\tsha-256\tetag\tlast-modified\tfetched\n";

    private final Path file;
    private final SortedMap<String, LockEntry> entries;

    private PagesLock(Path file, SortedMap<String, LockEntry> entries) {
        this.file = file;
        this.entries = entries;
    }

    /**
     * Reads the folder's lock, an empty one where there is none.
     *
     * @throws UnusableFolderException when a line is not what this class writes
     */
    static PagesLock read(Path folder) throws UnusableFolderException {
        Path file = folder.resolve(FILE_NAME);
        SortedMap<String, LockEntry> entries = new TreeMap<>();
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                    LockEntry entry = entry(lines.get(i), i + 1);
                    entries.put(entry.path(), entry);
                }
            }
        } catch (IOException e) {
            throw new UnusableFolderException(FILE_NAME + " cannot be read: " + e.getMessage(), e);
        }
        return new PagesLock(file, entries);
    }

    synchronized Optional<LockEntry> entry(String path) {
        return Optional.ofNullable(entries.get(path));
    }

    /** Notes where a page came from, on disk as well. */
    synchronized void record(LockEntry entry) throws IOException {
        if (!entry.equals(entries.put(entry.path(), entry))) {
            write();
        }
    }

    /** Forgets pages that are no longer there. */
    synchronized void retain(Set<String> paths) throws IOException {
        if (entries.keySet().retainAll(paths)) {
            write();
        }
    }

    private void write() throws IOException {
        StringBuilder text = new StringBuilder(HEADER);
        entries.values().forEach(entry -> text.append(entry.line()));
        AtomicFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static LockEntry entry(String line, int number) throws UnusableFolderException {
        try {
            return LockEntry.parse(line);
        } catch (IllegalArgumentException e) {
            throw new UnusableFolderException(
                    FILE_NAME + ":" + number + ": " + e.getMessage() + ". Repair the line or delete it.", e);
        }
    }
}
