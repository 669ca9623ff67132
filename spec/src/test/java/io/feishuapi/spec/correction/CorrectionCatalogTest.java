package io.feishuapi.spec.correction;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.spec.diagnostic.Severity;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.AppType;
import io.feishuapi.spec.model.Availability;
import io.feishuapi.spec.model.CrossFieldRule;
import io.feishuapi.spec.model.DefaultValue;
import io.feishuapi.spec.model.EnumValue;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldRule;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.Literal;
import io.feishuapi.spec.model.Platform;
import io.feishuapi.spec.model.Support;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What corrections do to a page, one case a kind of fact. */
class CorrectionCatalogTest {

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
        ApiPage page = corrected("in.kind, fact: constants, expect: {0: 群聊, 1: 群聊}, value: {0: GROUP, 1: GROUP_CHAT}");

        assertThat(page.input().get(0).enumValues())
                .extracting(EnumValue::constantName)
                .containsExactly(null, "GROUP_CHAT");
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

    @ParameterizedTest
    @CsvSource({"7.35.0, true, 7.35.0", "true, true, ", "false, false, "})
    void setsACellOfTheSupportTable(String value, boolean supported, String since) {
        assertThat(corrected("support.gadget.ios, fact: support, expect: null, value: " + value)
                        .support())
                .element(1)
                .isEqualTo(new Support(AppType.GADGET, Platform.IOS, supported, since));
    }

    @Test
    void removesACellOfTheSupportTable() {
        assertThat(corrected("support.gadget.android, fact: support, expect: 3.0.0, remove: true")
                        .support())
                .containsExactly(new Support(AppType.GADGET, Platform.PC, false, null));
    }

    @Test
    void setsAuthScopes() {
        assertThat(pageFact("fact: authScopes, expect: [scope.userLocation], value: [scope.record]")
                        .authScopes())
                .containsExactly("scope.record");
    }

    @Test
    void addsARule() {
        assertThat(pageFact("fact: rules, expect: null, value: {rule: requiredWhen, path: in.url,"
                                + " when: [{path: in.kind, equals: 0}]}")
                        .rules())
                .containsExactly(
                        new CrossFieldRule.AnyOf(List.of("in.count", "in.url")),
                        new CrossFieldRule.RequiredWhen(
                                "in.url", List.of(new CrossFieldRule.Condition("in.kind", new Literal.JsonNumber(0)))));
    }

    @Test
    void changesARule() {
        assertThat(pageFact("fact: rules, expect: {rule: anyOf, paths: [in.count, in.url]},"
                                + " value: {rule: oneOf, paths: [in.count, in.url]}")
                        .rules())
                .containsExactly(new CrossFieldRule.OneOf(List.of("in.count", "in.url")));
    }

    @Test
    void removesARule() {
        assertThat(pageFact("fact: rules, expect: {rule: anyOf, paths: [in.count, in.url]}, remove: true")
                        .rules())
                .isEmpty();
    }

    @Test
    void leavesThePageAsItIsWhereTheCorrectionIsOutdated() {
        ApiPage page = corrected("in.count, fact: max, expect: 9, value: 20");

        assertThat(page.input()).isEqualTo(Corrected.PAGE.input());
        assertThat(Corrected.problems(page)).containsExactly("FIX-201 2:39");
        assertThat(page.diagnostics().get(0).id().severity()).isEqualTo(Severity.WARNING);
        assertThat(page.diagnostics().get(0).message())
                .isEqualTo(
                        "The correction of 'in.count max' is outdated and was not applied: it expects 9, and the page "
                                + "says 10. Remove it, or expect what the page says.");
    }

    @Test
    void saysSoWhereThePageWasFixed() {
        ApiPage page = corrected("in.count, fact: max, expect: 9, value: 10");

        assertThat(Corrected.problems(page)).containsExactly("FIX-201 2:39");
        assertThat(page.diagnostics().get(0).message()).contains("the page says 10 by itself. Remove it.");
    }

    @Test
    void reportsARuleThatIsGone() {
        assertThat(Corrected.problems(
                        pageFact("fact: rules, expect: {rule: oneOf, paths: [in.a, in.b]}, remove: true")))
                .containsExactly("FIX-201 2:25");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "fact: max, expect: 9, value: 10",
                "fact: integer, expect: number, value: true",
                "fact: constants, expect: [0], value: {0: A}"
            })
    void namesTheNearestFieldWhereThereIsNoSuchField(String correction) {
        ApiPage page = corrected("in.coutn, " + correction);

        assertThat(Corrected.problems(page)).containsExactly("FIX-202 2:3");
        assertThat(page.diagnostics().get(0).message()).contains("did you mean 'in.count'?");
    }

    @Test
    void refusesARuleOverFieldsThatAreNotThere() {
        assertThat(Corrected.problems(
                        pageFact("fact: rules, expect: null, value: {rule: anyOf, paths: [in.count, in.uri]}")))
                .containsExactly("FIX-202 2:3");
    }

    @Test
    void leavesPagesOfOtherNamesAlone() {
        assertThat(Corrected.catalog("pock.yaml", "corrections: broken").apply(Corrected.PAGE))
                .isSameAs(Corrected.PAGE);
    }

    @Test
    void takesTheFirstCorrectionOfAFact() {
        CorrectionCatalog own = Corrected.catalog(
                "own/pick.yaml", "corrections:\n- {path: in.count, fact: max, expect: 10, value: 20, reason: x}\n");
        CorrectionCatalog packed = Corrected.catalog("packed/pick.yaml", """
                corrections:
                - {path: in.count, fact: max, expect: 10, value: 30, reason: x}
                - {path: in.count, fact: min, expect: 1, value: 5, reason: x}
                """);
        ApiPage page = own.orElse(packed).apply(Corrected.PAGE);

        assertThat(page.diagnostics()).isEmpty();
        assertThat(page.input().get(1).rules())
                .containsExactly(
                        new FieldRule.Limit(FieldRule.Kind.MIN, BigDecimal.valueOf(5)),
                        new FieldRule.Limit(FieldRule.Kind.MAX, BigDecimal.valueOf(20)));
    }

    @Test
    void findsCorrectionsInFolders(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("deep"));
        Files.writeString(
                folder.resolve("deep/pick.yaml"),
                "corrections:\n- {path: in.kind, fact: required, expect: true, value: false, reason: x}\n");
        Files.writeString(folder.resolve("pick.md"), "no correction");
        CorrectionCatalog catalog = CorrectionCatalog.ofFolders(List.of(folder, folder.resolve("absent")));

        assertThat(catalog.apply(Corrected.PAGE).input().get(0).required()).isFalse();
    }

    private static Field field(String correction, int index) {
        return corrected(correction).input().get(index);
    }

    private static ApiPage corrected(String correction) {
        return pageFact("path: " + correction);
    }

    private static ApiPage pageFact(String correction) {
        return Corrected.by("corrections:", "- {" + correction + ", reason: the client does so}");
    }
}
