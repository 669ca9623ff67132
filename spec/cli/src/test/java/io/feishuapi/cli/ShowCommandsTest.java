package io.feishuapi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.cli.terminal.DisplayWidth;
import io.feishuapi.spec.catalog.PageCatalog;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.read.PageReader;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

/** What {@code list}, {@code show} and {@code new} print, and the help of all commands. */
class ShowCommandsTest {

    @TempDir
    private Path folder;

    @Test
    void listsPackedPages() {
        assertThat(Run.of("list").out().lines())
                .first()
                .asString()
                .matches("NAME +KIND +CATEGORY +GADGET +WEBAPP +UPDATED +ADDRESS");
        assertThat(Run.of("list").out())
                .containsPattern(
                        "\ngetChatInfo +callback +chat +all +all +2025-01-21 +https://open\\.feishu\\.cn/\\S+\n")
                .containsPattern("\ntoggleChat +callback +chat +pc +pc +")
                .endsWith("\n\n" + PageCatalog.packed().names().size() + " APIs\n");
    }

    @Test
    void listsACategoryAndAKind() {
        String out = Run.of("list", "--category", "chat", "--kind", "callback").out();

        assertThat(out.lines().skip(1).limit(3))
                .allSatisfy(line -> assertThat(line).matches("\\S+ +callback +chat .*"));
        assertThat(out).contains("\nchooseChat ").doesNotContain(" network ", "listener");
    }

    @Test
    void aCategoryThatIsNotKnown() {
        Run run = Run.of("list", "--category", "chats");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("there is no 'chats' (did you mean 'chat'?). Categories: animation, auth, ");
    }

    @Test
    void theListAsJsonTellsSupportAndAddress() {
        assertThat(Run.of("list", "--json").out()).contains("""
              {
                "name" : "getChatInfo",
                "kind" : "callback",
                "category" : "chat",
                "summary" : "获取某个会话的信息",
                "support" : [
                  {
                    "app" : "gadget",
                    "platform" : "android",
                    "supported" : true,
                    "since" : "3.10.0"
                  },
            """).contains("\"sourceUrl\" : \"https://open.feishu.cn/");
    }

    @Test
    void ownCorrectionsOfAPackedPageAreListed() throws Exception {
        Files.writeString(folder.resolve("getChatInfo.yaml"), """
            corrections:
            - {path: support.webapp.pc, fact: support, expect: "3.44.0", value: false, reason: our build}
            """);

        assertThat(Run.of("list", "--spec", folder.toString()).out())
                .containsPattern("\ngetChatInfo +callback +chat +all +android,ios,harmony ");
    }

    @Test
    void listsPagesOfAFolderBesideThem() throws Exception {
        Path page = Files.createDirectories(folder.resolve("own")).resolve("pick.md");
        Files.writeString(page, "# pick(Object object)\n\n挑选\n\n## 输出\n\n无\n");

        String json =
                Run.of("list", "--format", "json", "--spec", folder.toString()).out();

        assertThat(json)
                .contains("\"name\" : \"pick\",\n"
                        + "    \"kind\" : \"callback\",\n"
                        + "    \"category\" : \"own\",\n"
                        + "    \"summary\" : \"挑选\"\n")
                .contains("\"name\" : \"getChatInfo\"");
    }

    @Test
    void showsAPageWithItsCorrections() {
        Run run = Run.of("show", "--width", "60", "getChatInfo");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("""
                    NAME
                        getChatInfo - 获取某个会话的信息

                    SYNOPSIS
                        tt.getChatInfo({openChatId, chatType, userType?})
                        Kind: callback

                    DESCRIPTION
                    """)
                .contains("""
                        chatType  number, required
                            会话的类型
                            Example: 0
                              0  SINGLE  单聊
                              1  GROUP   群聊
                    """)
                .contains("\nRULES\n    userType is required when chatType is 0.\n")
                .contains("""
                    SUPPORT
                                android  ios     pc      harmony
                        gadget  3.10.0   3.10.0  3.10.0  7.35.0
                        webapp  3.44.0   3.44.0  3.44.0  7.35.0
                    """)
                .contains("SEE ALSO\n    https://open.feishu.cn/")
                .doesNotContain("\u001b");
    }

