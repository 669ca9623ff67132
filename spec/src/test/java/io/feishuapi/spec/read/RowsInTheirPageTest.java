package io.feishuapi.spec.read;

import static io.feishuapi.spec.Pages.field;
import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.platform.Platform;
import io.feishuapi.spec.Pages;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.Literal;
import io.feishuapi.spec.model.Rules;
import io.feishuapi.spec.model.Support;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the page around a row makes of what the row says. */
class RowsInTheirPageTest {

    private static ApiPage page(String platforms, String cells, String rows) {
        return Pages.read("# doIt(Object object)\n\n做事\n\n## 支持说明\n\n应用能力 | " + platforms + "\n---|"
                + "---|".repeat(platforms.split("\\|").length) + "\n小程序 | " + cells
                + "\n\n## 输入\n\n名称 | 数据类型 | 必填 | 默认值 | 描述\n---|---|---|---|---\n" + rows + "\n\n## 输出\n\n无\n");
    }

    private static List<Platform> notOn(String platforms, String description) {
        ApiPage page = page(platforms, "✓", "a | string | 否 | | " + description);
        return page.input().get(0).availability().notOn();
    }

    @Test
    void platformsThatThePageDoesNotKnowAreNotImplied() {
        assertThat(notOn("Android | iOS | PC", "甲，仅 iOS 支持")).containsExactly(Platform.ANDROID, Platform.PC);
        assertThat(notOn("Android | iOS | PC | Harmony", "甲，仅 iOS 支持"))
                .containsExactly(Platform.ANDROID, Platform.PC, Platform.HARMONY);
        assertThat(notOn("Android | iOS | PC", "甲，移动端暂不支持")).containsExactly(Platform.ANDROID, Platform.IOS);
        assertThat(notOn("Android | iOS | PC", "甲，Harmony 端暂不支持")).containsExactly(Platform.HARMONY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
        Windows | Mac | iOS ¦ v5.1.0 及以上 | v5.1.0 及以上 | X ¦ pc:5.1.0 ios:no
        桌面端 | 安卓 | 鸿蒙 ¦ 支持 | 3.44+ | ✓（HarmonyOS NEXT） ¦ pc:yes android:3.44 harmony:yes
        Android | iOS ¦ - | N/A ¦ none
        Android | iOS ¦ 待支持 | 即将支持 ¦ android:no ios:no
        移动端 | PC ¦ V3.44.0 | 暂不支持 ¦ android:3.44.0 ios:3.44.0 pc:no
        """)
    void readsTablesOfSupport(String platforms, String cells, String expected) {
        StringBuilder told = new StringBuilder();
        for (Support support : page(platforms, cells, "a | string | 否 | | 甲").support()) {
            String value = support.supported() ? support.since() == null ? "yes" : support.since() : "no";
            told.append(support.platform().wireName()).append(':').append(value).append(' ');
        }
        assertThat(told.isEmpty() ? "none" : told.toString().strip()).isEqualTo(expected);
    }

    @Test
    void conditionsOnFieldsFurtherOut() {
        ApiPage page =
                Pages.input("mode | number | 否 | | 方式\nopt | object | 否 | | 选项\n∟ a | string | 否 | | 甲，mode 为 1 时必填");
        assertThat(page.rules())
                .containsExactly(
                        Rules.requiredWhen("in.opt.a", Rules.is("in.mode", new Literal.JsonNumber(BigDecimal.ONE))));
    }

    @Test
    void conditionsInTheTypeOfTheOtherField() {
        ApiPage page = Pages.input("mode | string | 否 | | 方式\n"
                + "flag | boolean | 否 | | 开关\n"
                + "a | string | 否 | | 甲，mode 为 1 时必填\n"
                + "b | string | 否 | | 乙，flag 为 \"true\" 时必填");
        assertThat(page.rules())
                .containsExactly(
                        Rules.requiredWhen("in.a", Rules.is("in.mode", new Literal.JsonString("1"))),
                        Rules.requiredWhen("in.b", Rules.is("in.flag", new Literal.JsonBoolean(true))));
    }

    @Test
    void aConditionThatTheOtherFieldCannotMeetIsNoRule() {
        ApiPage page = Pages.input("mode | number | 否 | | 方式\na | string | 否 | | 甲，mode 为 fast 时必填");
        assertThat(page.rules()).isEmpty();
        assertThat(page.unmatched()).hasSize(1);
    }

    @Test
    void oneChoiceSaidTwiceIsOneRule() {
        ApiPage page = Pages.input("a | string | 否 | | 甲，与 b 二选一\nb | string | 否 | | 乙，与 a 二选一");
        assertThat(page.rules()).containsExactly(Rules.oneOf("in.b", "in.a"));
    }

    @ParameterizedTest
    @CsvSource({
        "是,true,0",
        "是（网页应用）,false,1",
        "是（必须为数字）,true,1",
        "否（仅供参考）,false,0",
        "Y,true,0",
        "✓,true,0",
        "'否，PC 端必填',false,1"
    })
    void requiredWithANote(String cell, boolean required, int soft) {
        Field field = Pages.input("a | string | " + cell + " | | 甲").input().get(0);
        assertThat(field.required()).isEqualTo(required);
        assertThat(field.soft()).hasSize(soft);
    }

    @Test
    void colorsAreStrings() {
        ApiPage page = Pages.input("a | HexColor | 否 | #3370ff | 甲\nb | Uint8Array | 否 | | 乙");
        assertThat(page.input()).extracting(each -> each.type().toString()).containsExactly("string", "arraybuffer");
    }

    @Test
    void longListsOfValues() {
        String values = String.join(
                "",
                IntStream.range(0, 40_000).mapToObj(i -> "- `v" + i + "`：甲  \n").toList());
        ApiPage page = Pages.input("a | string | 否 | | 甲  \n**可选值**：  \n" + values);
        assertThat(field(page.input(), "a").enumValues()).hasSize(40_000);
    }

    @Test
    void manyCombinationsOfConditionsAreNoRule() {
        String conditions = "mode 为 1/2/3/4/5/6/7 且 ".repeat(20);
        ApiPage page = Pages.input("mode | number | 否 | | 方式\na | string | 否 | | " + conditions + "时必填");
        assertThat(page.rules()).isEmpty();
    }
}
