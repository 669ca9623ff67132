package io.feishuapi.cli.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.feishuapi.spec.text.resource.AtomicFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** pages.lock, its lines, and atomic replacement. */
class PagesLockTest {
    private static final URI URL = URI.create("https://h/a.md");
    private static final Instant WHEN = Instant.parse("2025-06-01T12:00:00Z");

    @TempDir
    Path folder;

    private static LockEntry entry(String path) {
        return new LockEntry(path, URL, "00ff", new Validators("\"x\"", ""), WHEN);
    }

    @Test
    void theLockIsSortedAndReadsBackAsItWasWritten() throws Exception {
        PagesLock lock = PagesLock.read(folder);
        lock.record(entry("b.md"));
        lock.record(entry("a\tb\\c\nd.md"));

        assertThat(Files.readAllLines(folder.resolve("pages.lock")))
                .containsExactly(
                        "# path\turl\tsha-256\tetag\tlast-modified\tfetched",
                        "a\\tb\\\\c\\nd.md\thttps://h/a.md\t00ff\t\"x\"\t\t2025-06-01T12:00:00Z",
                        "b.md\thttps://h/a.md\t00ff\t\"x\"\t\t2025-06-01T12:00:00Z");
        assertThat(PagesLock.read(folder).entry("a\tb\\c\nd.md")).contains(entry("a\tb\\c\nd.md"));
    }

    @Test
    void theLockForgetsWhatIsGone() throws Exception {
        PagesLock lock = PagesLock.read(folder);
        lock.record(entry("a.md"));
        lock.record(entry("b.md"));
        lock.retain(Set.of("b.md"));

        assertThat(PagesLock.read(folder).entry("a.md")).isEmpty();
        assertThat(PagesLock.read(folder).entry("b.md")).isPresent();
    }

    @Test
    void aLockWithAnImpossibleCellIsToldWithItsLine() throws Exception {
        Files.writeString(folder.resolve("pages.lock"), "a.md\thttps://h/a.md\t00\t\t\tyesterday\n");
        assertThatThrownBy(() -> PagesLock.read(folder)).hasMessageStartingWith("pages.lock:1: ");

        Files.writeString(folder.resolve("pages.lock"), "a\\q.md\thttps://h/a.md\t00\t\t\t" + WHEN + "\n");
        assertThatThrownBy(() -> PagesLock.read(folder)).hasMessageStartingWith("pages.lock:1: ");
    }

    @Test
    void aFailedWriteLeavesTheOldFileAndNoOther() throws Exception {
        Path target = Files.createDirectory(folder.resolve("taken"));
        Files.writeString(target.resolve("inside"), "x");

        assertThatThrownBy(() -> AtomicFile.write(target, new byte[] {1})).isInstanceOf(IOException.class);
        assertThat(folder.toFile().list()).containsExactly("taken");
    }

    @Test
    void validatorsThatCannotBeSentBackCountAsAbsent() {
        assertThat(new Validators("\"a\tb\"", "\u00e4").isEmpty()).isTrue();
        assertThat(new Validators("x".repeat(2_000), "").isEmpty()).isTrue();
    }
}
