package io.feishuapi.processor.javadoc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownHtmlTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a link | see [x](https://a.cn/b?c=1&d=2) | see <a href=\"https://a.cn/b?c=1&amp;d=2\">x</a>",
                "parentheses in a link | [x](https://a.cn/b(c)) | <a href=\"https://a.cn/b(c)\">x</a>",
                "a script | [x](javascript:alert(1)) | x",
                "data | [x](data:text/html;base64,AA==) | x",
                "a relative link | [x](/document/y) | x",
                "quotes in a link | [x](https://a.cn/\"onclick=y) | x",
                "code in a link | [`x`](https://a.cn) | <a href=\"https://a.cn\">x</a>",
                "a list of values | [\"album\", \"camera\"] | [\"album\", \"camera\"]",
                "an open bracket | a [b | a [b",
                "code | a `b<c>` d | a <code>b&lt;c&gt;</code> d",
                "one backtick | a ` b | a ` b",
                "bold | a **b** c | a <b>b</b> c",
                "stars | 2 * 3 ** 4 | 2 * 3 ** 4",
                "bold at a comment's end | **a**/ | <b>a</b>/",
                "a tag | <img src=x onerror=y> | &lt;img src=x onerror=y&gt;",
            })
    void turnsInlineMarkdownIntoHtml(String what, String markdown, String expected) {
        assertThat(MarkdownHtml.line(markdown)).as(what).isEqualTo(expected);
    }

    @Test
    void turnsBulletsIntoAList() {
        assertThat(MarkdownHtml.block("one\n- a\n- b\ntwo\nthree"))
                .isEqualTo("one\n<ul>\n<li>a\n<li>b\n</ul>\ntwo<br>\nthree");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "![[", "`", "**", "](", "[a](https://a.cn/", "[a]([", "*/", "\\"})
    void staysLinear(String hostile) {
        String text = hostile.repeat(20_000);
        assertThat(MarkdownHtml.line(text)).doesNotContain("*/").doesNotContain("\\");
    }
}
