package io.feishuapi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that no page or correction can be: they are refused, and what lies beside them is done. */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileFilesTest {

    private static final int HUGE = 100 << 20;

    @TempDir
    private Path folder;

    @BeforeEach
    void aGoodPage() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("pages")).resolve("good.md"), page("good"));
    }

    private static String page(String name) {
        return "# " + name + "(Object object)\n\ngood words\n\n## 输出\n\n无\n";
    }

    private interface Making {
        void at(Path file) throws Exception;
    }

    private record Hostile(String what, String told, Making making) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Hostile> hostilePages() {
        return Stream.of(
                new Hostile(
                        "100 MB", "[PAGE-003] The page cannot be read: it is longer than 16,777,216 bytes.", file -> {
                            try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
                                sparse.setLength(HUGE);
                            }
                        }),
                new Hostile(
                        "a million lines",
                        "[PAGE-005] The file is no page: it has more than 250,000 lines.",
                        file -> Files.writeString(file, page("bad") + "words\n".repeat(1_000_000))),
                new Hostile(
                        "a device without an end",
                        "[PAGE-003] The page cannot be read: it is no regular file, but a device or a pipe.",
                        file -> Files.createSymbolicLink(file, Path.of("/dev/zero"))),
                new Hostile(
                        "a pipe that nobody writes to",
                        "[PAGE-003] The page cannot be read: it is no regular file, but a device or a pipe.",
                        file -> assertThat(new ProcessBuilder("mkfifo", file.toString())
                                        .start()
                                        .waitFor())
                                .isZero()),
                new Hostile(
                        "a link to nothing",
                        "[PAGE-003] The page cannot be read: there is no such file.",
                        file -> Files.createSymbolicLink(file, Path.of("nowhere"))));
    }

    @ParameterizedTest
    @MethodSource("hostilePages")
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void anotherPageIsDone(Hostile hostile) throws Exception {
        Path pages = folder.resolve("pages");
        hostile.making().at(pages.resolve("bad.md"));

        Run model = Run.of("model", pages.toString());
        assertThat(model.status()).isEqualTo(1);
        assertThat(model.out().lines()).hasSize(2).anyMatch(line -> line.contains("\"summary\":\"good words\""));
        assertThat(model.err()).startsWith(hostile.told());

        Run lint = Run.of("lint", pages.toString());
        assertThat(lint.status()).isEqualTo(1);
        assertThat(lint.out()).contains("bad.md:1:1: error: " + hostile.told(), "2 pages and 0 files of corrections");

        Run diff = Run.of("diff", pages.toString(), pages.toString());
        assertThat(diff.out()).contains("Not compared:\n  " + hostile.told()).doesNotContain("good");

        Run pack = Run.of("pack", "--into", folder.toString(), pages.toString());
        assertThat(pack.status()).isEqualTo(1);
        assertThat(pack.err()).startsWith(hostile.told());
        assertThat(folder.resolve("models").toFile().list()).anyMatch(name -> name.startsWith("good-"));

        Run list = Run.of("list", "--spec", pages.toString());
        assertThat(list.status()).isZero();
        assertThat(list.out()).contains("\ngood ");
    }

    @Test
    void aLongCorrectionIsRefusedAndPagesAreLinted() throws IOException {
        Files.writeString(folder.resolve("good.yaml"), "corrections:\n" + "  - reason: words\n".repeat(300_000));
        Files.writeString(folder.resolve("other.yaml"), "corrections: {}\n");

        Run lint = Run.of("lint", folder.toString());

        assertThat(lint.status()).isEqualTo(1);
        assertThat(lint.out())
                .contains("good.yaml:1:1: error: [FIX-101] ", "it is longer than 262,144 bytes")
                .contains("other.yaml:", "1 page and 2 files of corrections");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void otherFilesThatHaveNoEndAreRefused() {
        String pages = folder.resolve("pages").toString();

        assertThat(Run.of("diff", "--policy", "/dev/zero", pages, pages).err()).startsWith("[DIFF-909]");
        assertThat(Run.of("lock", "--spec", pages, "/dev/zero", "good").err()).contains("/dev/zero is no lock");
    }

    @Test
    void aJarOfManyTinyPagesIsListedOnce() throws IOException {
        int pages = 20_000;
        Path jar = folder.resolve("tiny.jar");
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(jar)))) {
            for (int i = 0; i < pages; i++) {
                zip.putNextEntry(new ZipEntry("META-INF/feishu-api/pages/tiny" + i + ".md"));
                zip.write(("# tiny" + i + "(Object object)\n").getBytes(StandardCharsets.UTF_8));
            }
        }

        assertThat(Run.of("list", "--spec", jar.toString()).out().lines().filter(line -> line.startsWith("tiny")))
                .hasSize(pages);
    }
}
