package io.feishuapi.spec.correction;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.platform.AppType;
import io.feishuapi.platform.Platform;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.FieldRule;
import io.feishuapi.spec.model.Literal;
import io.feishuapi.spec.model.Rules;
import io.feishuapi.spec.model.Support;
import io.feishuapi.spec.model.diagnostic.Severity;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What corrections do to a page as a whole, when they are outdated, and which of several comes first. */
class CorrectionCatalogTest {

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
                        Rules.anyOf("in.count", "in.url"),
                        Rules.requiredWhen("in.url", Rules.is("in.kind", new Literal.JsonNumber(0))));
    }

    @Test
    void changesARule() {
        assertThat(pageFact("fact: rules, expect: {rule: anyOf, paths: [in.count, in.url]},"
                                + " value: {rule: oneOf, paths: [in.count, in.url]}")
                        .rules())
                .containsExactly(Rules.oneOf("in.count", "in.url"));
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
        CorrectionCatalog catalog = CorrectionCatalog.ofPlaces(List.of(folder, folder.resolve("absent")));

        assertThat(catalog.apply(Corrected.PAGE).input().get(0).required()).isFalse();
    }

    private static ApiPage corrected(String correction) {
        return pageFact("path: " + correction);
    }

    private static ApiPage pageFact(String correction) {
        return Corrected.by("corrections:", "- {" + correction + ", reason: the client does so}");
    }
}
