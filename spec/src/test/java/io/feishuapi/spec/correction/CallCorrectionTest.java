package io.feishuapi.spec.correction;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.Arguments;
import io.feishuapi.spec.model.Callbacks;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.ReturnedValue;
import io.feishuapi.spec.model.description.PageShape;
import io.feishuapi.spec.text.Position;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Corrections of how an API is called and what it gives back. */
class CallCorrectionTest {

    private static ApiPage corrected(String correction) {
        ApiPage page = PageShape.PAGE
                .edit(Corrected.PAGE)
                .set(PageShape.PERMISSIONS, List.of("im:chat"))
                .set(PageShape.PROPERTIES, List.of(Field.blank("src", Position.START, FieldType.Simple.STRING)))
                .done();
        return Corrected.catalog("pick.yaml", "corrections:\n- {" + correction + ", reason: we know}\n")
                .apply(page);
    }

    @Test
    void howParametersGoIn() {
        ApiPage page = corrected("fact: arguments, expect: null, value: positional");

        assertThat(page.arguments()).isEqualTo(Arguments.POSITIONAL);
        assertThat(page.diagnostics()).isEmpty();
    }

    @Test
    void namesOfCallbacks() {
        assertThat(corrected("fact: callbacks, expect: null, value: {success: onSuccess}")
                        .callbacks())
                .isEqualTo(new Callbacks("onSuccess", null));
    }

    @Test
    void whatIsReturned() {
        assertThat(corrected("fact: returns, expect: null, value: {type: array<object>, object: NodesRef}")
                        .returns())
                .isEqualTo(new ReturnedValue(new FieldType.Array(FieldType.Simple.OBJECT), null, "NodesRef"));
    }

    @Test
    void permissionsOfTheWholeApi() {
        ApiPage page = corrected("fact: permissions, expect: [im:chat], value: [im:chat:readonly]");

        assertThat(page.permissions()).containsExactly("im:chat:readonly");
        assertThat(page.input()).isEqualTo(Corrected.PAGE.input());
        assertThat(corrected("fact: permissions, expect: [im:chat], remove: true")
                        .permissions())
                .isEmpty();
    }

    @Test
    void propertiesThatCannotBeSet() {
        ApiPage page = corrected("path: properties.src, fact: readOnly, expect: null, value: true");

        assertThat(page.properties()).extracting(Field::readOnly).containsExactly(true);
        assertThat(page.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fact: arguments, expect: null, value: some",
                "fact: callbacks, expect: null, value: {succeed: onSuccess}",
                "fact: callbacks, expect: null, value: {}",
                "fact: returns, expect: null, value: {object: NfcA}",
                "fact: returns, expect: null, value: {type: Nfc}",
                "path: in.kind, fact: readOnly, expect: null, value: true"
            })
    void whatIsNoSuchFact(String correction) {
        ApiPage page = corrected(correction);

        assertThat(page.diagnostics()).hasSize(1);
        assertThat(page.diagnostics().get(0).id().code()).isIn("FIX-108", "FIX-109");
    }
}
