package io.feishuapi.cli.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes and is no good never replaces a page, and is not thrown away either. */
class RefusedPageTest {
    private static final String GOOD = TestPages.served("pick", "new words");

    @TempDir
    Path root;

    private DocsServer server;
    private TestFolder folder;

    @BeforeEach
    void start() throws IOException {
        server = new DocsServer();
        folder = new TestFolder(root, server).with("pick");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void refused(FetchProblemId id, DocsServer.Reply reply, byte[] kept) throws Exception {
        server.on(TestPages.path("pick"), reply);
        PageResult result = folder.only();

        assertThat(result.problem()).isNotNull();
        assertThat(result.problem().id()).isEqualTo(id);
        assertThat(result.status()).isEqualTo(FetchStatus.REFUSED);
        assertThat(folder.text("pick.md")).isEqualTo(TestPages.local("pick", "old words"));
        if (kept.length == 0) {
            assertThat(result.keptAside()).isNull();
        } else {
            assertThat(result.keptAside()).isEqualTo(".fetched/pick.md.rejected");
            assertThat(Files.readAllBytes(root.resolve(result.keptAside()))).isEqualTo(kept);
        }
        assertThat(root.resolve("pages.lock")).doesNotExist();
    }

    private void refused(FetchProblemId id, String markdown) throws Exception {
        refused(id, DocsServer.page(markdown), markdown.getBytes(StandardCharsets.UTF_8));
    }

    private void refusedMarkup(FetchProblemId id, String markup) throws Exception {
        refused(id, DocsServer.html(markup), markup.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anEmptyBody() throws Exception {
        refused(FetchProblemId.EMPTY, DocsServer.status(200), new byte[0]);
    }

    @Test
    void noContent() throws Exception {
        refused(FetchProblemId.EMPTY, DocsServer.status(204), new byte[0]);
    }

    @Test
    void nothingButBlanks() throws Exception {
        refused(FetchProblemId.EMPTY, " \n\n\t\n");
    }

    @Test
    void aWebPage() throws Exception {
        refusedMarkup(
                FetchProblemId.HTML,
                "<!DOCTYPE html>\n<html><head><title>Docs</title></head><body># pick</body></html>");
    }

    @Test
    void aWebPageServedAsMarkdown() throws Exception {
        refused(FetchProblemId.HTML, "<!-- build 7 -->\n<html><body>please wait</body></html>");
    }

    @Test
    void aPageWithAPasswordField() throws Exception {
        refusedMarkup(FetchProblemId.LOGIN_PAGE, "<html><body><form><input type=\"password\"></form></body></html>");
    }

    @Test
    void aPageThatForwardsToALogin() throws Exception {
        refusedMarkup(
                FetchProblemId.LOGIN_PAGE,
                "<html><head><meta http-equiv=\"refresh\" content=\"0;url=https://passport.example/\"></head></html>");
    }

    @Test
    void aPageUnderTheTitleOfALogin() throws Exception {
        refusedMarkup(FetchProblemId.LOGIN_PAGE, "<html><head><title>登录 - 文档</title></head></html>");
    }

    @Test
    void markdownServedAsHtmlIsTakenForWhatItIs() throws Exception {
        server.on(TestPages.path("pick"), DocsServer.html(GOOD));

        assertThat(folder.only().status()).isEqualTo(FetchStatus.UPDATED);
    }

    @Test
    void aBodyShorterThanAnnounced() throws Exception {
        byte[] part = GOOD.substring(0, 30).getBytes(StandardCharsets.UTF_8);
        refused(FetchProblemId.CUT, DocsServer.cut(GOOD, part.length), part);
        assertThat(server.asked()).hasSize(3);
    }

    @Test
    void aPageThatEndsWithinAFence() throws Exception {
        refused(FetchProblemId.CUT, GOOD.substring(0, GOOD.lastIndexOf("```")));
    }

    @Test
    void aPageThatEndsWithinATable() throws Exception {
        refused(FetchProblemId.CUT, GOOD.substring(0, GOOD.indexOf("mode | number") + 8));
    }

    @Test
    void aFenceThatTheDocsNeverClosedIsNoCut() throws Exception {
        String page = GOOD.substring(0, GOOD.lastIndexOf("```"));
        folder.with("pick.md", TestPages.frontMatter("pick") + page);
        server.on(TestPages.path("pick"), DocsServer.page(page.replace("new words", "newer words")));

        assertThat(folder.only().status()).isEqualTo(FetchStatus.UPDATED);
    }

    @Test
    void aPageThatEndsWithItsParameters() throws Exception {
        refused(FetchProblemId.CUT, GOOD.substring(0, GOOD.indexOf("## 输出")));
    }

    @Test
    void aGzipThatNobodyAskedFor() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(GOOD.getBytes(StandardCharsets.UTF_8));
        }
        refused(
                FetchProblemId.ENCODED,
                DocsServer.text(200, "text/markdown", bytes.toByteArray()),
                bytes.toByteArray());
        server.on(
                TestPages.path("pick"),
                DocsServer.text(200, "text/markdown", bytes.toByteArray(), "Content-Encoding", "gzip"));

        assertThat(folder.only().problem().message()).startsWith("what came is encoded with gzip, though");
    }

    @Test
    void anEncodingThatNobodyAskedFor() throws Exception {
        byte[] bytes = {1, 2, 3};
        refused(FetchProblemId.ENCODED, DocsServer.text(200, "text/markdown", bytes, "Content-Encoding", "br"), bytes);
    }

    @Test
    void aPageOverTheLimit() throws Exception {
        String huge = GOOD + "x".repeat(30_000);
        byte[] kept = huge.getBytes(StandardCharsets.UTF_8);
        refused(FetchProblemId.TOO_LARGE, DocsServer.page(huge), java.util.Arrays.copyOf(kept, 20_000));
    }

    @Test
    void bytesInNoKnownCharset() throws Exception {
        byte[] bytes = GOOD.getBytes(Charset.forName("GBK"));
        refused(FetchProblemId.NOT_TEXT, DocsServer.text(200, "text/markdown", bytes), bytes);
    }

    @Test
    void aCharsetThatTheBytesAreNotIn() throws Exception {
        byte[] bytes = {'#', ' ', (byte) 0xff, (byte) 0xfe, '\n'};
        refused(FetchProblemId.NOT_TEXT, DocsServer.text(200, "text/markdown; charset=utf-8", bytes), bytes);
    }

    @Test
    void zeroBytes() throws Exception {
        refused(FetchProblemId.NOT_TEXT, "# pick(Object object)\n\0\0\0\n");
    }

    @Test
    void anotherCharsetThatIsNamedIsRead() throws Exception {
        byte[] bytes = GOOD.getBytes(Charset.forName("GBK"));
        server.on(TestPages.path("pick"), DocsServer.text(200, "text/markdown; charset=GBK", bytes));

        assertThat(folder.only().status()).isEqualTo(FetchStatus.UPDATED);
        assertThat(folder.text("pick.md")).endsWith(GOOD);
    }

    @Test
    void utf8UnderAWrongNameIsStillRead() throws Exception {
        byte[] bytes = GOOD.getBytes(StandardCharsets.UTF_8);
        server.on(TestPages.path("pick"), DocsServer.text(200, "text/plain; charset=iso-8859-1", bytes));

        assertThat(folder.only().status()).isEqualTo(FetchStatus.UPDATED);
        assertThat(folder.text("pick.md")).endsWith(GOOD);
    }

    @Test
    void aPageWithoutHeading() throws Exception {
        refused(FetchProblemId.UNPARSABLE, "{\"code\": 99991663, \"msg\": \"no permission\"}\n");
    }

    @Test
    void thePageOfAnotherApi() throws Exception {
        refused(FetchProblemId.NAME_CHANGED, TestPages.served("drop", "other words"));
    }

    @Test
    void aPageWithoutItsSupportTable() throws Exception {
        String support = GOOD.substring(GOOD.indexOf("## 支持说明"), GOOD.indexOf("## 输入"));
        refused(FetchProblemId.FACTS_LOST, GOOD.replace(support, ""));
    }

    @Test
    void aPageWithoutItsResults() throws Exception {
        String output = GOOD.substring(GOOD.indexOf("## 输出"), GOOD.indexOf("## 示例代码"));
        refused(FetchProblemId.FACTS_LOST, GOOD.replace(output, ""));
    }
}
