package io.feishuapi.cli.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.page.source.PageHash;
import io.feishuapi.spec.read.PageReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderRefreshTest {
    private static final String PICK = TestPages.path("pick");

    @TempDir
    Path root;

    private DocsServer server;
    private TestFolder folder;

    @BeforeEach
    void start() throws IOException {
        server = new DocsServer();
        folder = new TestFolder(root, server);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aNewEditionReplacesTheOldOneUnderItsFrontMatter() throws Exception {
        folder.with("a/pick.md", TestPages.local("pick", "old words"));
        server.on(PICK, DocsServer.page(TestPages.served("pick", "new words"), "ETag", "\"v2\""));

        FetchReport report = folder.refresh();

        assertThat(report.exitStatus()).isZero();
        assertThat(report.count(FetchStatus.UPDATED)).isEqualTo(1);
        assertThat(report.requests()).isEqualTo(1);
        assertThat(folder.text("a/pick.md"))
                .isEqualTo(TestPages.frontMatter("pick").replace("2024-01-02", "2025-06-01")
                        + TestPages.served("pick", "new words"));
        assertThat(folder.text("pages.lock").lines().toList().get(1).split("\t"))
                .containsExactly(
                        "a/pick.md",
                        server.base() + PICK,
                        PageHash.of(Files.readAllBytes(root.resolve("a/pick.md"))),
                        "\"v2\"",
                        "",
                        "2025-06-01T12:00:00Z");
        assertThat(folder.files()).containsExactly(".fetched/a/pick.md.previous", "a/pick.md", "pages.lock");
    }

    @Test
    void theDateIsThatOfThePageElseOfTheServerElseOfToday() throws Exception {
        folder.with("pick");
        String page = TestPages.served("pick", "new words");
        server.on(PICK, DocsServer.page("最后更新于 2025-02-03\n\n" + page));
        folder.refresh();
        assertThat(folder.text("pick.md")).contains("\nupdated: 2025-02-03\n---\n最后更新于 2025-02-03\n");

        server.on(PICK, DocsServer.page("---\ntitle: theirs\nupdated: 2025-03-04\n---\n" + page + "\nnote\n"));
        folder.refresh();
        assertThat(folder.text("pick.md")).contains("\ntitle: \"pick\"\n", "\nupdated: 2025-03-04\n---\n# pick");

        server.on(PICK, DocsServer.page(page, "Last-Modified", "Thu, 06 Mar 2025 01:00:00 GMT"));
        folder.refresh();
        assertThat(folder.text("pick.md")).contains("\nupdated: 2025-03-06\n---\n# pick");
    }

    @Test
    void theSamePageUnderTheSameWordsKeepsItsBytesAndItsDate() throws Exception {
        folder.with("pick");
        server.on(PICK, DocsServer.page(TestPages.served("pick", "old words")));

        assertThat(folder.only().status()).isEqualTo(FetchStatus.UNCHANGED);
        assertThat(folder.text("pick.md")).isEqualTo(TestPages.local("pick", "old words"));
    }

    @Test
    void lineEndsAndBlankLinesAroundTheTextAreNoChange() throws Exception {
        folder.with("pick");
        String served = TestPages.served("pick", "old words").replace("\n", "\r\n");
        server.on(PICK, DocsServer.page("\uFEFF\r\n" + served + "\r\n\r\n"));

        assertThat(folder.only().status()).isEqualTo(FetchStatus.UNCHANGED);
    }

    @Test
    void theSecondRunAsksWithBothValidatorsAndWritesNothing() throws Exception {
        folder.with("pick");
        String modified = "Sun, 01 Jun 2025 08:00:00 GMT";
        server.on(
                PICK,
                DocsServer.page(TestPages.served("pick", "new words"), "ETag", "W/\"2\"", "Last-Modified", modified),
                DocsServer.status(304));
        folder.refresh();
        String lock = folder.text("pages.lock");
        folder.time.pass(Duration.ofDays(3));

        assertThat(folder.only().status()).isEqualTo(FetchStatus.UNCHANGED);
        assertThat(server.lastHeader("If-none-match")).isEqualTo("W/\"2\"");
        assertThat(server.lastHeader("If-modified-since")).isEqualTo(modified);
        assertThat(folder.text("pages.lock")).isEqualTo(lock);
    }

    @Test
    void aPageEditedByHandIsAskedForWithoutConditionsAndKeptAside() throws Exception {
        folder.with("pick");
        server.on(PICK, DocsServer.page(TestPages.served("pick", "new words"), "ETag", "\"2\""));
        folder.refresh();
        String edited = folder.text("pick.md").replace("new words", "my own words");
        folder.with("pick.md", edited);

        assertThat(folder.only().status()).isEqualTo(FetchStatus.UPDATED);
        assertThat(server.lastHeader("If-none-match")).isEmpty();
        assertThat(folder.text(".fetched/pick.md.previous")).isEqualTo(edited);
    }

    @Test
    void aPageWithoutSourceIsLeftAloneAndTheRunIsFine() throws Exception {
        folder.with("own.md", "---\ntitle: own\n---\n# own(Object object)\n");

        FetchReport report = folder.refresh();

        assertThat(report.exitStatus()).isZero();
        assertThat(report.results().get(0).status()).isEqualTo(FetchStatus.SKIPPED);
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void aLinkOutOfTheFolderIsNeitherReadNorWritten(@TempDir Path elsewhere) throws Exception {
        Path outside = Files.writeString(elsewhere.resolve("pick.md"), TestPages.local("pick", "old words"));
        Files.createSymbolicLink(root.resolve("pick.md"), outside);
        server.on(PICK, DocsServer.page(TestPages.served("pick", "new words")));

        PageResult result = folder.only();

        assertThat(result.status()).isEqualTo(FetchStatus.FAILED);
        assertThat(result.problem().id()).isEqualTo(FetchProblemId.LINK_OUTSIDE);
        assertThat(server.asked()).isEmpty();
        assertThat(Files.readString(outside)).isEqualTo(TestPages.local("pick", "old words"));
    }

    @Test
    void aLinkOutOfTheFolderBelowTheNotesIsNotWrittenThrough(@TempDir Path elsewhere) throws Exception {
        folder.with("chat/pick.md", TestPages.local("pick", "old words"));
        Files.createDirectories(root.resolve(".fetched"));
        Files.createSymbolicLink(root.resolve(".fetched/chat"), elsewhere);
        server.on(PICK, DocsServer.page("<html></html>"));

        assertThat(folder.only().problem().message()).contains("could not be kept aside", "leads out of the folder");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void notesThatAreALinkOutOfTheFolderAreRefused(@TempDir Path elsewhere) throws Exception {
        Files.createSymbolicLink(root.resolve(".fetched"), elsewhere);

        assertThatThrownBy(folder::refresh).hasMessageContaining("is a link that leads out of the folder");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void aHalfWrittenFileThatIsALinkIsNotWrittenThrough(@TempDir Path elsewhere) throws Exception {
        Path outside = Files.writeString(elsewhere.resolve("x"), "untouched");
        folder.with("pick");
        Files.createSymbolicLink(root.resolve(".pages.lock.part"), outside);
        Files.createSymbolicLink(root.resolve(".pick.md.part"), outside);
        server.on(PICK, DocsServer.page(TestPages.served("pick", "new words")));

        assertThat(folder.only().status()).isEqualTo(FetchStatus.UPDATED);
        assertThat(outside).hasContent("untouched");
    }

    @Test
    void aLinkWithinTheFolderStaysOne() throws Exception {
        folder.with("a/pick.md", TestPages.local("pick", "old words"));
        Files.createSymbolicLink(root.resolve("pick.md"), Path.of("a/pick.md"));
        server.on(PICK, DocsServer.page(TestPages.served("pick", "new words")));

        assertThat(folder.refresh(o -> new FetchOptions(1, Set.of(), o.requests()))
                        .exitStatus())
                .isZero();
        assertThat(root.resolve("pick.md")).isSymbolicLink();
        assertThat(folder.text("pick.md")).contains("new words");
    }

    @Test
    void hiddenFoldersAndOtherFilesAreNoPages() throws Exception {
        folder.with(".git/x.md", "x").with("a/.x.md", "x").with("a/x.txt", "x");

        assertThat(folder.refresh().pages()).isZero();
    }

    @Test
    void whatARunThatWasKilledLeftBehindIsCleared() throws Exception {
        folder.with("a/pick.md", "# pick(Object object)\n").with("a/.pick.md.part", "# pi");

        folder.refresh();

        assertThat(folder.files()).containsExactly("a/pick.md");
    }

    @Test
    void theLockForgetsPagesThatAreGone() throws Exception {
        folder.with("pick").with("gone");
        server.on(PICK, DocsServer.page(TestPages.served("pick", "w")))
                .on(TestPages.path("gone"), DocsServer.page(TestPages.served("gone", "w")));
        folder.refresh();
        Files.delete(root.resolve("gone.md"));
        folder.refresh();

        assertThat(folder.text("pages.lock")).contains("pick.md\t").doesNotContain("gone.md\t");
    }

    @Test
    void aBrokenLockIsToldWithItsLineAndStaysAsItIs() throws Exception {
        folder.with("pages.lock", "# head\npick.md\tonly two\n");

        assertThatThrownBy(folder::refresh)
                .isInstanceOf(UnusableFolderException.class)
                .hasMessage("pages.lock:2: 6 cells expected, 2 found. Repair the line or delete it.");
        assertThat(folder.text("pages.lock")).isEqualTo("# head\npick.md\tonly two\n");
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        TestFolder missing = new TestFolder(root.resolve("missing"), server);

        assertThatThrownBy(missing::refresh)
                .isInstanceOf(UnusableFolderException.class)
                .hasMessageContaining("is no folder");
    }

    @Test
    void twoRunsInOneFolderAreRefused() throws Exception {
        folder.with("pick");
        try (PageStore running = PageStore.open(root)) {
            assertThat(running.paths()).containsExactly("pick.md");
            assertThatThrownBy(folder::refresh).hasMessageContaining("another run is at work");
        }
    }

    @Test
    void lostFactsAreTakenWhereTheUserSaysSo() throws Exception {
        folder.with("pick");
        server.on(PICK, DocsServer.page("# pick(Object object)\n\nnothing left\n"));

        assertThat(folder.refresh().exitStatus()).isEqualTo(1);
        FetchReport accepted = folder.refresh(o -> new FetchOptions(o.jobs(), Set.of("pick"), o.requests()));

        assertThat(accepted.count(FetchStatus.UPDATED)).isEqualTo(1);
        assertThat(folder.files()).doesNotContain(".fetched/pick.md.rejected");
    }

    @Test
    void aPageOnWhichTheReadingFailsIsKeptAsideAndTheOthersGoOn() throws Exception {
        folder.with("drop").with("pick");
        server.on(PICK, DocsServer.page(TestPages.served("pick", "poison")))
                .on(TestPages.path("drop"), DocsServer.page(TestPages.served("drop", "new words")));
        BiFunction<String, byte[], ApiPage> failing = (path, bytes) -> {
            if (new String(bytes, StandardCharsets.UTF_8).contains("poison")) {
                throw new IllegalStateException("on purpose");
            }
            return new PageReader().read(path, bytes);
        };

        FetchReport report =
                new FolderRefresh(folder.options(), failing, folder.time, new Random(1)).run(root, FetchProgress.NONE);

        assertThat(report.count(FetchStatus.UPDATED)).isEqualTo(1);
        PageResult pick = report.results().get(1);
        assertThat(pick.status()).isEqualTo(FetchStatus.REFUSED);
        assertThat(pick.problem().id()).isEqualTo(FetchProblemId.INTERNAL_ERROR);
        assertThat(folder.text(pick.keptAside())).contains("poison");
    }
}
