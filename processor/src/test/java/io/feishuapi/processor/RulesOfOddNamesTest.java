package io.feishuapi.processor;

import static io.feishuapi.processor.testing.FieldBuilder.field;
import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.processor.testing.GeneratedSources;
import io.feishuapi.processor.testing.PageBuilder;
import io.feishuapi.processor.testing.Rules;
import io.feishuapi.spec.model.ApiKind;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.json.ModelReader;
import io.feishuapi.spec.model.json.ModelWriter;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Names that hold what paths are made of are checked like others, also after they were printed. */
class RulesOfOddNamesTest {

    private static final ApiPage PAGE = PageBuilder.page("doIt", ApiKind.CALLBACK)
            .in(
                    field("a.b", "string").optional(),
                    field("c[]", "string").optional(),
                    field("d", "array<object>").optional().with(field("e.f", "string"), field("g", "string")))
            .rule(Rules.anyOf("in.\"a.b\"", "in.\"c[]\""))
            .rule(Rules.oneOf("in.d[].\"e.f\"", "in.d[].g"))
            .build();

    @Test
    void areInChecks() {
        assertThat(request(PAGE))
                .contains("checks.anyOf(RequestChecks.given(aB, c), \"a.b\", \"c[]\")")
                .contains("checks.oneOf(RequestChecks.given(eF, g), \"e.f\", \"g\")");
    }

    @Test
    void areInChecksOfAPageThatWasPrinted() throws IOException {
        ApiPage read = ModelReader.read(ModelWriter.write(PAGE, ModelWriter.Layout.LINE));

        assertThat(request(read)).isEqualTo(request(PAGE));
    }

    private static String request(ApiPage page) {
        return GeneratedSources.of("p", page).files().get("DoItRequest.java");
    }
}
