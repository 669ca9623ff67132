package io.feishuapi.spec.page.dialect;

import static io.feishuapi.spec.Pages.field;
import static io.feishuapi.spec.Pages.outline;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.feishuapi.spec.Pages;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.text.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeedDialectTest {

    @Test
    void rowsThatAreLines() {
        ApiPage page = Pages.input("a | string | 是 |  | 甲\nb | number | 否 | 1 | 乙");
        assertThat(outline(page.input())).containsExactly("a:string", "b:number");
        assertThat(field(page.input(), "b").position()).isEqualTo(new Position(10, 1));
        assertThat(page.diagnostics()).isEmpty();
    }

    @Test
    void descriptionOverManyLines() {
        ApiPage page = Pages.input("a | string | 是 |  | 甲  \n更多  \n**示例值**：x\nb | number | 否 | 1 | 乙");
        assertThat(outline(page.input())).containsExactly("a:string", "b:number");
        assertThat(field(page.input(), "a").description()).isEqualTo("甲\n更多");
        assertThat(field(page.input(), "a").example()).isEqualTo("x");
    }

    @Test
    void everyColumnMayRunOverLines() {
        ApiPage page = Pages.input("a | string  \n或 number | 是 | \\-  \n | 甲\nb | number | 否 | 1 | 乙");
        assertThat(outline(page.input())).containsExactly("a:string|number", "b:number");
        assertThat(field(page.input(), "a").required()).isTrue();
    }

    @Test
    void aNameMayStandAloneAboveItsBars() {
        ApiPage page = Pages.input(
                "a | string | 是 | | 甲\nb\n| string | 否 | | 乙\nc\n | number\n | 否\n | 1 | 丙\nd | string | 否 | | 丁");
        assertThat(outline(page.input())).containsExactly("a:string", "b:string", "c:number", "d:string");
        assertThat(field(page.input(), "a").description()).isEqualTo("甲");
        assertThat(field(page.input(), "b").description()).isEqualTo("乙");
    }

    @Test
    void aWordAloneIsTextWhereNoBarFollows() {
        ApiPage page = Pages.input("a | string | 是 | | 甲\nb\nc | string | 否 | | 丙");
        assertThat(outline(page.input())).containsExactly("a:string", "c:string");
        assertThat(field(page.input(), "a").description()).isEqualTo("甲\nb");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&emsp;  \n      ∟  \n   &nbsp;  \n      b",
                "&emsp;\n∟\n&nbsp;\nb",
                "&emsp;∟&nbsp;b",
                "\u2003∟\u00a0b",
                "∟ b",
                "&emsp;b",
                "&nbsp;&nbsp;&nbsp;&nbsp;b",
                "&emsp;∟&nbsp;[b](https://x.y)",
                "&emsp;└ `b`"
            })
    void nestingInEveryNotation(String name) {
        ApiPage page = Pages.output("a | object | 甲\n" + name + " | string | 乙\nc | string | 丙");
        assertThat(outline(page.output())).containsExactly("a:object[b:string]", "c:string");
        assertThat(page.output().get(0).fields().get(0).position().line()).isEqualTo(16);
        assertThat(page.diagnostics()).isEmpty();
    }

    @Test
    void nestingToAnyDepth() {
        ApiPage page = Pages.output(
                "a | user[] | x\n&emsp;∟ b | object | x\n&emsp;&emsp;∟ c | object[] | x\n&emsp;&emsp;&emsp;∟ d | int | x\n&emsp;∟ e | string | x");
        assertThat(outline(page.output()))
                .containsExactly("a:array<object>[b:object[c:array<object>[d:number]], e:string]");
    }

    @Test
    void barsInsideATypeAreNoColumns() {
        ApiPage page = Pages.output("a | string | ArrayBuffer | 数据\nb | number | string | 场景 | 说明");
        assertThat(outline(page.output())).containsExactly("a:string|arraybuffer", "b:number|string");
        assertThat(field(page.output(), "b").description()).isEqualTo("场景 | 说明");
    }

    @Test
    void escapedBarsAndBarsInCodeAreText() {
        ApiPage page = Pages.output("a | string \\| number | 见 `x | y`");
        assertThat(outline(page.output())).containsExactly("a:string|number");
        assertThat(field(page.output(), "a").description()).isEqualTo("见 `x | y`");
    }

    @Test
    void proseWithABarGoesOn() {
        ApiPage page = Pages.output("a | string | 甲，  \n用法是：先 a 后 | 再说。\nb | string | 乙");
        assertThat(outline(page.output())).containsExactly("a:string", "b:string");
    }

    @Test
    void descriptionGoesOnBehindABlankLineWhereRowsFollow() {
        ApiPage page = Pages.output("a | string | 甲\n\n还是甲。\n\nb | string | 乙");
        assertThat(outline(page.output())).containsExactly("a:string", "b:string");
        assertThat(field(page.output(), "a").description()).isEqualTo("甲\n还是甲。");
    }

    @Test
    void proseBehindTheTableIsANotice() {
        ApiPage page = Pages.output("a | string | 甲\n\n另外请注意乙。");
        assertThat(page.notices())
                .singleElement()
                .satisfies(n -> assertThat(n.text()).isEqualTo("另外请注意乙。"));
    }

    @Test
    void fenceInsideACell() {
        ApiPage page = Pages.output("a | object | 如下\n```json\n{ \"x\": 1 | 2 | 3 }\n```\nb | string | 乙");
        assertThat(outline(page.output())).containsExactly("a:object", "b:string");
        assertThat(page.samples()).isEmpty();
    }

    @Test
    void outerBarsUnderAHeaderWithoutThem() {
        ApiPage page = Pages.read(
                "# doIt(Object object)\n\n## 错误码\n\n错误码 | 错误信息 |描述\n--|--|--|--|--\n|`-1` | bad | 坏 |\n| `-2 `| worse |更坏|  \n");
        assertThat(page.errors())
                .extracting("code", "text", "message")
                .containsExactly(tuple("-1", "坏", "bad"), tuple("-2", "更坏", "worse"));
        assertThat(page.diagnostics()).isEmpty();
    }

    @Test
    void namesThatLeadToTheirPlace() {
        ApiPage page = Pages.input(
                "left | object | 否 | | 左\nleft.items | object[] | 否 | | 项\nleft.items[].id | string | 是 | | 号");
        assertThat(outline(page.input())).containsExactly("left:object[items:array<object>[id:string]]");
    }

    @Test
    void dotsWithoutSuchAFieldBelongToTheName() {
        ApiPage page = Pages.output("a | object | x\n&emsp;∟&nbsp;[scope.one](https://x.y) | boolean | 甲");
        assertThat(outline(page.output())).containsExactly("a:object[scope.one:boolean]");
    }

    @Test
    void oneRowForSeveralFields() {
        ApiPage page = Pages.output("x / y | number | 坐标");
        assertThat(outline(page.output())).containsExactly("x:number", "y:number");
    }
}
