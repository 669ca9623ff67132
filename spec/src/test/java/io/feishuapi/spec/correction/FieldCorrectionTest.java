package io.feishuapi.spec.correction;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.platform.Platform;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.Availability;
import io.feishuapi.spec.model.DefaultValue;
import io.feishuapi.spec.model.EnumValue;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldRule;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.Literal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What corrections do to a field, one case a kind of fact. */
class FieldCorrectionTest {

    @Test
    void setsAType() {
        assertThat(field("in.count, fact: type, expect: number, value: 'array<string>|string'", 1)
                        .type())
                .isEqualTo(new FieldType.Union(
                        List.of(new FieldType.Array(FieldType.Simple.STRING), FieldType.Simple.STRING)));
    }

    @Test
    void setsRequired() {
        assertThat(field("in.kind, fact: required, expect: true, value: false", 0)
                        .required())
                .isFalse();
    }

    @Test
    void saysWhetherNumbersAreWhole() {
        assertThat(field("in.count, fact: integer, expect: number, value: true", 1)
                        .integer())
                .isTrue();
        assertThat(field("in.count, fact: integer, expect: number, value: false", 1)
                        .integer())
                .isFalse();
        assertThat(Corrected.PAGE.input().get(1).integer()).isNull();
    }

    @Test
    void setsADefault() {
        assertThat(field("in.count, fact: default, expect: 9, value: '9'", 1).defaultValue())
                .isEqualTo(new DefaultValue.Known(new Literal.JsonString("9")));
    }

    @Test
    void setsADefaultWhereThePageHasNone() {
        assertThat(field("in.kind, fact: default, expect: null, value: 0", 0).defaultValue())
                .isEqualTo(new DefaultValue.Known(new Literal.JsonNumber(0)));
    }

    @Test
    void removesADefault() {
        assertThat(field("in.count, fact: default, expect: 9, remove: true", 1).defaultValue())
                .isNull();
    }

    @Test
    void setsADefaultInWords() {
        assertThat(field("in.url, fact: defaultText, expect: the page's own, value: none", 2)
                        .defaultValue())
                .isEqualTo(new DefaultValue.Described("none"));
    }

    @Test
    void setsTheValuesOfAnEnumAndKeepsTheLabels() {
        assertThat(field("in.kind, fact: enum, expect: [0, 1], value: [1, 0, 2]", 0)
                        .enumValues())
                .containsExactly(
                        new EnumValue(new Literal.JsonNumber(1), "群聊"),
                        new EnumValue(new Literal.JsonNumber(0), "单聊"),
                        new EnumValue(new Literal.JsonNumber(2), null));
    }

    @Test
    void setsTheLabelsOfAnEnum() {
        assertThat(field("in.kind, fact: enum, expect: {0: 单聊, 1: 群聊}, value: {0: single, \"1\": group}", 0)
                        .enumValues())
                .containsExactly(
                        new EnumValue(new Literal.JsonNumber(0), "single"),
                        new EnumValue(new Literal.JsonString("1"), "group"));
    }

    @Test
    void setsAnEnumOfWholeLists() {
        assertThat(field("in.list, fact: enum, expect: null, value: [[album], [album, camera]]", 3)
                        .enumValues())
                .extracting(EnumValue::value)
                .containsExactly(
                        new Literal.JsonArray(List.of(new Literal.JsonString("album"))),
                        new Literal.JsonArray(
                                List.of(new Literal.JsonString("album"), new Literal.JsonString("camera"))));
    }

    @Test
    void removesAnEnum() {
        assertThat(field("in.kind, fact: enum, expect: [0, 1], remove: true", 0).enumValues())
                .isEmpty();
    }

    @Test
    void pinsConstantNames() {
        assertThat(field("in.kind, fact: constants, expect: {0: 单聊, 1: 群聊}, value: {0: SINGLE, 1: GROUP}", 0)
                        .enumValues())
                .containsExactly(
                        new EnumValue(new Literal.JsonNumber(0), "单聊", "SINGLE"),
                        new EnumValue(new Literal.JsonNumber(1), "群聊", "GROUP"));
    }

