package io.feishuapi.spec.read;

import static io.feishuapi.spec.Pages.field;
import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.platform.Platform;
import io.feishuapi.spec.Pages;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldRule;
import io.feishuapi.spec.model.Literal;
import io.feishuapi.spec.model.Rules;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands outside the table of inputs and is about one of them counts as if it stood in its row. */
class NotesOfFieldsTest {

    private static final String INPUT = "\n\n## 输入\n\n名称 | 数据类型 | 必填 | 默认值 | 描述\n---|---|---|---|---\n"
            + "mode | string | 是 | | 方式\ntitle | string | 否 | | 标题\ncount | number | 否 | | 数量\n\n## 输出\n\n无\n";

    private static ApiPage page(String notice, String errors) {
        return Pages.read("# doIt(Object object)\n\n做事\n\n## 注意事项\n\n" + notice + INPUT + errors);
    }

    private static Field read(String name, String notice) {
        return field(page(notice, "").input(), name);
    }

    @ParameterizedTest
    @CsvSource({"`count` 不能超过 9。", "count 参数的最大值为 9", "- `count` 取值不得大于 9"})
    void limits(String notice) {
        assertThat(read("count", notice).rules())
                .containsExactly(new FieldRule.Limit(FieldRule.Kind.MAX, BigDecimal.valueOf(9)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`mode` 为 a，则 `title` 长度不超过 20",
                "`title` 和 `mode` 加起来不超过 20 个字符",
                "PC 端 `title` 不超过 20 个字符",
                "飞书 V5.0.0 以下版本：\n- `title` 不超过 20 个字符",
                "`title` 超过 20 个字符的部分会被截断",
            })
    void limitsThatDoNotHoldForOneFieldAlwaysAreSoft(String notice) {
        List<Field> fields = page(notice, "").input();
        assertThat(fields).allSatisfy(field -> assertThat(field.rules()).isEmpty());
        assertThat(fields).anySatisfy(field -> assertThat(field.soft()).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
        单次追加的文件大小不能超过 4M。文件总大小不能超过 80M。 ¦ 4194304
        单个键允许存储的最大数据长度为 2 MB，所有数据存储上限为 20 MB。 ¦ 2097152
        单个键的数据最大 2MB，全部数据最大 20MB ¦ 2097152
        """)
    void whatMayBeHandedInAtATimeLimitsTheData(String notice, long bytes) {
        Field data = field(alone("data | string/ArrayBuffer", notice).input(), "data");
        assertThat(data.rules())
                .containsExactly(new FieldRule.Limit(FieldRule.Kind.MAX_BYTES, BigDecimal.valueOf(bytes)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
        length | number ¦ 单次读取最大为 10M
        src | string ¦ 仅支持 a1、b2 视频格式
        url | string ¦ 不能跳转到首页
        """)
    void sentencesWithoutANameAreAboutTheOnlyParameter(String name, String notice) {
        assertThat(alone(name, notice).input()).singleElement().satisfies(field -> {
            assertThat(field.soft()).containsExactly(notice);
            assertThat(field.rules()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"目录最大 200M", "页面栈最多十层", "最大并发限制为 5 个", "最多返回 20 条", "必须使用 setIt 设置按钮后，才有效。", "该接口仅支持小程序"})
    void whatIsSaidOfOtherThingsIsNotAboutTheOnlyParameter(String notice) {
        ApiPage page = alone("url | string", notice);
        assertThat(field(page.input(), "url").soft()).isEmpty();
        assertThat(page.unmatched()).hasSize(notice.equals("该接口仅支持小程序") ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "如果不能打开，请先检查 mode 是否在名单里，title|mode",
        "title、count 中有一个不填，都会放在中间|title",
        "title、count 中有一个不填，都会放在中间|count"
    })
    void namesInProse(String said) {
        String[] parts = said.split("\\|", -1);
        assertThat(read(parts[1], parts[0]).soft()).containsExactly(parts[0]);
    }

    private static ApiPage alone(String nameAndType, String notice) {
        return Pages.read("# doIt(Object object)\n\n做事\n\n## 注意事项\n\n" + notice
                + "\n\n## 输入\n\n名称 | 数据类型 | 必填 | 默认值 | 描述\n---|---|---|---|---\n" + nameAndType
                + " | 是 | | 内容\n\n## 输出\n\n无\n");
    }

    @Test
    void conditions() {
        assertThat(page("当 `mode` 为 `a` 时，`title` 必填。", "").rules())
                .containsExactly(Rules.requiredWhen("in.title", Rules.is("in.mode", new Literal.JsonString("a"))));
    }

    @Test
    void platforms() {
        assertThat(read("title", "PC 端暂不支持 `title` 参数。").availability().notOn()).containsExactly(Platform.PC);
        assertThat(read("title", "PC 端：\n- 暂不支持 `title` 参数。").availability().notOn())
                .containsExactly(Platform.PC);
    }

    @Test
    void theNoticeStaysThePages() {
        ApiPage page = page("`count` 不能超过 9。", "");
        assertThat(page.notices()).extracting("text").containsExactly("count 不能超过 9。");
        assertThat(field(page.input(), "count").notices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "不传递 callback 值，则会移除所有监听。",
                "若不提供callBack参数，将取消所有监听",
                "- 如果不传递`offIt`的参数，会移除所有的`onIt`监听。",
                "如果不传递，会取消所有监听",
            })
    void whatMayBeLeftOutIsNotRequired(String notice) {
        ApiPage page = alone("callback | function", notice);
        assertThat(page.input()).singleElement().satisfies(field -> {
            assertThat(field.required()).isFalse();
            assertThat(field.soft()).isNotEmpty();
        });
        assertThat(page.diagnostics()).extracting("id.code").containsExactly("PAGE-216");
    }

    @ParameterizedTest
    @ValueSource(strings = {"不传 callback 时，调用失败", "没有回调的应用，不会收到", "传递 callback 值，只移除它"})
    void whatMustBeGivenIsRequired(String notice) {
        ApiPage page = alone("callback | function", notice);
        assertThat(field(page.input(), "callback").required()).isTrue();
    }

    @Test
    void keysOfAFileAreNoParameters() {
        assertThat(read("mode", "如果页面被销毁了，重新创建时会使用 json 中配置的 mode 字段").soft()).isEmpty();
    }

    @Test
    void errorsThatRepeatALimitSayNothingNew() {
        Field count = field(
                page("`count` 不能超过 9。", "\n## 错误码\n\n错误码 | 描述\n---|---\n1 | count 数量超过 9\n")
                        .input(),
                "count");
        assertThat(count.soft()).isEmpty();
    }

    @Test
    void choicesThatShareAFieldAreOne() {
        assertThat(page("mode 和 title 两者必填一个。\n\ntitle 和 count 参数传其一即可，都传时 title 优先。", "")
                        .rules())
                .containsExactly(Rules.anyOf("in.mode", "in.title", "in.count"));
    }

    @Test
    void aFieldThatCountsWhereAnotherIsLeftOutStandsInForIt() {
        ApiPage page = Pages.read("# doIt(Object object)"
                + INPUT.replace("方式", "方式，与 title 二选一").replace("数量", "数量，title 不为空时，count 参数无效"));
        assertThat(page.rules()).containsExactly(Rules.anyOf("in.title", "in.mode", "in.count"));
    }

    @Test
    void namesAreFoundHoweverTheyAreSpelled() {
        String input = INPUT.replace("mode", "openid")
                .replace("title", "openChatId")
                .replace("标题", "会话，open_chat_id 和 open_id 必须传入一个");
        assertThat(Pages.read("# doIt(Object object)" + input).rules())
                .containsExactly(Rules.anyOf("in.openChatId", "in.openid"));
    }

    @Test
    void whatErrorsRefuseAlwaysIsHard() {
        Field count = field(
                page("甲", "\n## 错误码\n\n错误码 | 描述\n---|---\n1 | count 无效（为负数或者大于现有数量）\n")
                        .input(),
                "count");
        assertThat(count.rules()).containsExactly(new FieldRule.Limit(FieldRule.Kind.MIN, BigDecimal.ZERO));
        assertThat(count.soft()).containsExactly("count 无效（为负数或者大于现有数量）");
    }

    @Test
    void whatErrorsSayOfOneInputIsSoft() {
        ApiPage page = page("甲", "\n## 错误码\n\n错误码 | 描述\n---|---\n1 | count大于现有数量\n2 | title 为空\n3 | mode 已经存在\n");
        assertThat(field(page.input(), "count").soft()).containsExactly("count大于现有数量");
        assertThat(field(page.input(), "mode").soft()).containsExactly("mode 已经存在");
        assertThat(field(page.input(), "title").soft()).isEmpty();
    }

    @Test
    void everyParameterAtOnce() {
        assertThat(page("所有参数均为选填，但至少需要传入一个，否则会返回失败", "").rules())
                .containsExactly(Rules.anyOf("in.mode", "in.title", "in.count"));
    }

    @Test
    void whatAMemberHoldsOnceDecodedIsNoMember() {
        ApiPage page =
                Pages.read("# doIt(Object object)\n\n## 输出\n\n名称 | 数据类型 | 描述\n---|---|---\ndata | string | 密文\n\n"
                        + "`data` 解密后的结构：\n\n名称 | 数据类型 | 描述\n---|---|---\nid | string | 标识\n");
        assertThat(Pages.outline(page.output())).containsExactly("data:string");
        assertThat(page.notices()).extracting("text").contains("id | string | 标识");
    }
}
