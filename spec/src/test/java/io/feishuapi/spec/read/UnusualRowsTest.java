package io.feishuapi.spec.read;

import static io.feishuapi.spec.Pages.field;
import static io.feishuapi.spec.Pages.outline;
import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.spec.Pages;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.diagnostic.Diagnostic;
import io.feishuapi.spec.model.diagnostic.DiagnosticId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that are written otherwise than most. */
class UnusualRowsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "string | PathPattern | PathGradient; string|object",
                "string | Pattern; string|object",
                "PathPattern | string; object|string",
                "number | 'auto'; number|string"
            })
    void barsBetweenTheNamesOfAUnion(String type, String expected) {
        ApiPage page = Pages.input("style | " + type + " | 是 |  | 样式");
        Field field = field(page.input(), "style");
        assertThat(field.type()).hasToString(expected);
        assertThat(field.required()).isTrue();
        assertThat(field.defaultValue()).isNull();
        assertThat(field.description()).isEqualTo("样式");
        assertThat(page.diagnostics()).isEmpty();
    }

    @Test
    void aCapitalisedWordBehindTheTypeMayBeItsDescription() {
        Field field = field(Pages.output("a | string | Android | iOS").output(), "a");
        assertThat(field.type()).hasToString("string");
        assertThat(field.description()).isEqualTo("Android | iOS");
    }

    @Test
    void tooManyCellsAreTold() {
        ApiPage page = Pages.input("a | string | 是 |  | 甲 | 乙\nb | string | 是 |  | 丙");
        assertThat(field(page.input(), "a").description()).isEqualTo("甲 | 乙");
        assertThat(page.diagnostics())
                .extracting(Diagnostic::id, each -> each.position().line())
                .containsExactly(org.assertj.core.api.Assertions.tuple(DiagnosticId.ROW_TOO_LONG, 9));
    }

    @Test
    void unionsOfLiteralsAreEnums() {
        ApiPage page = Pages.input("a | 'dark' \\| 'light' | 是 |  | 甲\nb | `\"x\" \\| \"y\"` | 否 |  | 乙");
        assertThat(outline(page.input())).containsExactly("a:string", "b:string");
        assertThat(field(page.input(), "a").enumValues())
                .extracting(value -> value.value().plain())
                .containsExactly("dark", "light");
        assertThat(field(page.input(), "b").enumValues())
                .extracting(value -> value.value().plain())
                .containsExactly("x", "y");
    }

    @ParameterizedTest
    @CsvSource({"- `a`：甲<br>- `b`：乙,string", "- `1`：甲<br>- `2`：乙,number"})
    void valuesTellTheTypeOfAChoice(String values, String type) {
        assertThat(field(Pages.input("a | 枚举 | 是 |  | 可选值：<br>" + values).input(), "a")
                        .type())
                .hasToString(type);
    }

    @Test
    void whatIsEscapedOrMarkedInNames() {
        ApiPage page =
                Pages.input("my\\_name | string | 否 | | 甲\n~~old~~ | string | 否 | | 乙\nlist[] | string | 否 | | 丙\n"
                        + "[go()](https://x.y) | function | 否 | | 丁");
        assertThat(outline(page.input()))
                .containsExactly("my_name:string", "old:string", "list:array<string>", "go:function");
        assertThat(page.input()).extracting(Field::description).containsExactly("甲", "乙", "丙", "丁");
        assertThat(page.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"a&amp;b,a", "`c\\|d`,c", "left[].id,left[].id", "机器人,机器人"})
    void whatIsNoPlainNameIsTold(String cell, String name) {
        ApiPage page = Pages.input(cell + " | string | 否 | | 甲");
        assertThat(page.input()).extracting(Field::name).containsExactly(name);
        assertThat(page.diagnostics()).extracting(Diagnostic::id).containsExactly(DiagnosticId.NAME_UNCLEAR);
    }

    @Test
    void escapedBarsInCodeLoseTheirBackslash() {
        Field field = field(Pages.output("a | string | 形如 `x \\| y`").output(), "a");
        assertThat(field.description()).isEqualTo("形如 `x | y`");
    }

    @ParameterizedTest
    @CsvSource({"是/否", "条件必填"})
    void whatIsNeitherRequiredNorOptionalIsTold(String cell) {
        ApiPage page = Pages.input("a | string | " + cell + " | | 甲");
        assertThat(field(page.input(), "a").required()).isFalse();
        assertThat(page.diagnostics()).extracting(Diagnostic::id).containsExactly(DiagnosticId.REQUIRED_UNCLEAR);
    }

    @Test
    void aLineRightBelowARowInOuterBarsIsNoCell() {
        ApiPage page =
                Pages.read("# doIt(Object object)\n\n做事\n\n## 输入\n\n继承标准对象输入\n\n| 名称 | 类型 | 必填 | 描述 |\n|--|--|--|--|\n"
                        + "| a | string | 是 | 甲   |\n说明：签名来自服务端。\n\n## 输出\n\n无\n");
        assertThat(field(page.input(), "a").description()).isEqualTo("甲");
        assertThat(page.notices()).extracting("text").isEqualTo(List.of("说明：签名来自服务端。"));
    }

    @Test
    void bulletsIndentedByEntitiesAreNoValues() {
        Field field = field(
                Pages.input("a | string | 是 |  | 可选值：<br>- `x`：甲<br>&nbsp;&nbsp;- `m`：其中一种<br>- `y`：乙")
                        .input(),
                "a");
        assertThat(field.enumValues())
                .extracting(value -> value.value().plain())
                .containsExactly("x", "y");
    }
}
