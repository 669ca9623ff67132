package io.feishuapi.spec.read;

import static io.feishuapi.spec.Pages.field;
import static io.feishuapi.spec.Pages.outline;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.feishuapi.spec.Pages;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.EnumValue;
import io.feishuapi.spec.model.ErrorCode;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.diagnostic.Diagnostic;
import io.feishuapi.spec.model.diagnostic.DiagnosticId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Members, values and errors that a page tells otherwise than in a table of fields. */
class MembersToldOtherwiseTest {

    private static final String LISTENER = "# Thing.onEnd(function callback)\n\n听\n\n";
    private static final String CALLBACK =
            "## 输入\n\n名称 | 类型 | 必填 | 描述\n---|---|---|---\ncallback | function | 是 | 函数\n\n";

    @Test
    void membersByTheColumnsOfTheirValues() {
        ApiPage page = Pages.read(LISTENER + "## 输入\n\n"
                + "无\n\n"
                + "## 输出\n\n"
                + "V7.8.0版本起，回调函数返回结束的原因：\n\n"
                + "| **endType** | **endText** | **含义** |\n"
                + "| -- | -- | -- | -- |\n"
                + "| 0 | end: unknown | 不明\n"
                + "| 1 | end: by user | 用户所为\n\n## 备注\n\n无\n");
        assertThat(outline(page.input())).containsExactly("callback:function");
        assertThat(outline(page.output())).containsExactly("endType:number", "endText:string");
        assertThat(field(page.output(), "endType").enumValues())
                .extracting(each -> each.value().plain(), EnumValue::label)
                .containsExactly(tuple("0", "不明"), tuple("1", "用户所为"));
        assertThat(page.output())
                .extracting(each -> each.availability().since())
                .containsExactly("7.8.0", "7.8.0");
        assertThat(page.diagnostics()).isEmpty();
    }

    @Test
    void codesThatAFunctionGetsAreMembersAndErrors() {
        ApiPage page = Pages.read(LISTENER + CALLBACK + "## 输出\n\n回调函数返回对象的属性：\n\n"
                + "|errno|errString|含义|最低版本|\n|--|--|--|--|\n|101|It is gone|没了|V5.2.0|\n");
        assertThat(outline(page.output())).containsExactly("errno:number", "errString:string");
        assertThat(page.output()).extracting(Field::enumValues).containsOnly(List.of());
        assertThat(page.errors()).containsExactly(new ErrorCode("101", "没了", null, "It is gone", "5.2.0"));
        assertThat(page.errors().get(0).words()).isEqualTo("没了 (It is gone)");
    }

    @Test
    void codesOfACallAreNoMembers() {
        ApiPage page = Pages.read("# doIt(Object object)\n\n做事\n\n## 输入\n\n继承标准对象输入\n\n## 输出\n\n继承标准对象输出\n\n"
                + "errno | errString | 含义\n--|--|--\n101 | It is gone | 没了\n");
        assertThat(page.output()).isEmpty();
        assertThat(page.errors()).hasSize(1);
    }

    @Test
    void membersOfADeclaration() {
        ApiPage page = Pages.read(LISTENER + CALLBACK + "## 输出\n\n"
                + "回调函数返回对象的属性：\n\n"
                + "```ts\n"
                + "interface EndDetail {\n"
                + "  errno: number; // 错误码\n"
                + "  text?: string;\n"
                + "  pair: { a: string, b: Array<number> };\n"
                + "  mode: 'dark' | 'light'\n"
                + "  done: (a: number) => void;\n"
                + "}\n"
                + "```\n");
        assertThat(outline(page.output()))
                .containsExactly(
                        "errno:number",
                        "text:string",
                        "pair:object[a:string, b:array<number>]",
                        "mode:string",
                        "done:function");
        assertThat(field(page.output(), "errno").description()).isEqualTo("错误码");
        assertThat(field(page.output(), "mode").enumValues()).hasSize(2);
    }

    @Test
    void whatAFunctionGetsStandsBelowTheInput() {
        ApiPage page = Pages.read(
                LISTENER + "## 输入\n\n回调函数返回对象的属性：\n\n名称 | 类型 | 描述\n---|---|---\nsize | number | 大小\n\n## 输出\n\n无\n");
        assertThat(outline(page.input())).containsExactly("callback:function");
        assertThat(outline(page.output())).containsExactly("size:number");
    }

