package io.feishuapi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What {@code lint} prints, and its exit statuses. */
class LintCommandTest {

    private static final String PAGE = """
            # pick(Object object)

            挑选一项

            ## 输入

            名称 | 数据类型 | 必填 | 默认值 | 描述
            ---|---|---|---|---
            kind | number | 是 | &nbsp; | 种类<br>**可选值**：<br>- `0`：单个<br>- `1`：多个
            count | number | 否 | 9 | 最多选几项，取值范围 `1` ~ `20`

            ## 输出

            无扩展属性
            """;

    @TempDir
    private Path folder;

    private String pages;

    @BeforeEach
    void writePage() throws Exception {
        Files.writeString(folder.resolve("pick.md"), PAGE);
        pages = folder.toString().replace('\\', '/');
    }

    @Test
    void aSoundFolder() throws Exception {
        correct("- {path: in.kind, fact: constants, expect: [0, 1], value: {0: ONE, 1: MANY}, reason: Chinese}");

        assertThat(Run.of("lint", pages)).isEqualTo(new Run(0, """
                                1 page and 1 file of corrections: 0 errors, 0 warnings.
                                Prose: 3 of 3 statements about constraints understood (100.0 %), 0 not.
                                """, ""));
    }

    @Test
    void problemsWithTheirLinesAndCarets() throws Exception {
        correct(
                "- path: in.kind\n  fact: enum\n  expect: {0: 单个, 1: 一对}\n  value: [0]\n  reason: 只有一种",
                "- {reason: \"说\t明\", fakt: max, path: in.count, expect: 20, value: 9}");

        Run run = Run.of("lint", pages);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().replace(pages, "PAGES")).isEqualTo("""
                        PAGES/pick.yaml:4:11: warning: [FIX-201] The correction of 'in.kind enum' is outdated and was not applied: it expects {0: 单个, 1: 一对}, and the page says {0: 单个, 1: 多个}. Remove it, or expect what the page says.
                            4 |   expect: {0: 单个, 1: 一对}
                              |           ^

                        PAGES/pick.yaml:7:3: error: [FIX-106] The correction has no 'fact'. Name the fact, such as type, required, readOnly, integer, default, defaultText, enum, constants, min, max, exclusiveMin, exclusiveMax, minLength, maxLength, maxBytes, minItems, maxItems, format, since, platformSince, notOn, permissions, support, authScopes, arguments, callbacks, returns, parameters, rules.
                            7 | - {reason: "说  明", fakt: max, path: in.count, expect: 20, value: 9}
                              |   ^

                        PAGES/pick.yaml:7:19: error: [FIX-104] No key is called 'fakt' (did you mean 'fact'?). Keys here are path, fact, expect, value, remove, reason.
                            7 | - {reason: "说  明", fakt: max, path: in.count, expect: 20, value: 9}
                              |                      ^

                        1 page and 1 file of corrections: 2 errors, 1 warning.
                        Prose: 3 of 3 statements about constraints understood (100.0 %), 0 not.
                        """);
    }

    @Test
    void aProblemOfThePageItself() throws Exception {
        Files.write(folder.resolve("broken.md"), new byte[] {(byte) 0xff});

        Run run = Run.of("lint", pages + "/broken.md");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).startsWith(pages + "/broken.md:1:1: error: [PAGE-002] ");
    }

    @ParameterizedTest
    @CsvSource({
        "error, max: 9, 1", "warning, max: 9, 1", "none, max: 9, 0",
        "error, 'max, value: 9', 0", "warning, 'max, value: 9', 1", "none, 'max, value: 9', 0"
    })
    void theExitStatusFollowsFailOn(String failOn, String fact, int status) throws Exception {
        // The first three are broken, the others outdated only.
        correct("- {path: in.count, fact: " + fact + ", expect: 7, reason: x}");

        assertThat(Run.of("lint", "--fail-on", failOn, pages).status()).isEqualTo(status);
    }

    @Test
    void correctionsOfAPageThatIsNowhere() throws Exception {
        Files.writeString(folder.resolve("pikc.yaml"), "corrections: 3\n");

        Run run = Run.of("lint", pages);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("pikc.yaml:1:1: warning: [FIX-203] No page goes by the name 'pikc' (did you mean 'pick'?).")
                .contains("pikc.yaml:1:14: error: [FIX-103] ")
                .contains("1 error, 1 warning.");
    }

    @Test
    void correctionsOfAPackedPage() throws Exception {
        Path own = Files.createDirectory(folder.resolve("own")).resolve("getChatInfo.yaml");
        Files.writeString(
                own, "corrections:\n- {path: in.chatType, fact: required, expect: false, value: true, reason: x}\n");

        Run run = Run.of("lint", own.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("getChatInfo.yaml:2:47: warning: [FIX-201] ")
                .contains("1 warning.");
    }

    @Test
    void figuresOfEachPage() {
        assertThat(Run.of("lint", "--coverage", pages).out())
                .startsWith("Statements about constraints, understood and not:\n    3     0  " + pages + "/pick.md\n");
    }

    @Test
    void json() throws Exception {
        correct("- {path: in.count, fact: max, expect: 7, value: 9, reason: x}");

        Map<?, ?> report =
                (Map<?, ?>) parse(Run.of("lint", "--format", "json", pages).out());

        assertThat(report.get("errors")).isEqualTo(0);
        assertThat(report.get("warnings")).isEqualTo(1);
        assertThat((List<?>) report.get("diagnostics")).singleElement().satisfies(diagnostic -> {
            Map<?, ?> members = (Map<?, ?>) diagnostic;
            assertThat(members.keySet().toArray())
                    .containsExactly("file", "line", "column", "id", "severity", "message");
            assertThat(members.get("file")).isEqualTo(pages + "/pick.yaml");
            assertThat(members.get("line")).isEqualTo(2);
            assertThat(members.get("column")).isEqualTo(39);
            assertThat(members.get("id")).isEqualTo("FIX-201");
        });
        assertThat((Map<?, ?>) report.get("coverage"))
                .isEqualTo(Map.of(
                        "matched",
                        3,
                        "unmatched",
                        0,
                        "pages",
                        List.of(Map.of("page", pages + "/pick.md", "matched", 3, "unmatched", 0))));
    }

    @Test
    void sarif() throws Exception {
        correct("- {path: in.count, fact: max, expect: 7, value: 9, reason: x}");

        Map<?, ?> log =
                (Map<?, ?>) parse(Run.of("lint", "--format", "sarif", pages).out());

        assertThat(log.get("version")).isEqualTo("2.1.0");
        Map<?, ?> run = (Map<?, ?>) ((List<?>) log.get("runs")).get(0);
        Map<?, ?> driver = (Map<?, ?>) ((Map<?, ?>) run.get("tool")).get("driver");
        assertThat(driver.get("name")).isEqualTo("feishu-api lint");
        assertThat(run.get("columnKind")).isEqualTo("utf16CodeUnits");
        Map<?, ?> result = (Map<?, ?>) ((List<?>) run.get("results")).get(0);
        assertThat(result.get("level")).isEqualTo("warning");
        Map<?, ?> rule = (Map<?, ?>) ((List<?>) driver.get("rules")).get((Integer) result.get("ruleIndex"));
        assertThat(rule.get("id")).isEqualTo(result.get("ruleId")).isEqualTo("FIX-201");
        assertThat((String) ((Map<?, ?>) result.get("message")).get("text")).contains("outdated");
        Map<?, ?> place = (Map<?, ?>) ((Map<?, ?>) ((List<?>) result.get("locations")).get(0)).get("physicalLocation");
        assertThat(place.get("region")).isEqualTo(Map.of("startLine", 2, "startColumn", 39));
        assertThat((String) ((Map<?, ?>) place.get("artifactLocation")).get("uri"))
                .startsWith("file:///")
                .endsWith("/pick.yaml");
    }

    @Test
    void hostileTextIsNeverPrintedRaw() throws Exception {
        Files.writeString(
                folder.resolve("pick.md"),
                PAGE + "\n## \u202eevil\u001b]0;owned\u0007\n\n| a\u009b2J |\n|---|\n| x |\n");
        correct("- {path: in.count, \"f\\e[2Jact\u202e\": max, expect: 7, value: 9, reason: x}");

        for (String format : List.of("text", "json", "sarif")) {
            Run run = Run.of("lint", "--coverage", "--format", format, pages);
            assertThat(run.out() + run.err()).doesNotContain("\u001b", "\u202e", "\u009b", "\u0007");
            assertThat(run.out()).contains("<U+001B>[2Jact<U+202E>");
        }
    }

    @Test
    void argumentsThatCannotBeUsed() {
        assertThat(Run.of("lint").status()).isEqualTo(2);
        assertThat(Run.of("lint", "--format", "xml", pages).status()).isEqualTo(2);
        assertThat(Run.of("lint", pages + "/absent.md"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "feishu-api lint: No such file or folder: " + pages
                                + "/absent.md\nTry 'feishu-api lint --help'.\n"));
    }

    private void correct(String... corrections) throws Exception {
        Files.writeString(folder.resolve("pick.yaml"), "corrections:\n" + String.join("\n", corrections) + "\n");
    }

    /** JSON is YAML too, and the tests have no other parser of trees. */
    private static Object parse(String json) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(json);
    }

    @Test
    void manyProblemsEndInWhatToDo() throws Exception {
        for (int i = 0; i < 5; i++) {
            Files.writeString(folder.resolve("p" + i + ".md"), "# p" + i + "(Object object)\n\n## 胡乱\n\n文字\n");
        }
        Files.writeString(folder.resolve("empty.md"), "");
        String root = folder.toString().replace('\\', '/');

        assertThat(Run.of("lint", folder.toString()).out()).contains("""

                What to do, errors first: nothing is generated of a page that has one.
                  1 error     PAGE-001  page empty       1 file, ROOT/empty.md:1:1  Fetch it again, or remove the file.
                  5 warnings  PAGE-201  unknown heading  5 files, ROOT/p0.md:3:1    Check for a slip.

                7 pages and 0 files of corrections: 1 error, 5 warnings.
                """.replace("ROOT", root));
    }
}
