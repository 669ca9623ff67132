package io.feishuapi.cli.fetch;

import io.feishuapi.spec.text.resource.AtomicFile;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the run at work has finished, a line a page, so that an interrupted run can go on. The file is there only while a run is unfinished;
 * while it is open, no other run can work in the folder.
 */
final class RunJournal implements AutoCloseable {
    private static final String FILE_NAME = "unfinished-run";
    private static final String CLAIM_NAME = "claim";

    private final Path file;
    private final FileChannel claim;
    private final UnfinishedRun earlier;

    private RunJournal(Path file, FileChannel claim, UnfinishedRun earlier) {
        this.file = file;
        this.claim = claim;
        this.earlier = earlier;
    }

    /** Opens the folder's journal: that of an unfinished run of the last day, or a new one. */
    static RunJournal open(Path folder, RunStart start, Instant now) throws UnusableFolderException {
        Path aside = folder.resolve(PageStore.ASIDE);
        try {
            Files.createDirectories(aside);
            FileChannel claim = claim(aside.resolve(CLAIM_NAME));
            try {
                Path file = aside.resolve(FILE_NAME);
                String notes = start == RunStart.RESUME && Files.exists(file) ? Files.readString(file) : "";
                UnfinishedRun earlier = UnfinishedRun.parse(notes, now);
                AtomicFile.write(file, earlier.text().getBytes(StandardCharsets.UTF_8));
                // Nothing in here belongs under version control.
                AtomicFile.write(aside.resolve(".gitignore"), "*\n".getBytes(StandardCharsets.UTF_8));
                return new RunJournal(file, claim, earlier);
            } catch (IOException e) {
                claim.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UnusableFolderException(folder + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** How the interrupted run ended on this page, empty where it did not come to it. */
    Optional<FetchStatus> finishedBefore(String path) {
        return Optional.ofNullable(earlier.finished().get(path));
    }

    /** Whether this run goes on with another one. */
    boolean isResumed() {
        return earlier.isThere();
    }

    /** Notes that a page needs no further request in this run. */
    synchronized void finished(String path, FetchStatus status) throws IOException {
        String line = UnfinishedRun.line(path, status);
        try (FileOutputStream out = new FileOutputStream(file.toFile(), true)) {
            out.write(line.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The run came to its end: the next one begins anew. */
    void complete() throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public void close() throws IOException {
        claim.close();
    }

    private static FileChannel claim(Path file) throws IOException, UnusableFolderException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
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