    @Test
    void whatAFunctionGetsStandsInItsRow() {
        ApiPage page =
                Pages.read(LISTENER + "## 输入\n\n名称 | 类型 | 必填 | 描述\n---|---|---|---\ncallback | function | 是 | 函数\n"
                        + "&emsp;∟ res | object | 是 | 回调函数的参数\n&emsp;&emsp;∟ size | number | 是 | 大小\n\n## 输出\n\n无\n");
        assertThat(outline(page.input())).containsExactly("callback:function");
        assertThat(outline(page.output())).containsExactly("size:number");
        assertThat(field(page.output(), "size").required()).isNull();
    }

    @Test
    void aTableOfNamedValuesBelongsToTheFieldThatItsWordsAreAbout() {
        ApiPage page = Pages.read("# doIt(Object object)\n\n做事\n\n## 输入\n\n名称 | 类型 | 必填 | 描述\n---|---|---|---\n"
                + "hidden | Array<string> | 否 | 需要隐藏的菜单项列表\ntop | number | 否 | 菜单离上边的距离\n\n支持隐藏的菜单项及其标识：\n"
                + "按钮名称 | 预定义ID | 备注\n|--|--|--|\n| 发送 | sendTo | - |\n| 机器人 / 消息 | bot | 仅网页应用可见 |\n\n## 输出\n\n无\n");
        assertThat(outline(page.input())).containsExactly("hidden:array<string>", "top:number");
        Field hidden = field(page.input(), "hidden");
        assertThat(hidden.enumValues())
                .extracting(each -> each.value().plain(), EnumValue::label)
                .containsExactly(tuple("sendTo", "发送"), tuple("bot", "机器人 / 消息"));
        assertThat(hidden.soft()).containsExactly("bot：仅网页应用可见");
        assertThat(page.diagnostics()).isEmpty();
    }

    @Test
    void aTableOfNamedValuesOfNoFieldInventsNone() {
        ApiPage page = Pages.read("# doIt(Object object)\n\n做事\n\n## 输入\n\n名称 | 类型 | 必填 | 描述\n---|---|---|---\n"
                + "top | number | 否 | 离上边的距离\n\n菜单项：\n\n按钮名称 | 预定义ID\n--|--\n发送 | sendTo\n\n## 输出\n\n无\n");
        assertThat(outline(page.input())).containsExactly("top:number");
        assertThat(page.diagnostics()).extracting(Diagnostic::id).containsExactly(DiagnosticId.UNKNOWN_TABLE);
        assertThat(page.notices()).extracting("text").contains("发送 | sendTo");
    }

    @Test
    void aTableBelowTheNameOfAnObjectIsOfTheFieldOfThatName() {
        ApiPage page = Pages.output("list | object[] | 列表\n"
                + "&emsp;∟ traits | object | 支持的操作\n\n"
                + "**Traits 对象**\n\n"
                + "|名称|类型|描述|\n"
                + "|--|--|--|\n"
                + "|read|boolean|可读|");
        assertThat(outline(page.output())).containsExactly("list:array<object>[traits:object[read:boolean]]");
    }

    @Test
    void methodsInATableOfNamesAndResults() {
        ApiPage page = Pages.read("# Thing\n\n物\n\n## 属性\n\n名称 | 类型 | 描述\n--|--|--\nsize | number | 大小\n\n## 方法\n\n"
                + "| 名称 | 参数 | 返回值 | 描述 |\n|--|--|--|--|\n| [isBig](https://x.y) | 无 | boolean | 是否大 |\n");
        assertThat(page.methods()).extracting("name", "text").containsExactly(tuple("isBig", "返回值：boolean\n是否大"));
        assertThat(page.diagnostics()).isEmpty();
    }

    @Test
    void rowsWithoutABarAtTheirEndsAreWhole() {
        ApiPage page = Pages.read("# Thing\n\n物\n\n## 错误码\n\n| 错误码 | 说明\n|--|--|\n|101| 没了\n|102| 还在");
        assertThat(page.errors()).hasSize(2);
        assertThat(page.hasErrors()).isFalse();
    }
}