    @Test
    void keepsTheOtherConstantNamesWhenOneValueIsGone() {
        ApiPage page = corrected("in.kind, fact: constants, expect: [0, 7], value: {0: SINGLE, 7: OLD}");

        assertThat(page.input().get(0).enumValues())
                .extracting(EnumValue::constantName)
                .containsExactly("SINGLE", null);
        assertThat(Corrected.problems(page)).containsExactly("FIX-201 2:44");
        assertThat(page.diagnostics().get(0).message()).contains("it expects [7], and the page says");
    }

    @Test
    void pinsNoConstantNameWhereTheLabelMeansSomethingElse() {
        ApiPage page = corrected("in.kind, fact: constants, expect: {0: 群聊, 1: 群聊}, value: {0: MANY, 1: GROUP}");

        assertThat(page.input().get(0).enumValues())
                .extracting(EnumValue::constantName)
                .containsExactly(null, "GROUP");
    }

    @ParameterizedTest
    @CsvSource({
        "MIN, min",
        "MAX, max",
        "EXCLUSIVE_MIN, exclusiveMin",
        "EXCLUSIVE_MAX, exclusiveMax",
        "MIN_LENGTH, minLength",
        "MAX_LENGTH, maxLength",
        "MAX_BYTES, maxBytes",
        "MIN_ITEMS, minItems",
        "MAX_ITEMS, maxItems"
    })
    void setsALimit(FieldRule.Kind kind, String fact) {
        assertThat(field("in.kind, fact: " + fact + ", expect: null, value: 20", 0)
                        .rules())
                .containsExactly(new FieldRule.Limit(kind, BigDecimal.valueOf(20)));
    }

    @Test
    void changesALimitInItsPlace() {
        assertThat(field("in.count, fact: min, expect: 1, value: 0", 1).rules())
                .containsExactly(
                        new FieldRule.Limit(FieldRule.Kind.MIN, BigDecimal.ZERO),
                        new FieldRule.Limit(FieldRule.Kind.MAX, BigDecimal.TEN));
    }

    @Test
    void removesALimit() {
        assertThat(field("in.count, fact: max, expect: 10, remove: true", 1).rules())
                .containsExactly(new FieldRule.Limit(FieldRule.Kind.MIN, BigDecimal.ONE));
    }

    @Test
    void setsAFormat() {
        assertThat(field("in.url, fact: format, expect: uri, value: color-hex", 2)
                        .rules())
                .containsExactly(new FieldRule.Format("color-hex"));
    }

    @Test
    void setsSince() {
        assertThat(field("in.kind, fact: since, expect: 3.1.0, value: 3.5.0", 0).availability())
                .isEqualTo(new Availability("3.5.0", Map.of(Platform.PC, "3.2.0"), List.of(Platform.IOS)));
    }

    @Test
    void setsSinceOfOnePlatform() {
        assertThat(field("in.kind, fact: platformSince, expect: {pc: 3.2.0}, value: {harmony: 7.35.0}", 0)
                        .availability()
                        .platformSince())
                .isEqualTo(Map.of(Platform.HARMONY, "7.35.0"));
    }

    @Test
    void setsWhereAFieldIsNot() {
        assertThat(field("in.kind, fact: notOn, expect: [ios], value: [pc, android]", 0)
                        .availability()
                        .notOn())
                .containsExactly(Platform.ANDROID, Platform.PC);
    }

    @Test
    void removesPermissions() {
        assertThat(field("in.kind, fact: permissions, expect: ['im:chat:readonly'], remove: true", 0)
                        .permissions())
                .isEmpty();
    }

    @Test
    void correctsAMemberOfAnElement() {
        assertThat(corrected("'out.list[].id', fact: type, expect: string, value: number")
                        .output()
                        .get(0)
                        .fields()
                        .get(0)
                        .type())
                .isEqualTo(FieldType.Simple.NUMBER);
    }

    private static Field field(String correction, int index) {
        return corrected(correction).input().get(index);
    }

    private static ApiPage corrected(String correction) {
        return Corrected.by("corrections:", "- {path: " + correction + ", reason: the client does so}");
    }
}
