package io.feishuapi.spec.page.dialect;

import static io.feishuapi.spec.Pages.field;
import static io.feishuapi.spec.Pages.outline;
import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.spec.Pages;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.text.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommentsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a | string | 甲\n<!--  \n  b | string | 乙\n-->  \n   c | string | 丙",
                "a | string | 甲\n<!-- b | string | 乙 -->\nc | string | 丙",
                "a | string | 甲 <!-- 乙 | 丙 -->\nc | string | 丙",
                "a | string | 甲 <!-- b\n\nb | string | 乙\n-->\nc | string | 丙",
                "a | string | 甲\n<!--\n\nb | string | 乙\n\n-->\nc | string | 丙"
            })
    void noRowsInAndAroundRows(String rows) {
        ApiPage page = Pages.output(rows);
        assertThat(outline(page.output())).containsExactly("a:string", "c:string");
        assertThat(field(page.output(), "a").description()).isEqualTo("甲");
        assertThat(field(page.output(), "c").description()).isEqualTo("丙");
        assertThat(page.notices()).isEmpty();
    }

    @Test
    void noRowsBetweenOuterBars() {
        ApiPage page = Pages.read("# getThing()\n\n"
                + "取\n\n"
                + "## 输出\n\n"
                + "| 名称 | 类型 | 描述 |\n"
                + "|---|---|---|\n"
                + "| a | string | 甲 |\n"
                + "<!--\n"
                + "| b | string | 乙 |\n"
                + "-->\n"
                + "| c | string | 丙 <!-- 丁 | 戊 --> |\n");
        assertThat(outline(page.output())).containsExactly("a:string", "c:string");
        assertThat(field(page.output(), "c").description()).isEqualTo("丙");
        assertThat(field(page.output(), "c").position()).isEqualTo(new Position(13, 3));
    }

    @Test
    void noTableEndsAtOne() {
        ApiPage page = Pages.read("# getThing\n\n"
                + "取\n\n"
                + "<!--div>\n"
                + "# 旧\n\n"
                + "旧文\n"
                + "</div-->\n\n"
                + "## 输出\n\n"
                + "返回值：`thing`，方法如下：\n\n"
                + "方法 | 介绍\n"
                + "---|---\n"
                + "a | 甲\n"
                + "<!--\n"
                + "b | 乙\n"
                + "-->\n"
                + "c | 丙\n");
        assertThat(page.methods()).extracting("name").containsExactly("a", "c");
        assertThat(page.name()).isEqualTo("getThing");
        assertThat(page.diagnostics()).isEmpty();
        assertThat(page.notices()).extracting("text").doesNotContain("旧文");
    }

    @Test
    void samplesAndCodeKeepTheirs() {
        ApiPage page = Pages.output("a | string | 写 `<!-- x -->` 即可\n\n## 示例代码\n\n```html\n<!-- y -->\n```");
        assertThat(field(page.output(), "a").description()).isEqualTo("写 `<!-- x -->` 即可");
        assertThat(page.samples().get(0).text()).isEqualTo("<!-- y -->");
    }

    @Test
    void oneWithoutAnEndHidesNothing() {
        ApiPage page = Pages.output("a | string | 甲 <!-- 乙\nb | string | 丙");
        assertThat(outline(page.output())).containsExactly("a:string", "b:string");
    }
}
