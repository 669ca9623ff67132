package io.feishuapi.cli.fetch;

import io.feishuapi.spec.catalog.PageFolder;
import io.feishuapi.spec.catalog.PageSource;
import io.feishuapi.spec.page.source.PageDecoder;
import io.feishuapi.spec.text.resource.AtomicFile;
import io.feishuapi.spec.text.resource.BoundedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads and replaces the pages of one folder, and nothing outside of it. Beside them, below {@value #ASIDE}, it keeps what was refused
 * ({@code NAME.md.rejected}) and the edition that was replaced last ({@code NAME.md.previous}). While it is open, no other run can work
 * in the folder.
 */
final class PageStore implements AutoCloseable {
    static final String ASIDE = ".fetched";

    private static final String REJECTED = ".rejected";
    private static final String PREVIOUS = ".previous";
    private static final String CLAIM = "claim";

    private final Path folder;
    private final Path root;
    private final FileChannel claim;

    private PageStore(Path folder, Path root, FileChannel claim) {
        this.folder = folder;
        this.root = root;
        this.claim = claim;
    }

    /**
     * Opens a folder.
     *
     * @throws UnusableFolderException when it is none, cannot be written, or another run is at work in it
     */
    static PageStore open(Path folder) throws UnusableFolderException {
        if (!Files.isDirectory(folder)) {
            throw new UnusableFolderException(folder + " is no folder. Give a folder of pages.");
        }
        try {
            Path root = folder.toRealPath();
            Path aside = Files.createDirectories(folder.resolve(ASIDE));
            if (!aside.toRealPath().startsWith(root)) {
                throw new UnusableFolderException(aside + " is a link that leads out of the folder. Remove it.");
            }
            FileChannel claim = claim(aside.resolve(CLAIM));
            // Nothing in here belongs under version control.
            AtomicFile.write(aside.resolve(".gitignore"), "*\n".getBytes(StandardCharsets.UTF_8));
            return new PageStore(folder, root, claim);
        } catch (IOException e) {
            throw new UnusableFolderException(folder + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** The paths of all pages below the folder. What a run that was killed left of a page is cleared away. */
    SortedSet<String> paths() throws UnusableFolderException {
        try {
            SortedSet<String> paths = new TreeSet<>();
            for (PageSource page : PageFolder.list(folder)) {
                Path file = Path.of(page.page());
                Files.deleteIfExists(AtomicFile.temporary(file));
                paths.add(folder.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), "/"));
            }
            return paths;
        } catch (IOException | UncheckedIOException e) {
            throw new UnusableFolderException(folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    byte[] read(String path) throws IOException, PageProblemException {
        return BoundedFile.read(inside(folder.resolve(path)), PageDecoder.LONGEST);
    }

    /** Replaces a page by a better one; the old edition is kept aside. */
    void replace(String path, byte[] before, byte[] after) throws IOException, PageProblemException {
        // A page that is a link within the folder stays one.
        Path page = inside(folder.resolve(path));
        keep(path + PREVIOUS, before);
        AtomicFile.write(page, after);
    }

    /** Writes a page that was not there. */
    void add(String path, byte[] page) throws IOException, PageProblemException {
        Path file = inside(folder.resolve(path));
        Files.createDirectories(file.getParent());
        AtomicFile.write(file, page);
    }

    /** Keeps what was refused. Returns where, below the folder. */
    String reject(String path, byte[] bytes) throws IOException, PageProblemException {
        keep(path + REJECTED, bytes);
        return ASIDE + "/" + path + REJECTED;
    }

    /** Forgets what an earlier run refused: a good page has come since. */
    void forgetRejected(String path) throws IOException, PageProblemException {
        Files.deleteIfExists(inside(aside(path + REJECTED)));
    }

    private void keep(String name, byte[] bytes) throws IOException, PageProblemException {
        Path file = inside(aside(name));
        Files.createDirectories(file.getParent());
        AtomicFile.write(file, bytes);
    }

    private Path aside(String name) {
        return folder.resolve(ASIDE).resolve(name);
    }

    /** Where a file lies or will lie, links followed; a folder of somebody else's may hold links to anywhere. */
    private Path inside(Path file) throws IOException, PageProblemException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return inside(Objects.requireNonNull(file.getParent())).resolve(file.getFileName());
        }
        Path real = file.toRealPath();
        if (!real.startsWith(root)) {
            throw new PageProblemException(
                    FetchProblemId.LINK_OUTSIDE,
                    "a link leads out of the folder, to " + real + ", which is left alone. Put the page itself here.");
        }
        return real;
    }

    @Override
    public void close() throws IOException {
        claim.close();
    }

    private static FileChannel claim(Path file) throws IOException, UnusableFolderException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        if (!isClaimed(channel)) {
            channel.close();
            throw new UnusableFolderException("another run is at work in this folder. Wait for its end.");
        }
        return channel;
    }

    private static boolean isClaimed(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
