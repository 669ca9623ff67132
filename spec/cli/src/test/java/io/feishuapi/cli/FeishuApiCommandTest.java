package io.feishuapi.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeishuApiCommandTest {

    private static final String PAGE = "# doIt(Object object)\n\n做事\n\n## 输入\n\n无\n\n## 输出\n\n无\n";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... args) {
        return FeishuApiCommand.commandLine(new PrintWriter(out), new PrintWriter(err))
                .execute(args);
    }

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, UTF_8);
        return file.toString();
    }

    private static String slashed(String path) {
        return path.replace('\\', '/');
    }

    @Test
    void pagesInTheOrderOfTheirPaths() throws IOException {
        String b = file("b/doB.md", PAGE);
        String a = file("z/doA.md", PAGE);
        file("b/notes.txt", "no page");
        assertThat(run("model", a, folder.resolve("b").toString())).isZero();
        assertThat(out.toString().lines()).hasSize(2);
        assertThat(out.toString().lines().findFirst().orElseThrow()).startsWith("{\"page\":\"" + slashed(b) + "\"");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void badPagesAreToldAndTheOthersStillPrinted() throws IOException {
        String good = file("good.md", PAGE);
        String empty = file("empty.md", "");
        String missing = folder.resolve("missing.md").toString();
        assertThat(run("model", good, missing, empty)).isEqualTo(1);
        assertThat(out.toString().lines()).hasSize(3);
        assertThat(err.toString())
                .isEqualTo("[PAGE-001] The page is empty. Fetch it again, or remove the file. (" + slashed(empty)
                        + ":1:1)\n" + "[PAGE-003] The page cannot be read: there is no such file. Check the path. ("
                        + slashed(missing) + ":1:1)\n");
    }

    @Test
    void warningsDoNotFail() throws IOException {
        assertThat(run("model", file("odd.md", PAGE + "\n## 胡乱\n\n文字\n"))).isZero();
        assertThat(err.toString()).startsWith("[PAGE-201] ");
    }

    @Test
    void prettyAndDialect() throws IOException {
        assertThat(run("model", "--pretty", "--dialect", "seed", file("a.md", PAGE)))
                .isZero();
        assertThat(out.toString())
                .startsWith("{\n \"page\": ")
                .endsWith("\n}\n")
                .doesNotContain("\r");
    }

    @Test
    void unusableArguments() {
        assertThat(run("model")).isEqualTo(2);
        assertThat(run("modle", "x")).isEqualTo(2);
        assertThat(run("model", "--dialect", "x", "y.md")).isEqualTo(2);
        assertThat(run("model", "--odd", "y.md")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("Try 'feishu-api").doesNotContain("\tat ");
    }

    @Test
    void withoutArgumentsItShowsTheFiveThingsThatPeopleDo() {
        assertThat(run()).isZero();
        assertThat(out.toString().lines().filter(line -> line.startsWith("  feishu-api ")))
                .hasSize(5);
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 95);
        assertThat(out.toString()).contains("  feishu-api show getChatInfo ", "feishu-api --help");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void whatWasMeantIsSaid() {
        assertThat(run("lsit")).isEqualTo(2);
        assertThat(run("list", "--speck", "x")).isEqualTo(2);
        assertThat(err.toString()).contains("(did you mean 'list'?)", "(did you mean '--spec'?)");
    }

    @Test
    void helpAndVersion() {
        assertThat(run("--help")).isZero();
        assertThat(run("model", "--help")).isZero();
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).contains("EXIT STATUS", "--dialect", "feishu-api ");
        assertThat(err.toString()).isEmpty();
    }
}
