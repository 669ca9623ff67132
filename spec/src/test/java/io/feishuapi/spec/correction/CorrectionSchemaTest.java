package io.feishuapi.spec.correction;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.spec.model.ApiPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way in which a file of corrections can be wrong: which problem, where, and how often. */
class CorrectionSchemaTest {

    private static final String HEAD = "corrections:\n";

    @Test
    void anEmptyFile() {
        assertThat(Corrected.problems(Corrected.by("# nothing yet"))).containsExactly("FIX-103 1:1");
    }

    @Test
    void aListAtTheTop() {
        assertThat(Corrected.problems(Corrected.by("- path: in.kind"))).containsExactly("FIX-103 1:1");
    }

    @Test
    void textInPlaceOfCorrections() {
        assertThat(Corrected.problems(Corrected.by("corrections: none"))).containsExactly("FIX-103 1:14");
    }

    @Test
    void textInPlaceOfACorrection() {
        assertThat(Corrected.problems(Corrected.by("corrections:", "- in.kind")))
                .containsExactly("FIX-103 2:3");
    }

    @Test
    void anUnknownKeyAtTheTop() {
        ApiPage page = Corrected.by("correction: []");

        assertThat(Corrected.problems(page)).containsExactly("FIX-103 1:1", "FIX-104 1:1");
        assertThat(page.diagnostics().get(1).message()).contains("did you mean 'corrections'?");
    }

    @Test
    void anUnknownKey() {
        ApiPage page = Corrected.by(
                HEAD + "- {path: in.kind, fact: required, expect: true, value: false,",
                "   raeson: typo, reason: known}");

        assertThat(Corrected.problems(page)).containsExactly("FIX-104 3:4");
        assertThat(page.diagnostics().get(0).message()).contains("did you mean 'reason'?");
    }

