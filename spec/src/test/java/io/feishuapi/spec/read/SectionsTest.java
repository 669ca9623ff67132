package io.feishuapi.spec.read;

import static io.feishuapi.spec.Pages.field;
import static io.feishuapi.spec.Pages.outline;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.feishuapi.spec.Pages;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.Literal;
import io.feishuapi.spec.model.ObjectMethod;
import io.feishuapi.spec.model.Sample;
import io.feishuapi.spec.model.Support;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionsTest {

    private static final String FIELDS = "名称 | 数据类型 | 描述\n---|---|---\n";

    @ParameterizedTest
    @ValueSource(strings = {"必填", "是否必填", "required", "Required", "必选", "是否必须"})
    void headersOfTheRequiredColumn(String header) {
        ApiPage page = Pages.read("# doIt(Object object)\n\n## 输入\n\n名称 | 类型 | " + header
                + " | 描述\n---|---|---|---\na | string | 是 | 甲\nb | string | 否 | 乙\n\n## 输出\n\n无\n");
        assertThat(page.input()).extracting("required").containsExactly(true, false);
        assertThat(page.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"输入,输出,示例代码,错误码", "Input,Output,Sample code,Error codes", "参数,返回值,代码示例,错误代码", "入参,出参,示例,errno 错误码"})
    void headingsInTheirVariants(String input, String output, String sample, String errors) {
        ApiPage page = Pages.read("# doIt(Object object)\n\n## " + input + "\n\n" + FIELDS + "a | string | 甲\n\n## "
                + output
                + "\n\n" + FIELDS + "b | string | 乙\n\n## " + sample + "\n\n```js\ntt.doIt({});\n```\n\n## " + errors
                + "\n\n错误码 | 描述\n---|---\n1 | 坏\n");
        assertThat(outline(page.input())).containsExactly("a:string");
        assertThat(outline(page.output())).containsExactly("b:string");
        assertThat(page.samples()).hasSize(1);
        assertThat(page.errors()).hasSize(1);
        assertThat(page.diagnostics()).isEmpty();
    }

    @Test
    void outputTablesAreToldApartByTheSentenceBefore() {
        ApiPage page = Pages.read(
                "# doIt\n\n调用 doIt(Object object) 做事\n\n## 输出\n\n该接口继承标准对象输出，`success` 返回对象的扩展属性如下所示。\n\n" + FIELDS
                        + "a | string | 甲\n\n`fail`返回对象的扩展属性：\n\n" + FIELDS
                        + "b | number | 乙\n\n返回值 `Task`，该对象的方法列表参见下表：\n\n方法 | 介绍\n---|---\n[stop()](https://x.y) | 停\n");
        assertThat(outline(page.output())).containsExactly("a:string");
        assertThat(outline(page.failure())).containsExactly("b:number");
        assertThat(page.kind().wireName()).isEqualTo("callback");
        assertThat(page.methods()).containsExactly(new ObjectMethod("stop", "停"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
        做事。使用说明：\\n- 甲 ¦ 做事。 ¦ 甲
        做事。\\n注意事项： ¦ 做事。 ¦
        做事。 warnning\\n先打开开关。 ¦ 做事。 ¦ 先打开开关。
        做事\\n见 `note` ¦ 做事\\n见 `note` ¦
        """)
    void aSummaryEndsWhereANoticeIsAnnounced(String prose, String summary, String notice) {
        ApiPage page = Pages.read("# doIt(Object object)\n\n" + prose.replace("\\n", "\n") + "\n\n## 输出\n\n无\n");
        assertThat(page.summary()).isEqualTo(summary.replace("\\n", "\n"));
        assertThat(page.notices()).extracting("text").isEqualTo(notice == null ? List.of() : List.of(notice));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "返回值：\n`Thing` 实例",
                "返回值：boolean",
                "返回值 `Thing`，该对象的属性与方法列表参见以下表格。\n在以下表格中，点击方法名，可查看对应 API 的支持说明、调用方法。",
                "`success`返回对象参数的扩展属性：",
                "- `data` 为 string 类型\n```json\n{}\n```",
            })
    void whatOnlyLeadsToSomethingIsNoNotice(String prose) {
        ApiPage page = Pages.read("# doIt(Object object)\n\n做事\n\n## 输出\n\n" + prose + "\n");
        assertThat(page.notices()).isEmpty();
    }

    @Test
    void tableWinsOverTheSentenceThatThereIsNone() {
        ApiPage page = Pages.read("# doIt(Object object)\n\n## 输出\n\n继承标准对象输出，无扩展属性\n\n" + FIELDS + "a | string | 甲\n");
        assertThat(outline(page.output())).containsExactly("a:string");
    }

    @Test
    void tableOfAnObjectsMembersBelongsToIt() {
        ApiPage page = Pages.read("# doIt(Object object)\n\n## 输出\n\n" + FIELDS
                + "user | object | 人\nlist | Item[] | 单\n\n### user 的结构\n\n" + FIELDS
                + "id | string | 号\n\n### Item 对象\n\n" + FIELDS
                + "n | number | 数\n");
        assertThat(outline(page.output())).containsExactly("user:object[id:string]", "list:array<object>[n:number]");
    }

    @Test
    void legalValuesOfATableOfTheirOwn() {
        ApiPage page = Pages.read(
                "# doIt(Object object)\n\n## 输入\n\n" + FIELDS
                        + "encoding | string | 编码\nmode | number | 式\n\n### encoding 的合法值\n\n| 值 | 说明 | Android | PC |\n|---|---|---|---|\n"
                        + "| ascii |  | 支持 | 不支持 |\n| ucs2/ucs-2 | 小端序 | 支持 | 支持 |\n\n### mode 的合法值\n\n值 | 说明\n---|---\n0 | 零\n1 | 一\n\n## 输出\n\n无\n");
        assertThat(field(page.input(), "encoding").enumValues())
                .extracting("value", "label")
                .containsExactly(
                        tuple(new Literal.JsonString("ascii"), null),
                        tuple(new Literal.JsonString("ucs2"), "小端序"),
                        tuple(new Literal.JsonString("ucs-2"), "小端序"));
        assertThat(field(page.input(), "encoding").soft()).containsExactly("ascii：PC 端不支持");
        assertThat(field(page.input(), "mode").enumValues())
                .extracting("value")
                .containsExactly(new Literal.JsonNumber(0), new Literal.JsonNumber(1));
    }

    @Test
    void versionsOfAColumnOfTheirOwn() {
        ApiPage page = Pages.read(
                "# doIt(Object object)\n\n## 输出\n\n名称 | 数据类型 | 最低版本 | 描述\n---|---|---|---\na | string | V3.2.0 | 甲\n");
        assertThat(field(page.output(), "a").availability().since()).isEqualTo("3.2.0");
    }

    @Test
    void supportTable() {
        ApiPage page = Pages.read(
                "# doIt(Object object)\n\n## 支持说明\n\n应用能力 | Android | iOS | PC | Harmony | 预览效果\n"
                        + "---|---|---|---|---|---\n小程序 | V3.44+ | **✓** | **X** | - | 预览\n网页应用 | 支持 | x | 不支持 | / | /\n\n## 输出\n\n无\n");
        assertThat(page.support())
                .extracting(s -> s.app().wireName() + "." + s.platform().wireName() + "="
                        + (s.since() == null ? s.supported() : s.since()))
                .containsExactly(
                        "gadget.android=3.44",
                        "gadget.ios=true",
                        "gadget.pc=false",
                        "webapp.android=true",
                        "webapp.ios=false",
                        "webapp.pc=false");
        assertThat(page.diagnostics()).isEmpty();
    }

    @Test
    void errorsWithSeveralCodesInACell() {
        ApiPage page = Pages.read("# doIt(Object object)\n\n## 错误码\n\n错误码 | 描述 | 排查建议\n---|---|---\n`1`、`2` | 坏 | 修\n");
        assertThat(page.errors())
                .extracting("code", "text", "advice")
                .containsExactly(tuple("1", "坏", "修"), tuple("2", "坏", "修"));
    }

    @Test
    void samplesByTheLineBefore() {
        ApiPage page = Pages.read(
                "# doIt(Object object)\n\n## 示例代码\n\n调用示例：\n\n```js\ntt.doIt({});\n```\n`success`返回对象示例：\n```json\n{}\n```\n"
                        + "`fail`返回对象示例：\n```json\n{}\n```\n\n别的：\n```sh\nls\n```\n");
        assertThat(page.samples())
                .extracting(Sample::role)
                .containsExactly(Sample.Role.CALL, Sample.Role.SUCCESS, Sample.Role.FAILURE, Sample.Role.OTHER);
        assertThat(page.notices()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\0', textBlock = """
        示例代码 ¦ 说明 ¦ html ¦ <video id="a"></video> ¦ OTHER
        示例代码 ¦ 说明 ¦ css ¦ .a { color: red } ¦ OTHER
        示例代码 ¦ 说明 ¦ ts ¦ interface Detail { errno: number; } ¦ OTHER
        示例代码 ¦ 说明 ¦ ts ¦ tt.doIt({}); ¦ CALL
        示例代码 ¦ 返回值示例： ¦ json ¦ false ¦ SUCCESS
        输出 ¦ 返回对象示例： ¦ json ¦ {"a": 1} ¦ SUCCESS
        型号说明 ¦ 具体的设备和返回结果参考下表。 ¦ json ¦ {"a": "b"} ¦ OTHER
        """)
    void rolesOfSamples(String heading, String before, String language, String text, Sample.Role role) {
        ApiPage page = Pages.read("# doIt(Object object)\n\n## " + heading + "\n\n" + before + "\n\n```" + language
                + "\n" + text + "\n```\n");
        assertThat(page.samples()).extracting(Sample::role).containsExactly(role);
    }

    @Test
    void bulletsWithASampleEachGoOnWithWhatAnnouncedThem() {
        ApiPage page = Pages.read(
                "# doIt(Object object)\n\n## 示例代码\n\n`success`返回对象示例：\n\n- `data` 为文字\n"
                        + "    ```json\n    {\"data\": \"a\"}\n    ```\n\n- `data` 为空\n    ```json\n    {\"data\": null}\n    ```\n");
        assertThat(page.samples()).extracting(Sample::role).containsExactly(Sample.Role.SUCCESS, Sample.Role.SUCCESS);
    }

    @Test
    void callUnderASuccessCaptionIsACall() {
        ApiPage page = Pages.read("# doIt(Object object)\n\n## 示例代码\n\n`success`返回对象示例：\n\n```js\ntt.doIt({});\n```\n");
        assertThat(page.samples()).extracting(Sample::role).containsExactly(Sample.Role.CALL);
    }

    @Test
    void noticesEachWithItsLine() {
        ApiPage page = Pages.read(
                "# doIt(Object object)\n\n做事\n**Notice**：注意事项：\n- 甲 [文](https://x.y)\n- 乙\n\t- 细\n\n## 注意事项\n\n分为：\n- 一\n- 二\n");
        assertThat(page.summary()).isEqualTo("做事");
        assertThat(page.notices())
                .extracting(n -> n.text() + "@" + n.position().line())
                .containsExactly("甲 文@5", "乙\n- 细@6", "分为：\n- 一\n- 二@11");
    }

    @Test
    void noticeOfManyParagraphs() {
        ApiPage page = Pages.read(
                "# doIt(Object object)\n\n做事\n\n:::html\n<md-alert type=\"tip\">\n甲\n\n乙\n</md-alert>\n:::\n\n## 输入\n\n无\n");
        assertThat(page.notices()).extracting("text").containsExactly("甲\n乙");
    }

    @Test
    void keywords() {
        ApiPage page = Pages.read("# doIt(Object object)\n\n做事\n\n*(关键词：chat id, 群，x)*\n");
        assertThat(page.keywords()).containsExactly("chat id", "群", "x");
        assertThat(page.notices()).isEmpty();
    }

    @Test
    void crossFieldRulesFindSiblingsFirst() {
        ApiPage page = Pages.input("mode | number | 是 | | 式\nopt | object | 否 | | 选\n&emsp;∟ mode | number | 是 | | 内\n"
                + "&emsp;∟ extra | string | 否 | | mode为1时，必须传该参数");
        assertThat(page.rules())
                .singleElement()
                .hasToString("RequiredWhen[path=in.opt.extra, when=[Condition[path=in.opt.mode, equalTo=1]]]");
    }

    @Test
    void tableOfWhatACallbackIsHandedIsNoInput() {
        ApiPage page = Pages.read("# onThing(function callback)\n\n## 输入\n\n" + FIELDS
                + "callback | function | 回调\n\n`callback` 回调函数的参数：\n\n" + FIELDS + "a | number | 甲\n\n## 输出\n\n无\n");
        assertThat(outline(page.input())).containsExactly("callback:function");
        assertThat(outline(page.output())).containsExactly("a:number");
    }

    @Test
    void tableThatExplainsValuesLacksNoNames() {
        ApiPage page = Pages.read("# doIt(Object object)\n\n## 输入\n\n" + FIELDS
                + "kind | string | 类\n\n**kind 的合法值**\n\n类型 | 说明\n---|---\nx | 一\ny | 二\n\n## 输出\n\n无\n");
        assertThat(field(page.input(), "kind").enumValues()).extracting("label").containsExactly("一", "二");
        assertThat(page.notices()).isEmpty();
        assertThat(page.diagnostics()).isEmpty();
    }

    @Test
    void methodsOfAnObject() {
        ApiPage page = Pages.read("# getThing()\n\n## 输出\n\n方法 | 介绍\n---|---\n[go()](https://x.y) | 走\n");
        assertThat(page.methods()).containsExactly(new ObjectMethod("go", "走"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"✕", "**✕**", "☒", "⨯", "Ｘ", "❎", "x"})
    void crossesOfEveryKindSayNo(String cross) {
        ApiPage page = Pages.read("# doIt(Object object)\n\n## 支持说明\n\n应用能力 | Android | PC\n---|---|---\n小程序 | ✓ | "
                + cross + "\n\n## 输出\n\n无\n");
        assertThat(page.support()).extracting(Support::supported).containsExactly(true, false);
        assertThat(page.diagnostics()).isEmpty();
    }

    @Test
    void aFirstColumnBesideTypesHoldsNames() {
        ApiPage page = Pages.read(
                "# doIt(Object object)\n\n## 输入\n\n名词 | 数据类型 | 是否必填 | 描述\n---|---|---|---\nkey | string | 是 | 键\n\n## 输出\n\n无\n");
        assertThat(outline(page.input())).containsExactly("key:string");
        assertThat(page.diagnostics()).isEmpty();
    }

    @Test
    void aColumnThatSaysRequiredOrOptionalInEachRow() {
        ApiPage page = Pages.read(
                "# doIt(Object object)\n\n## 输入\n\n名称 | 数据类型 | 属性 | 描述\n---|---|---|---\ntop | number | required | 上\nms | number | optional | 长\n\n## 输出\n\n无\n");
        assertThat(page.input()).extracting(Field::required).containsExactly(true, false);
    }
}
