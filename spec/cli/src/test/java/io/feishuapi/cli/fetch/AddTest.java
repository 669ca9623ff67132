package io.feishuapi.cli.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.cli.fetch.DocsServer.Reply;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.packed.PackedHeads;
import io.feishuapi.spec.read.PageReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that a folder does not have yet. */
class AddTest {
    private static final String PICK = TestPages.path("pick");
    private static final String SERVED = TestPages.served("pick", "new words");

    @TempDir
    Path root;

    private DocsServer server;
    private TestFolder folder;

    @BeforeEach
    void start() throws IOException {
        server = new DocsServer();
        folder = new TestFolder(root.resolve("not/there/yet"), server);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aPageComesIntoAFolderThatIsNotThere() throws Exception {
        server.on(PICK, DocsServer.page(SERVED, "ETag", "\"v1\""));

        FetchReport report = add("pick");

        assertThat(report.exitStatus()).isZero();
        assertThat(report.count(FetchStatus.ADDED)).isEqualTo(1);
        assertThat(FetchSummary.of(report))
                .isEqualTo("1 page: 1 added, 0 updated, 0 unchanged, 0 skipped, 0 refused, 0 failed; 1 request\n");
        assertThat(folder.files()).containsExactly("chat/pick.md", "pages.lock");
        assertThat(folder.text("chat/pick.md"))
                .isEqualTo(
                        "---\ntitle: pick\nsource_url: https://docs.example/document/pick\nupdated: 2025-06-01\n---\n"
                                + SERVED);
        assertThat(folder.text("pages.lock"))
                .contains("chat/pick.md\t" + server.base() + PICK)
                .contains("\"v1\"");
    }

    @Test
    void theNextRunAsksForNothingNew() throws Exception {
        server.on(PICK, DocsServer.page(SERVED, "ETag", "\"v1\""), DocsServer.status(304));
        add("pick");

        assertThat(folder.only().status()).isEqualTo(FetchStatus.UNCHANGED);
        assertThat(server.lastHeader("If-none-match")).isEqualTo("\"v1\"");
    }

    @Test
    void aPageThatIsThereIsRefreshedWhereItLies() throws Exception {
        folder.with("mine/pick.md", TestPages.local("pick", "old words")).with("other");
        server.on(PICK, DocsServer.page(SERVED));

        FetchReport report = add("pick");

        assertThat(report.results()).extracting(PageResult::path).containsExactly("mine/pick.md");
        assertThat(report.count(FetchStatus.UPDATED)).isEqualTo(1);
        assertThat(server.asked()).containsExactly(PICK);
        assertThat(folder.text("other.md")).contains("old words");
    }

    @Test
    void aPageOfAnotherApiIsKeptAside() throws Exception {
        server.on(PICK, DocsServer.page(TestPages.served("choose", "new words")));

        assertRefused(FetchProblemId.NAME_CHANGED);
    }

    @Test
    void aPageThatBreaksOffIsKeptAside() throws Exception {
        server.on(PICK, DocsServer.page(SERVED.substring(0, SERVED.indexOf("## 输出"))));

        assertRefused(FetchProblemId.CUT);
    }

    @Test
    void aPageWithoutTheSupportThatTheListTellsIsKeptAside() throws Exception {
        Reply withoutSupport = DocsServer.page(SERVED.replaceAll("(?s)## 支持说明.*(?=## 输入)", ""));
        server.on(PICK, withoutSupport);

        assertRefused(FetchProblemId.FACTS_LOST);
    }

    @Test
    void aPageThatIsGoneLeavesNothing() throws Exception {
        FetchReport report = add("pick");

        assertThat(report.exitStatus()).isEqualTo(1);
        assertThat(report.results().get(0).problem().id()).isEqualTo(FetchProblemId.NOT_FOUND);
        assertThat(folder.files()).isEmpty();
    }

    @Test
    void nothingIsWrittenThroughALinkThatLeadsOut() throws Exception {
        Path outside = Files.createDirectories(root.resolve("outside"));
        Files.createDirectories(folder.root);
        Files.createSymbolicLink(folder.root.resolve("chat"), outside);
        server.on(PICK, DocsServer.page(SERVED));

        FetchReport report = add("pick");

        assertThat(report.results().get(0).problem().id()).isEqualTo(FetchProblemId.LINK_OUTSIDE);
        assertThat(outside).isEmptyDirectory();
    }

    private void assertRefused(FetchProblemId id) throws Exception {
        FetchReport report = add("pick");

        assertThat(report.exitStatus()).isEqualTo(1);
        assertThat(report.results().get(0).problem().id()).isEqualTo(id);
        assertThat(folder.files()).containsExactly(".fetched/chat/pick.md.rejected");
    }

    private FetchReport add(String name) throws UnusableFolderException {
        byte[] page = TestPages.local(name, "known words").getBytes(StandardCharsets.UTF_8);
        ApiPage announced = new PageReader().read(name + ".md", page);
        PageTask task = new PageTask("chat/" + name + ".md", PackedHeads.head(announced));
        return new FolderRefresh(folder.options(), new PageReader()::read, folder.time, new Random(1))
                .add(folder.root, List.of(task), FetchProgress.NONE);
    }
}
