package io.feishuapi.spec.correction;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.description.PageShape;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Corrections of which parameters a call has, and in which order. */
class ParametersCorrectionTest {

    private static final String PARAMETERS = "corrections:\n- {fact: parameters, reason: the call takes them so, ";

    @Test
    void parametersOfAPageThatHasNone() {
        ApiPage page = PageShape.PAGE
                .edit(Corrected.PAGE)
                .set(PageShape.INPUT, List.of())
                .done();
        page = Corrected.catalog(
                        "pick.yaml",
                        PARAMETERS
                                + "expect: null, value: [{name: a, type: number, required: true, description: how far},"
                                + " {name: b, type: string, required: false}]}\n"
                                + "- {path: in.a, fact: max, expect: null, value: 9, reason: it goes no farther}\n")
                .apply(page);

        assertThat(page.diagnostics()).isEmpty();
        assertThat(page.input()).extracting(Field::name).containsExactly("a", "b");
        assertThat(page.input()).extracting(Field::required).containsExactly(true, false);
        Field first = page.input().get(0);
        assertThat(first.type()).isEqualTo(FieldType.Simple.NUMBER);
        assertThat(first.description()).isEqualTo("how far");
        assertThat(first.rules()).hasToString("[max 9]");
    }

    @Test
    void anotherOrder() {
        ApiPage page = corrected("expect: [kind, count, url, list], value: [url, list, kind, count]");

        assertThat(page.diagnostics()).isEmpty();
        assertThat(page.input())
                .containsExactly(
                        Corrected.PAGE.input().get(2),
                        Corrected.PAGE.input().get(3),
                        Corrected.PAGE.input().get(0),
                        Corrected.PAGE.input().get(1));
        assertThat(page.output()).isEqualTo(Corrected.PAGE.output());
    }

    @Test
    void oneAmongOthersAndOneThatIsNone() {
        ApiPage page = corrected("expect: [kind, count, url, list],"
                + " value: [kind, {name: size, type: number, required: true}, url, list]");

        assertThat(page.input()).extracting(Field::name).containsExactly("kind", "size", "url", "list");
    }

    @Test
    void aPageThatHasOthersByNow() {
        ApiPage page = corrected("expect: [kind, count], value: [count, kind]");

        assertThat(page.input()).isEqualTo(Corrected.PAGE.input());
        assertThat(Corrected.problems(page)).containsExactly("FIX-201 2:62");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "expect: [kind], value: [kind, size]",
                "expect: [kind], value: [kind, kind]",
                "expect: [kind], value: [{name: kind, type: number, required: true}]",
                "expect: [kind], value: [{name: size, required: true}]",
                "expect: [kind], value: [{name: size, type: number}]",
                "expect: [kind], value: [{name: size, type: number, required: true, max: 9}]",
                "expect: kind, value: [kind]"
            })
    void whatIsNoListOfParameters(String correction) {
        ApiPage page = corrected(correction);

        assertThat(page.input()).isEqualTo(Corrected.PAGE.input());
        assertThat(Corrected.problems(page)).singleElement().asString().startsWith("FIX-109");
    }

    private static ApiPage corrected(String correction) {
        return Corrected.catalog("pick.yaml", PARAMETERS + correction + "}\n").apply(Corrected.PAGE);
    }
}
