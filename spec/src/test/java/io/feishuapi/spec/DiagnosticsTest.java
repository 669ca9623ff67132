package io.feishuapi.spec;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.diagnostic.Diagnostic;
import io.feishuapi.spec.page.dialect.DialectName;
import io.feishuapi.spec.read.PageReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every problem by id, line and column, and nothing beside it. */
class DiagnosticsTest {

    private static final String OUTPUT = "\n\n## 输出\n\n无\n";

    private static List<String> problems(ApiPage page) {
        return page.diagnostics().stream()
                .map(d -> d.id().code() + " " + d.position())
                .toList();
    }

    private static List<String> problems(String markdown) {
        return problems(Pages.read(markdown));
    }

    private static List<String> problems(byte[] bytes) {
        return problems(new PageReader().read("page.md", bytes));
    }

    @Test
    void emptyPage() {
        assertThat(problems("")).containsExactly("PAGE-001 1:1");
        assertThat(problems(" \n\t\n")).containsExactly("PAGE-001 1:1");
    }

    @Test
    void binaryPage() {
        assertThat(problems(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2})).containsExactly("PAGE-002 1:1");
        assertThat(problems("# a\0b".getBytes(UTF_8))).containsExactly("PAGE-002 1:1");
        assertThat(problems("# 甲".getBytes(UTF_16))).containsExactly("PAGE-002 1:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"只有文字\n", "## 输入\n\n无\n"})
    void pageWithoutNameOfAnApi(String markdown) {
        assertThat(problems(markdown)).containsExactly("PAGE-004 1:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "名称 | 数据类型 | 必填",
                "名称 | 数据类型 | 必填\n---",
                "名称 | 数据类型 | 必填\n--- | ---",
                "| 名称 | 数据类型 |",
            })
    void pageCutInAHeader(String table) {
        assertThat(problems("# doIt(Object object)\n\n## 输入\n\n" + table)).containsExactly("PAGE-101 5:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a | str",
                "a | string | 是 |  | 甲  ",
                "a | string | 是 |  | 见 [文档](https://x.",
                "a | string | 是 |  | 见 `co",
                "&emsp;  \n     ∟  "
            })
    void pageCutInARow(String row) {
        String head =
                "# doIt(Object object)\n\n## 输入\n\n名称 | 数据类型 | 必填 | 默认值 | 描述\n---|---|---|---|---\nz | string | 是 | | 末\n";
        assertThat(problems(head.replace("z |", "a0 |") + row).stream().filter(p -> p.startsWith("PAGE-1")))
                .hasSize(1);
    }

    @Test
    void pageCutInMarkup() {
        assertThat(
                        problems(
                                "# doIt(Object object)\n\n## 输入\n\n<md-table><md-tr><md-th>名称</md-th></md-tr>\n<md-tr><md-td>a"))
                .containsExactly("PAGE-101 6:15");
    }

    @Test
    void pageMayEndWithATable() {
        assertThat(problems("# doIt(Object object)\n\n## 输出\n\n名称 | 类型 | 描述\n---|---|---\na | string | 甲"))
                .isEmpty();
    }

    @Test
    void tableWithoutNameColumn() {
        ApiPage page =
                Pages.read("# doIt(Object object)\n\n## 输入\n\n数据类型 | 必填 | 描述\n---|---|---\nstring | 是 | 甲" + OUTPUT);
        assertThat(problems(page)).containsExactly("PAGE-102 5:1");
        assertThat(page.diagnostics().get(0).message()).contains("数据类型 | 必填 | 描述", "Head one of them 名称");
    }

    @Test
    void unknownHeading() {
        ApiPage page = Pages.read("# doIt(Object object)\n\n做事\n\n## 胡乱\n\n文字\n");
        assertThat(problems(page)).containsExactly("PAGE-201 5:1");
        assertThat(page.notices()).extracting("text").containsExactly("文字");
    }

    @Test
    void unknownColumnIsKeptWithTheDescription() {
        ApiPage page = Pages.read(
                "# doIt(Object object)\n\n## 输出\n\n名称 | 类型 | 颜色 | 描述\n---|---|---|---\na | string | 红 | 甲\n");
        assertThat(problems(page)).containsExactly("PAGE-202 5:11");
        assertThat(page.output().get(0).description()).isEqualTo("颜色：红\n甲");
    }

    @Test
    void unknownTag() {
        ApiPage page = Pages.output("a | string | 甲 <md-odd>乙</md-odd>");
        assertThat(problems(page)).containsExactly("PAGE-203 15:16", "PAGE-203 15:25");
        assertThat(page.output().get(0).description()).isEqualTo("甲 乙");
    }

    @Test
    void unknownTable() {
        ApiPage page = Pages.read("# doIt(Object object)\n\n## 说明\n\n左 | 右\n---|---\n一 | 二\n");
        assertThat(problems(page)).containsExactly("PAGE-204 5:1");
        assertThat(page.notices()).extracting("text").containsExactly("一 | 二");
    }

    @Test
    void unknownType() {
        assertThat(problems(Pages.input("a | 怪 | 是 | | 甲"))).containsExactly("PAGE-205 9:1");
    }

    @Test
    void shortRow() {
        assertThat(problems(Pages.input("a | string | 是\nb | string | 是 | | 乙")))
                .containsExactly("PAGE-206 9:1");
    }

    @Test
    void rowWithoutName() {
        ApiPage page = Pages.read(
                "# doIt(Object object)\n\n## 输出\n\n| 名称 | 类型 | 描述 |\n|---|---|---|\n| a | string | 甲 |\n|  |  | 还有 |\n");
        assertThat(problems(page)).containsExactly("PAGE-207 8:4");
        assertThat(page.output().get(0).description()).isEqualTo("甲\n还有");
    }

    @Test
    void nameTwice() {
        ApiPage page = Pages.input("a | string | 是 | | 甲\na | number | 否 | | 乙");
        assertThat(problems(page)).containsExactly("PAGE-208 10:1");
        assertThat(page.input()).hasSize(1);
    }

    @Test
    void fenceWithoutEnd() {
        ApiPage page = Pages.read("# doIt(Object object)\n\n## 示例代码\n\n```js\ntt.doIt({\n\n## 输入\n\n无\n");
        assertThat(problems(page)).containsExactly("PAGE-209 5:1");
        assertThat(page.samples()).extracting("text").containsExactly("tt.doIt({\n");
    }

    @Test
    void requiredThatSaysNeither() {
        assertThat(problems(Pages.input("a | string | 也许 | | 甲"))).containsExactly("PAGE-211 9:1");
        assertThat(problems(Pages.input("a | string | 是 | | 甲，不填时随机生成"))).containsExactly("PAGE-216 9:1");
    }

    @Test
    void supportThatSaysNothingKnown() {
        assertThat(
                        problems(
                                "# doIt(Object object)\n\n## 支持说明\n\n应用能力 | Android | iOS\n---|---|---\n小程序 | V3.0+ | 待定\n机器人 | ✓ | X\n\n## 输出\n\n无\n"))
                .containsExactly("PAGE-212 7:1", "PAGE-212 8:1");
    }

    @Test
    void pageWithoutOutput() {
        assertThat(problems(
                        "# doIt(Object object)\n\n## 输入\n\n名称 | 数据类型 | 必填 | 描述\n---|---|---|---\na | string | 是 | 甲"))
                .containsExactly("PAGE-213 3:1");
    }

    @Test
    void pageThatEndsWithItsSupport() {
        assertThat(problems("# doIt(Object object)\n\n做事\n\n## 支持说明\n\n应用能力 | Android\n---|---\n小程序 | ✓\n"))
                .containsExactly("PAGE-213 5:1");
    }

    @Test
    void wholePageThatEndsWithATableOfFields() {
        String page = "# doIt(Object object)\n\n做事\n\n## 支持说明\n\n应用能力 | Android\n---|---\n小程序 | ✓\n\n## 输出\n\n"
                + "名称 | 类型 | 描述\n---|---|---\na | string | 甲\n";
        assertThat(problems(page)).containsExactly("PAGE-214 13:1");
        assertThat(problems(page + "\n## 示例代码\n\n```js\ntt.doIt({})\n```\n")).isEmpty();
    }

    @Test
    void tableOfAnotherDialectThanAskedFor() {
        String page = "# doIt(Object object)\n\n## 输出\n\n| 名称 | 类型 | 描述 |\n| --- | --- | --- |\n| a | string | 甲 |\n\n"
                + "<md-table><md-tr><md-th>名称</md-th></md-tr><md-tr><md-td>b</md-td></md-tr></md-table>\n";
        assertThat(problems(new PageReader(DialectName.MARKUP).read("page.md", page.getBytes(UTF_8))))
                .contains("PAGE-215 5:1");
        assertThat(problems(new PageReader(DialectName.PIPE).read("page.md", page.getBytes(UTF_8))))
                .contains("PAGE-215 9:1");
    }

    @Test
    void typeArgumentsAreNoTags() {
        assertThat(problems(Pages.output("a | Array.<Object> | 甲\nb | Array<string> | 乙")))
                .isEmpty();
    }

    @Test
    void allProblemsComeAtOnceInTheOrderOfThePage() {
        ApiPage page = Pages.read(
                "# doIt(Object object)\n\n## 输入\n\n类型 | 必填\n---|---\nstring | 是\n\n## 胡乱\n\n## 输出\n\n名称 | 类型 | 描述\n---|---|---\na | 怪 | 甲\n");
        assertThat(problems(page)).containsExactly("PAGE-102 5:1", "PAGE-201 9:1", "PAGE-205 15:1");
    }

    @Test
    void problemsReadWell() {
        Diagnostic diagnostic =
                Pages.read("# doIt(Object object)\n\n## 胡乱\n").diagnostics().get(0);
        assertThat(diagnostic.render("chat/page.md"))
                .isEqualTo("[PAGE-201] The heading \"胡乱\" is not known; what stands under it is kept as notices. "
                        + "Check for a slip. (chat/page.md:3:1)");
    }
}
