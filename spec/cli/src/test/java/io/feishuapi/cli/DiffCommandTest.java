package io.feishuapi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.spec.needs.ApiNeeds;
import io.feishuapi.spec.needs.InterfaceNeeds;
import io.feishuapi.spec.needs.InterfaceNeedsWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class DiffCommandTest {

    private static final String OLDER = """
            # doThing(Object object)

            Does it.

            ## 输入

            名称 | 数据类型 | 必填 | 默认值 | 描述
            ---|---|---|---|---
            mode | number | 否 | 0 | Mode<br>**可选值**：<br>- `0`：one<br>- `1`：many
            title | string | 否 | &nbsp; | Title

            ## 输出

            名称 | 数据类型 | 描述
            ---|---|---
            state | number | State<br>**可选值**：<br>- `0`：no<br>- `1`：yes
            """;

    private static final String NEWER = """
            # doThing(Object object)

            Does it.

            ## 输入

            名称 | 数据类型 | 必填 | 默认值 | 描述
            ---|---|---|---|---
            mode | number | 是 | 0 | Mode<br>**可选值**：<br>- `0`：one
            title | string | 否 | &nbsp; | Title

            ## 输出

            名称 | 数据类型 | 描述
            ---|---|---
            state | number | State<br>**可选值**：<br>- `0`：no<br>- `1`：yes<br>- `2`：perhaps
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void twoEditions() throws IOException {
        write("old/doThing.md", OLDER);
        write("new/doThing.md", NEWER);
    }

    private record Run(int status, String out, String err) {}

    private Run diff(String... options) {
        return run(folder + "/old", folder + "/new", options);
    }

    private Run run(String older, String newer, String... options) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Clock clock = Clock.fixed(Instant.parse("2026-06-15T12:00:00Z"), ZoneOffset.UTC);
        CommandLine command = new CommandLine(new DiffCommand(clock))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setCaseInsensitiveEnumValuesAllowed(true);
        String[] arguments = new String[options.length + 2];
        System.arraycopy(options, 0, arguments, 0, options.length);
        arguments[options.length] = older;
        arguments[options.length + 1] = newer;
        int status = command.execute(arguments);
        String root = folder.toString().replace('\\', '/') + "/";
        return new Run(status, out.toString().replace(root, ""), err.toString().replace(root, ""));
    }

    private Path write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    @Test
    void two_editions() {
        assertThat(diff()).isEqualTo(new Run(1, """
                doThing
                  breaking    [DIFF-304] in.mode: request field became required: optional → required
                              old/doThing.md:9 → new/doThing.md:9
                              Give it in every call.
                  breaking    [DIFF-309] in.mode: request enum value removed: 1 → –
                              old/doThing.md:9 → new/doThing.md:9
                              Stop giving the value.
                  review      [DIFF-407] out.state: result enum value added: – → 2
                              old/doThing.md:16 → new/doThing.md:16
                              Look at switches over the value.
                2 breaking, 1 to review, 0 compatible, 0 in words; 0 suppressed; page problems: 0
                """, ""));
    }

    @Test
    void other_way_round() {
        assertThat(run(folder + "/new", folder + "/old").out())
                .contains("compatible  [DIFF-305]", "compatible  [DIFF-310]", "compatible  [DIFF-406]", "0 breaking");
    }

    @Test
    void same_edition() {
        assertThat(run(folder + "/old", folder + "/old", "--fail-on", "any"))
                .isEqualTo(new Run(0, "No fact changed.\n", ""));
    }

    @Test
    void formats() {
        assertThat(diff("--format", "markdown").out()).startsWith("# Changed facts\n");
        assertThat(diff("--format", "json").out()).startsWith("{\n  \"summary\" : {\n    \"breaking\" : 2,");
    }

    @Test
    void what_lets_it_fail() {
        assertThat(diff("--fail-on", "none").status()).isZero();
        assertThat(diff("--fail-on", "any").status()).isEqualTo(1);
        assertThat(diff("--severity", "DIFF-304=review", "--severity", "DIFF-309=docs")
                        .status())
                .isZero();
    }

    @Test
    void page_with_errors_lets_it_fail_but_where_nothing_does() throws Exception {
        write("new/doThing.md", "");

        Run run = diff("--fail-on", "none");

        assertThat(run.status()).isZero();
        assertThat(diff().status()).isEqualTo(1);
        assertThat(diff("--fail-on", "any").status()).isEqualTo(1);
        assertThat(run.out()).contains("Not compared:\n  [PAGE-001]").doesNotContain("API removed");
    }

    @Test
    void policy() throws Exception {
        Path policy = write("policy.yaml", """
                severities:
                  DIFF-407: compatible
                suppressions:
                  - {kind: DIFF-304, api: doThing, path: in.mode, reason: always given}
                  - {kind: DIFF-309, api: doThing, reason: never given, expires: 2026-06-15}
                """);

        Run run = diff("--policy", policy.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("compatible  [DIFF-407]", "0 breaking, 0 to review, 1 compatible")
                .contains("2 suppressed");
    }

    @Test
    void apis_of_compiled_code() throws Exception {
        write("old/doOther.md", OLDER.replace("doThing", "doOther"));
        compiled("classes", "com.example.Api", "doMore", "doThing");
        compiled("more", "com.example.Another", "doThing");

        Run run = diff("--used-by", folder + "/classes", "--used-by", folder + "/more");

        assertThat(run.out())
                .contains(
                        "doThing\n", "[DIFF-953] No edition has a page of \"doMore\", which com.example.Api asks for.")
                .doesNotContain("doOther");
    }

    @Test
    void code_that_asks_for_nothing_is_no_report() throws Exception {
        write("src/Api.java", "@FeishuApi(\"doThing\") interface Api {}");

        assertThat(diff("--used-by", folder + "/src"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "[DIFF-918] No interface with @FeishuApi was found in \"src\". Compile first, and give the"
                                + " folder of the classes, such as target/classes, or a jar.\n"));
    }

    /** Leaves what the processor writes for an interface. */
    private void compiled(String place, String name, String... apis) throws IOException {
        List<ApiNeeds> needs = Stream.of(apis)
                .map(api -> new ApiNeeds(api, null, List.of(), List.of(), List.of()))
                .toList();
        InterfaceNeeds written = new InterfaceNeeds(name, needs);
        write(place + "/" + written.path(), InterfaceNeedsWriter.write(written));
    }

    @Test
    void unusable_arguments() throws Exception {
        Path policy = write("policy.yaml", "suppressions: [{kind: x}]");

        assertThat(run("nowhere", folder + "/new"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "[DIFF-902] There is no file or folder \"nowhere\". Give a page, a folder of pages, or"
                                + " REVISION:FOLDER of a git repository.\n"));
        assertThat(diff("--policy", "nowhere.yaml"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "[DIFF-909] The policy \"nowhere.yaml\" cannot be read. Check its path and permissions.\n"));
        assertThat(diff("--policy", policy.toString()).err().lines())
                .hasSize(3)
                .allMatch(line -> line.contains("policy.yaml:1:"));
        assertThat(diff("--used-by", "nowhere"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "[DIFF-916] There is no file or folder \"nowhere\". Compile first, and give the folder of the"
                                + " classes, such as target/classes, or a jar.\n"));
        write("classes/META-INF/feishu-api/apis/a.Api.json", "{}");
        assertThat(diff("--used-by", folder + "/classes").err())
                .startsWith("[DIFF-916] \"classes\" cannot be read: ")
                .contains("a.Api.json: apis is missing");
        assertThat(diff("--format", "xml").status()).isEqualTo(2);
        assertThat(diff("--severity", "DIFF-000=docs").err())
                .contains("\"DIFF-000\" is not the id of a kind of change");
    }

    @Test
    void names_of_files_cannot_act_on_the_terminal() {
        assertThat(run("no\u001b[2Jwhere", folder + "/new").err()).contains("no\\u001b[2Jwhere");
    }
}
