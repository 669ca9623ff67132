package io.feishuapi.spec.fetch;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the run at work has finished, a line a page, so that an interrupted run can go on. The file is there only while a run is unfinished;
 * while it is open, no other run can work in the folder.
 */
final class RunJournal implements AutoCloseable {
    private static final String FILE_NAME = "unfinished-run";
    private static final String CLAIM_NAME = "claim";
    private static final Duration STALE = Duration.ofDays(1);
    private static final int CELLS = 2;

    private final Path file;
    private final FileChannel claim;
    private final Map<String, FetchStatus> finishedBefore;

    private RunJournal(Path file, FileChannel claim, Map<String, FetchStatus> finishedBefore) {
        this.file = file;
        this.claim = claim;
        this.finishedBefore = finishedBefore;
    }

    /** Opens the folder's journal: that of an unfinished run of the last day, or a new one. */
    static RunJournal open(Path folder, RunStart start, Instant now) throws UnusableFolderException {
        Path aside = folder.resolve(PageStore.ASIDE);
        try {
            Files.createDirectories(aside);
            FileChannel claim = claim(aside.resolve(CLAIM_NAME));
            Path file = aside.resolve(FILE_NAME);
            Map<String, FetchStatus> finished = start == RunStart.RESUME ? finished(file, now) : Map.of();
            StringBuilder text = new StringBuilder(now + "\n");
            finished.forEach((path, status) -> text.append(TabSeparated.line(List.of(path, status.name()))));
            AtomicFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
            // Nothing in here belongs under version control.
            AtomicFile.write(aside.resolve(".gitignore"), "*\n".getBytes(StandardCharsets.UTF_8));
            return new RunJournal(file, claim, finished);
        } catch (IOException e) {
            throw new UnusableFolderException(folder + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** How the interrupted run ended on this page, empty where it did not come to it. */
    Optional<FetchStatus> finishedBefore(String path) {
        return Optional.ofNullable(finishedBefore.get(path));
    }

    /** Whether this run goes on with another one. */
    boolean isResumed() {
        return !finishedBefore.isEmpty();
    }

    /** Notes that a page needs no further request in this run. */
    synchronized void finished(String path, FetchStatus status) throws IOException {
        String line = TabSeparated.line(List.of(path, status.name()));
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

    /** The last line may be cut: its page counts as not finished. */
    private static Map<String, FetchStatus> finished(Path file, Instant now) throws IOException {
        if (!Files.exists(file)) {
            return Map.of();
        }
        String text = Files.readString(file, StandardCharsets.UTF_8);
        List<String> lines =
                text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        if (lines.isEmpty() || !isRecent(lines.get(0), now)) {
            return Map.of();
        }
        Map<String, FetchStatus> finished = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = TabSeparated.cells(line);
            if (cells.size() == CELLS) {
                FetchStatus.named(cells.get(1)).ifPresent(status -> finished.put(cells.get(0), status));
            }
        }
        return finished;
    }

    private static boolean isRecent(String started, Instant now) {
        try {
            return Instant.parse(started).plus(STALE).isAfter(now);
        } catch (DateTimeException e) {
            return false;
        }
    }
}
