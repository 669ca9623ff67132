package io.feishuapi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.feishuapi.spec.catalog.PageCatalog;
import io.feishuapi.spec.page.dialect.PageParts;
import io.feishuapi.spec.read.PageReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Arguments, exit statuses and what goes where. */
class FetchCommandTest {
    private static final String BODY = "# pick(Object object)\n\nold words\n";
    private static final String PAGE = "---\nsource_url: https://docs.example/document/pick\n---\n" + BODY;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private HttpServer server;
    private volatile String served = BODY;

    @BeforeEach
    void start() throws IOException {
        Files.writeString(folder.resolve("pick.md"), PAGE);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
        server.createContext("/document/pick.md", exchange -> {
            byte[] body = served.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private int fetch(String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.add("--base-url=http://127.0.0.1:" + server.getAddress().getPort());
        all.add(folder.toString());
        return run(all);
    }

    private int run(List<String> arguments) {
        List<String> all = new ArrayList<>(arguments);
        all.add(0, "fetch");
        return FeishuApiCommand.commandLine(new PrintWriter(out), new PrintWriter(err))
                .execute(all.toArray(String[]::new));
    }

    @Test
    void figuresGoToOutputAndProgressToTheOtherStream() {
        assertThat(fetch("--progress=plain")).isZero();
        assertThat(out).hasToString("1 page: 0 updated, 1 unchanged, 0 skipped, 0 refused, 0 failed; 1 request\n");
        assertThat(err).hasToString("1 page\n");
    }

    @Test
    void theChangesStandAtTheEnd() {
        served = BODY + "\n## 输入\n\n名称 | 数据类型 | 必填 | 描述\n---|---|---|---\nitemId | string | 是 | 条目\n\n## 输出\n\n无\n";

        assertThat(fetch("--progress=none")).isZero();
        assertThat(out.toString()).contains("1 updated", "\nWhat changed:\npick\n", "itemId");
    }

    @Test
    void aRefusedPageGivesStatusOne() throws IOException {
        served = "<html><body>please wait</body></html>";

        assertThat(fetch("--progress=none")).isEqualTo(1);
        assertThat(out.toString()).contains("[FETCH-204] pick.md: ").contains(".fetched/pick.md.rejected");
        assertThat(Files.readString(folder.resolve("pick.md"))).isEqualTo(PAGE);
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--jobs=0",
                "--jobs=5",
                "--rate=0",
                "--rate=NaN",
                "--rate=1000",
                "--attempts=0",
                "--timeout=0",
                "--max-size=0",
                "--allow-host=https://x/",
                "--progress=loud",
                "--unknown"
            })
    void anArgumentOutOfRangeGivesStatusTwoBeforeAnythingIsTouched(String argument) {
        assertThat(fetch(argument)).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(folder.toFile().list()).containsExactly("pick.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--base-url=ftp://x", "--base-url=http://u:p@x", "--base-url=http://x?y", "--base-url=x"})
    void anUnusableBaseGivesStatusTwo(String argument) {
        assertThat(run(List.of(argument, folder.toString()))).isEqualTo(2);
    }

    @Test
    void aMissingFolderGivesStatusTwo() {
        assertThat(run(List.of(folder.resolve("missing").toString()))).isEqualTo(2);
        assertThat(err.toString()).contains("is no folder").doesNotContain("Exception");
    }

    @Test
    void theHelpNamesTheExitStatuses() {
        assertThat(run(List.of("--help"))).isZero();
        assertThat(out.toString()).contains("--base-url", "--allow-host", "130", "interrupted");
    }

    @Test
    void pagesAreBroughtByName() throws IOException {
        serve("getSystemInfo");
        serve("FileSystemManager.rename");

        assertThat(fetch("--progress=none", "--add=getSystemInfo,FileSystemManager.rename"))
                .isZero();

        assertThat(out.toString()).startsWith("2 pages: 2 added, ").endsWith("; 2 requests\n");
        assertThat(folder.resolve("system/getSystemInfo.md"))
                .content()
                .contains("\nsource_url: https://open.feishu.cn/");
        assertThat(new PageReader()
                        .read("", Files.readAllBytes(folder.resolve("file/FileSystemManager.rename.md")))
                        .name())
                .isEqualTo("FileSystemManager.rename");
    }

    @Test
    void allPagesOfTheDocsAreAskedFor() {
        int known = PageCatalog.packed().names().size();

        assertThat(fetch("--progress=none", "--all", "--attempts=1", "--rate=100", "--jobs=4"))
                .isEqualTo(1);

        assertThat(out.toString()).startsWith(known + " pages: 0 updated, ").contains(known + " failed; ");
    }

    @Test
    void aNameThatTheDocsDoNotHave() {
        assertThat(fetch("--add=getSystemInfos")).isEqualTo(2);
        assertThat(err.toString())
                .contains("--add: the docs have no API 'getSystemInfos' (did you mean 'getSystemInfo'")
                .contains("feishu-api new getSystemInfos");
    }

    /** Serves a packed page at its address, as the docs site does: without front matter. */
    private void serve(String name) throws IOException {
        PageCatalog packed = PageCatalog.packed();
        URI address = URI.create(packed.head(name).orElseThrow().sourceUrl());
        byte[] page = packed.source(name).orElseThrow().bytes();
        byte[] body = PageParts.of(page).orElseThrow().body().getBytes(StandardCharsets.UTF_8);
        server.createContext(address.getPath() + ".md", exchange -> {
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }
}