    @Test
    void aKeyThatIsThereTwice() {
        assertThat(Corrected.problems(Corrected.by(
                        HEAD + "- {path: in.kind, fact: enum, expect: [0, 1],",
                        "   value: {0: a, 1: b, 0: c}, reason: x}")))
                .containsExactly("FIX-105 3:24");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "fact: required, expect: true, value: false, path: in.kind; no 'reason'",
                "fact: required, expect: true, value: false, path: in.kind, reason: ' '; no 'reason'",
                "expect: true, value: false, path: in.kind, reason: x; no 'fact'",
                "fact: required, value: false, path: in.kind, reason: x; no 'expect'",
                "fact: required, expect: true, path: in.kind, reason: x; no 'value'",
            })
    void aKeyThatIsMissing(String correction, String message) {
        ApiPage page = Corrected.by(HEAD + "- {" + correction + "}");

        assertThat(Corrected.problems(page)).containsExactly("FIX-106 2:3");
        assertThat(page.diagnostics().get(0).message()).contains(message);
    }

    @Test
    void anUnknownFact() {
        ApiPage page = Corrected.by(HEAD + "- {path: in.kind, fact: requird, expect: true, value: false, reason: x}");

        assertThat(Corrected.problems(page)).containsExactly("FIX-107 2:25");
        assertThat(page.diagnostics().get(0).message()).contains("did you mean 'required'?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "fact: type, expect: number, value: string; FIX-108 2:3",
                "path: kind, fact: type, expect: number, value: string; FIX-108 2:10",
                "path: out.list, fact: required, expect: true, value: false; FIX-108 2:10",
                "path: in.kind, fact: support, expect: true, value: false; FIX-108 2:10",
                "path: support.gadget.ipad, fact: support, expect: true, value: false; FIX-108 2:10",
                "path: in.kind, fact: authScopes, expect: null, value: [scope.record]; FIX-108 2:10",
            })
    void aPathThatDoesNotFitTheFact(String correction, String problem) {
        assertThat(Corrected.problems(Corrected.by(HEAD + "- {" + correction + ", reason: x}")))
                .containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "fact: required, expect: true, value: 'no'",
                "fact: integer, expect: number, value: 1.5000",
                "fact: type, expect: number, value: integer",
                "fact: type, expect: null, value: string",
                "fact: max, expect: null, value: many",
                "fact: since, expect: 3.1.0, value: V3",
                "fact: platformSince, expect: null, value: {web: 3.1.0}",
                "fact: notOn, expect: [ios], value: [windows]",
                "fact: permissions, expect: null, value: [a b]",
                "fact: enum, expect: [0, 1], value: []",
                "fact: constants, expect: [0], value: {1: GROUP}",
                "fact: constants, expect: [0, 1], value: [USER]",
            })
    void aValueOfTheWrongKind(String correction) {
        assertThat(Corrected.problems(Corrected.by(HEAD + "- {path: in.kind, " + correction + ", reason: x}")))
                .singleElement()
                .asString()
                .startsWith("FIX-109 2:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{rule: allOf, paths: [in.a, in.b]}",
                "{rule: anyOf, paths: [in.a]}",
                "{rule: requiredWhen, path: in.a, when: [{path: in.b, equal: 0}]}",
                "{rule: requiredWhen, path: in.a}",
            })
    void aRuleThatIsNone(String rule) {
        assertThat(Corrected.problems(
                        Corrected.by(HEAD + "- {fact: rules, expect: null, value: " + rule + ", reason: x}")))
                .containsExactly("FIX-109 2:38");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "fact: max, expect: 10, remove: false; FIX-110 2:51",
                "fact: max, expect: 10, value: 9, remove: true; FIX-110 2:61",
                "fact: max, expect: null, remove: true; FIX-110 2:39",
                "fact: type, expect: number, remove: true; FIX-110 2:40",
            })
    void aRemovalThatIsNone(String correction, String problem) {
        assertThat(Corrected.problems(Corrected.by(HEAD + "- {path: in.count, " + correction + ", reason: x}")))
                .containsExactly(problem);
    }

    @Test
    void constantNamesThatJavaDoesNotTake() {
        assertThat(Corrected.problems(Corrected.by(
                        HEAD + "- {path: in.kind, fact: constants, expect: [0, 1], reason: x,",
                        "   value: {0: 单聊, 1: a-b}}")))
                .containsExactly("FIX-111 3:15", "FIX-111 3:22");
    }

    @Test
    void oneConstantNameForTwoValues() {
        assertThat(Corrected.problems(Corrected.by(
                        HEAD + "- {path: in.kind, fact: constants, expect: [0, 1], reason: x,",
                        "   value: {0: USER, 1: USER}}")))
                .containsExactly("FIX-111 3:24");
    }

    @Test
    void oneFactCorrectedTwice() {
        ApiPage page = Corrected.by(
                HEAD + "- {path: in.kind, fact: required, expect: true, value: false, reason: x}",
                "- {path: in.kind, fact: required, expect: false, value: true, reason: x}");

        assertThat(Corrected.problems(page)).containsExactly("FIX-112 3:3");
        assertThat(page.input().get(0).required()).isFalse();
    }

    @Test
    void allProblemsOfAFileAtOnceAndTheSoundCorrectionsStillApply() {
        ApiPage page = Corrected.by(
                HEAD + "- {path: in.kind, fact: size, expect: 1, value: 2, reason: x}",
                "- {path: in.kind, fact: required, expect: true, value: false, reason: x}",
                "- {path: in.count, fact: max, expect: ten, value: 2, reason: x}",
                "- {path: in.count, fact: min, expect: 1}");

        assertThat(Corrected.problems(page))
                .containsExactly("FIX-107 2:25", "FIX-109 4:39", "FIX-106 5:3", "FIX-106 5:3");
        assertThat(page.input().get(0).required()).isFalse();
    }

    @Test
    void theProblemNamesTheFile() {
        assertThat(Corrected.by("corrections: none").diagnostics().get(0).render("pages/pick.md"))
                .isEqualTo(
                        "[FIX-103] 'corrections' is 'none', but a list of corrections belongs here. (fix/pick.yaml:1:14)");
    }
}
