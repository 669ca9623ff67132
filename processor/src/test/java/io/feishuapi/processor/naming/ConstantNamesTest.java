package io.feishuapi.processor.naming;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.spec.model.EnumValue;
import io.feishuapi.spec.model.Literal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstantNamesTest {

    private final ConstantNames names = new ConstantNames(Glossary.packed());

    @ParameterizedTest
    @CsvSource({
        "单聊, SINGLE",
        "群聊, GROUP",
        "bot, BOT",
        "未知错误, UNKNOWN_ERROR",
        "不支持, UNSUPPORTED",
        "wgs84 坐标系, WGS84_COORDINATE_SYSTEM",
        "前置摄像头, FRONT_CAMERA",
        "'开启，仅 iOS', ON",
        "'关闭（默认）', CLOSED",
        "找到新设备立即上报, VALUE_5",
        "'', VALUE_5",
    })
    void namesANumberByItsLabel(String label, String expected) {
        assertThat(names.of(List.of(new EnumValue(new Literal.JsonNumber(5), label))))
                .containsExactly(expected);
    }

    @Test
    void namesANumberWithoutLabelByItself() {
        assertThat(names.of(List.of(number(-1), number(0), new EnumValue(literal("0.5"), null))))
                .containsExactly("VALUE_MINUS_1", "VALUE_0", "VALUE_0_5");
    }

    @Test
    void namesStringsByThemselves() {
        assertThat(names.of(strings("front", "utf-8", "qrCode", "")))
                .containsExactly("FRONT", "UTF_8", "QR_CODE", "EMPTY");
    }

    @Test
    void namesStringsByTheirLabelsWhereOneOfThemIsNoWord() {
        assertThat(names.of(List.of(string("#ffffff", "白色"), string("#000000", "黑色"))))
                .containsExactly("WHITE", "BLACK");
        assertThat(names.of(List.of(string("0", "不保存"), string("1", null)))).containsExactly("NOT_SAVE", "VALUE_1");
    }

    @Test
    void keepsNamesApart() {
        assertThat(names.of(strings("ucs2", "ucs-2", "a", "A", "a")))
                .containsExactly("UCS2", "UCS2_ALIAS", "A", "A_2", "A_3");
        assertThat(names.of(List.of(
                        new EnumValue(new Literal.JsonNumber(0), "群聊"),
                        new EnumValue(new Literal.JsonNumber(1), "群组"))))
                .containsExactly("GROUP", "GROUP_2");
    }

    @Test
    void doesNotHangOnOtherValues() {
        List<EnumValue> two = List.of(string("0", "不保存"), string("1", "保存"));
        assertThat(names.of(two.subList(1, 2))).containsExactly(names.of(two).get(1));
    }

    @Test
    void doesNotHangOnValuesThatComeLater() {
        List<EnumValue> first = List.of(string("front", "前置"), string("back", "后置"));
        List<EnumValue> later = List.of(string("front", "前置"), string("back", "后置"), string("360", "全景"));
        assertThat(names.of(later)).startsWith("FRONT", "BACK");
        assertThat(names.of(first)).containsExactly("FRONT", "BACK");
    }

    @Test
    void keepsAPinnedNameWhateverTheLabelsSay() {
        List<EnumValue> before = List.of(pinned(0, "单聊", "SINGLE_CHAT"), labelled(1, "群聊"));
        List<EnumValue> reworded = List.of(pinned(0, "一对一会话", "SINGLE_CHAT"), labelled(1, "群聊"));
        assertThat(names.of(before)).containsExactly("SINGLE_CHAT", "GROUP");
        assertThat(names.of(reworded)).containsExactly("SINGLE_CHAT", "GROUP");
        // Another value's label cannot take a pinned name either.
        assertThat(names.of(List.of(labelled(1, "群聊"), pinned(0, "单聊", "GROUP"))))
                .containsExactly("GROUP_2", "GROUP");
    }

    private static EnumValue pinned(long value, String label, String name) {
        return new EnumValue(new Literal.JsonNumber(value), label, name);
    }

    private static EnumValue labelled(long value, String label) {
        return new EnumValue(new Literal.JsonNumber(value), label);
    }

    private static EnumValue number(long value) {
        return new EnumValue(new Literal.JsonNumber(value), null);
    }

    private static Literal literal(String number) {
        return new Literal.JsonNumber(new java.math.BigDecimal(number));
    }

    private static EnumValue string(String value, @Nullable String label) {
        return new EnumValue(new Literal.JsonString(value), label);
    }

    private static List<EnumValue> strings(String... values) {
        return Stream.of(values).map(value -> string(value, null)).toList();
    }
}
