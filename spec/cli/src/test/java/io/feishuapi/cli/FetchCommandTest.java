package io.feishuapi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
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
}
