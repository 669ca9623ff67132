package io.feishuapi.cli.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.spec.needs.ApiNeeds;
import io.feishuapi.spec.needs.InterfaceNeeds;
import io.feishuapi.spec.needs.InterfaceNeedsWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The shell part of the scheduled jobs in {@code examples/regenerate}, against a docs site with two editions. */
@EnabledOnOs(
        value = {OS.LINUX, OS.MAC},
        disabledReason = "the script is for bash and git")
class UpdatePagesTest {

    private static final Path SCRIPT = Path.of("../../examples/regenerate/update-pages.sh")
            .toAbsolutePath()
            .normalize();

    @TempDir
    Path checkout;

    private DocsServer server;

    @BeforeEach
    void start() throws Exception {
        server = new DocsServer();
        write("pages/pick.md", TestPages.local("pick", "old words"));
        write("pages/drop.md", TestPages.local("drop", "old words"));
        write(".gitignore", ".fetched\npages.lock\nclasses\n*.text\n");
        InterfaceNeeds written = new InterfaceNeeds(
                "com.example.Api", List.of(new ApiNeeds("pick", null, List.of(), List.of(), List.of())));
        write("classes/" + written.path(), InterfaceNeedsWriter.write(written));
        git("init", "-q");
        git("config", "user.name", "someone");
        git("config", "user.email", "someone@example.com");
        git("add", ".");
        git("commit", "-q", "-m", "first");
        server.on(TestPages.path("drop"), DocsServer.page(TestPages.served("drop", "old words")));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void commitsTheNewEditionAndSaysWhatItMeansForTheCode() throws Exception {
        server.on(
                TestPages.path("pick"),
                DocsServer.page(
                        TestPages.served("pick", "new words").replace("mode | number | 否", "mode | number | 是")));

        Result result = update();

        assertThat(result).isEqualTo(new Result(0, result.printed()));
        assertThat(result.printed()).contains("facts changed");
        assertThat(Files.readString(checkout.resolve("changes.text")))
                .contains("pick", "DIFF-")
                .doesNotContain("drop");
        assertThat(git("log", "--format=%s", "--name-only", "-1").printed())
                .contains("Refresh the pages of Feishu's docs", "pages/pick.md")
                .doesNotContain("drop.md");
    }

    @Test
    void leavesTheCheckoutAloneWhereOnlyWordsChanged() throws Exception {
        server.on(TestPages.path("pick"), DocsServer.page(TestPages.served("pick", "new words")));

        assertThat(update().printed()).contains("no facts changed");
        assertThat(checkout.resolve("changes.text")).doesNotExist();
        assertThat(git("status", "--porcelain").printed()).isEmpty();
        assertThat(git("rev-list", "--count", "HEAD").printed()).isEqualTo("1\n");
    }

    @Test
    void saysThatTheSiteFailed() throws Exception {
        server.on(TestPages.path("pick"), DocsServer.status(404));

        Result result = update();

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.printed()).contains("1 failed");
        assertThat(checkout.resolve("changes.text")).doesNotExist();
    }

    @Test
    void tellsHowItIsUsed() throws Exception {
        Result result = run(List.of("bash", SCRIPT.toString(), "pages"));

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.printed()).contains("update-pages.sh PAGES CLASSES TEXT");
    }

    private record Result(int status, String printed) {}

    private Result update() throws Exception {
        return run(List.of(
                "bash",
                SCRIPT.toString(),
                "pages",
                "classes",
                "changes.text",
                "--base-url",
                server.base().toString()));
    }

    private Result git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Result result = run(command);
        assertThat(result.status()).as(result.printed()).isZero();
        return result;
    }

    private Result run(List<String> command) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(checkout.toFile()).redirectErrorStream(true);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        builder.environment()
                .put(
                        "FEISHU_API",
                        java + " -cp " + System.getProperty("java.class.path") + " io.feishuapi.cli.FeishuApiCommand");
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Result(process.exitValue(), printed);
    }

    private void write(String path, String text) throws IOException {
        Path file = checkout.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