    @Test
    void wrapsProseByTheColumnsThatItTakes() throws Exception {
        String prose = "这是一段很长的说明文字".repeat(20);
        Files.writeString(folder.resolve("pick.md"), "# pick(Object object)\n\n" + prose + "\n\n## 输出\n\n无\n");

        String out = Run.of("show", "--width", "50", "--spec", folder.toString(), "pick")
                .out();

        assertThat(out.lines())
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(50));
        assertThat(out.replaceAll("\\s", "")).contains(prose);
    }

    @Test
    void entitiesAndMarkdownAreReadAndChineseStandsInColumns() throws Exception {
        Files.writeString(folder.resolve("pick.md"), """
            # pick(Object object)

            挑选 &lt;video&gt; &amp; 图片&nbsp;等，详见 [文档](https://x.y/z)

            ## 输入

            名称 | 数据类型 | 必填 | 默认值 | 描述
            ---|---|---|---|---
            kind | string | 是 | &nbsp; | 用 `code` 与 \\*星\\*，见 [链接](https://a.b/c)<br>**可选值**：<br>- `一`：单聊 &amp; 群聊<br>- `abc`：其他

            ## 输出

            无

            ## 错误码

            错误码 | 描述 | 排查建议
            ---|---|---
            10 | 没有权限 | 见 [文档](https://x.y) &amp; 重试
            """);

        assertThat(Run.of("show", "--spec", folder.toString(), "pick").out())
                .contains(
                        "    pick - 挑选 <video> & 图片 等，详见 文档\n",
                        "用 code 与 *星*，见 链接\n",
                        "          \"一\"   单聊 & 群聊\n          \"abc\"  其他\n",
                        "    10  没有权限\n        见 文档 & 重试\n")
                .doesNotContain("](", "&amp;", "&lt;");
    }

    @Test
    void headingsAreBoldOnATerminalOnly() {
        assertThat(Run.of(Ansi.ON, "show", "getChatInfo").out()).contains("\u001b[1mPARAMETERS\u001b[0m\n");
        assertThat(Run.of(Ansi.OFF, "show", "getChatInfo").out()).contains("\nPARAMETERS\n");
    }

    @Test
    void hostileTextIsNeverPrintedRaw() throws Exception {
        Files.writeString(folder.resolve("pick.md"), """
            # pick(Object object)

            evil\u001b[2J\u202e

            ## 输入

            名称 | 数据类型 | 必填 | 默认值 | 描述
            ---|---|---|---|---
            na\u001bme | string | 是 | \u009bx | 说明\u0007\u2066<br>**示例值**：\u001b]0;t\u0007

            ## 输出

            无
            """);
        for (String command : new String[] {"show", "list"}) {
            Run run = command.equals("show")
                    ? Run.of("show", "--spec", folder.toString(), "pick")
                    : Run.of("list", "--spec", folder.toString());
            assertThat(run.out() + run.err()).doesNotContain("\u001b", "\u202e", "\u009b", "\u0007", "\u2066");
        }
        assertThat(Run.of("show", "--spec", folder.toString(), "pick").out()).contains("evil<U+001B>[2J<U+202E>");
    }

    @Test
    void aNameThatIsNotKnown() {
        assertThat(Run.of("show", "getChatInf"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "feishu-api show: No page goes by the name 'getChatInf' (did you mean 'getChatInfo'?). "
                                + "Searched: META-INF/feishu-api/pages/\nTry 'feishu-api show --help'.\n"));
    }

    @Test
    void aFolderThatIsNone() {
        assertThat(Run.of("list", "--spec", folder.resolve("absent").toString()).status())
                .isEqualTo(2);
    }

    @Test
    void aPageWithAnErrorIsShownAndFails() throws Exception {
        Files.writeString(folder.resolve("pick.md"), "");

        Run run = Run.of("show", "--spec", folder.toString(), "pick");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith("[PAGE-001] ");
    }

    @ParameterizedTest
    @CsvSource({
        "getWeather, callback",
        "onWeatherChange, listener",
        "readFileSync, sync",
        "WeatherManager.rename, callback"
    })
    void aSkeletonReadsBackWithoutProblems(String name, String kind) {
        Run run = Run.of("new", name, "--source-url", "https://open.feishu.cn/document/x");
        ApiPage page = new PageReader().read("pages/" + name + ".md", run.out().getBytes(StandardCharsets.UTF_8));

        assertThat(run.status()).isZero();
        assertThat(page.diagnostics()).isEmpty();
        assertThat(page.name()).isEqualTo(name);
        assertThat(page.kind().wireName()).isEqualTo(kind);
        assertThat(page.sourceUrl()).isEqualTo("https://open.feishu.cn/document/x");
        assertThat(page.input()).hasSize(1);
        assertThat(page.output()).hasSize(1);
        assertThat(page.support()).hasSize(8);
    }

    @Test
    void aSkeletonNeverReplacesAFile() throws Exception {
        Path file = folder.resolve("deep/getWeather.md");

        assertThat(Run.of("new", "getWeather", "--output", file.toString())).isEqualTo(new Run(0, "", ""));
        String written = Files.readString(file);
        Run again = Run.of("new", "getWeather", "--kind", "sync", "--output", file.toString());

        assertThat(again.status()).isEqualTo(1);
        assertThat(again.err()).startsWith("The file is there already: ");
        assertThat(Files.readString(file)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "a b", "", "1x", "a.b.c", "x\u001b"})
    void aNameThatNoApiCanHave(String name) {
        Run run = Run.of("new", name);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("No name of an API").doesNotContain("\u001b");
    }

    static Set<String> commands() {
        return FeishuApiCommand.commandLine(new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()))
                .getSubcommands()
                .keySet();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpReadsLikeAManualPage(String command) {
        Run run = Run.of(command, "--help");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("NAME\n  feishu-api " + command + " - ")
                .containsSubsequence(
                        "\nSYNOPSIS\n  feishu-api " + command,
                        "\nDESCRIPTION\n",
                        "\nOPTIONS\n",
                        "\nEXIT STATUSES\n",
                        "\nEXAMPLES\n  feishu-api " + command);
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void aCompletionScript() {
        Run run = Run.of("generate-completion");

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("#!/usr/bin/env bash").contains("--fail-on");
    }
}
