package io.feishuapi.cli.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.read.PageReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditionJudgeTest {
    private static final String SUPPORT = "## 支持说明\n\n应用能力 | Android\n---|---\n小程序 | ✓\n\n";

    private static ApiPage read(String text) {
        return new PageReader().read("a.md", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String fields(String section, String head, int count) {
        StringBuilder table = new StringBuilder(section + "\n\n" + (count == 0 ? "无\n" : head + "\n"));
        for (int i = 0; i < count; i++) {
            table.append("f").append(i).append(" | string | 否 | d\n");
        }
        return table.append('\n').toString();
    }

    private static ApiPage page(String name, String support, int input, int output) {
        return read("# " + name + "(Object object)\n\n" + support
                + fields("## 输入", "名称 | 数据类型 | 必填 | 描述\n---|---|---|---", input)
                + fields("## 输出", "名称 | 数据类型 | 说明 | 描述\n---|---|---|---", output)
                + "## 示例代码\n\n```js\ntt." + name + "({});\n```\n");
    }

    private static ApiPage broken() {
        return read("no heading\n");
    }

    private static Optional<FetchProblemId> objection(ApiPage before, ApiPage after) {
        return EditionJudge.objection(before, after).map(FetchProblem::id);
    }

    @Test
    void halfOfTheFieldsMayGo() {
        assertThat(objection(page("pick", SUPPORT, 5, 5), page("pick", SUPPORT, 4, 1)))
                .isEmpty();
    }

    @Test
    void moreThanHalfMayNot() {
        assertThat(objection(page("pick", SUPPORT, 5, 5), page("pick", SUPPORT, 3, 1)))
                .contains(FetchProblemId.FACTS_LOST);
    }

    @Test
    void aWholeTableMayNot() {
        assertThat(objection(page("pick", SUPPORT, 1, 9), page("pick", SUPPORT, 0, 9)))
                .contains(FetchProblemId.FACTS_LOST);
        assertThat(objection(page("pick", SUPPORT, 9, 1), page("pick", SUPPORT, 9, 0)))
                .contains(FetchProblemId.FACTS_LOST);
        assertThat(objection(page("pick", SUPPORT, 1, 1), page("pick", "", 1, 1)))
                .contains(FetchProblemId.FACTS_LOST);
    }

    @Test
    void anApiWithoutParametersStaysOne() {
        assertThat(objection(page("pick", SUPPORT, 0, 0), page("pick", SUPPORT, 0, 0)))
                .isEmpty();
    }

    @Test
    void anotherNameIsAnotherPage() {
        assertThat(objection(page("pick", SUPPORT, 1, 1), page("drop", SUPPORT, 1, 1)))
                .contains(FetchProblemId.NAME_CHANGED);
    }

    @Test
    void anUnreadablePageReplacesNothing() {
        assertThat(objection(page("pick", SUPPORT, 1, 1), broken())).contains(FetchProblemId.UNPARSABLE);
        assertThat(objection(broken(), broken())).contains(FetchProblemId.UNPARSABLE);
    }

    @Test
    void aReadablePageReplacesAnUnreadableOne() {
        assertThat(objection(broken(), page("pick", "", 0, 0))).isEmpty();
    }
}
