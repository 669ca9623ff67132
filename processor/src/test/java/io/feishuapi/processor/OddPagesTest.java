package io.feishuapi.processor;

import static io.feishuapi.processor.testing.FieldBuilder.field;
import static io.feishuapi.processor.testing.PageBuilder.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.processor.testing.CompiledCode;
import io.feishuapi.processor.testing.FieldBuilder;
import io.feishuapi.processor.testing.GeneratedSources;
import io.feishuapi.processor.testing.PageBuilder;
import io.feishuapi.spec.model.ApiKind;
import io.feishuapi.spec.model.Literal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Pages that say something unusual: their types compile and do what the page means. */
class OddPagesTest {

    @Test
    void aReturnedObjectWhoseOnlyMemberIsAFunctionHasNoComponentForIt() {
        CompiledCode code = compile(page("Canvas.createGradient", ApiKind.SYNC)
                .in(field("x", "number").required())
                .out(field("addColorStop", "function")));
        assertThat(code.type("CanvasCreateGradientResult").getRecordComponents())
                .singleElement()
                .extracting(component -> component.getName())
                .isEqualTo("extra");
    }

    @Test
    void whatHasADefaultIsNotAskedFor() {
        FieldBuilder header = field("header", "object").required().defaultsTo(new Literal.JsonObject(Map.of()));
        CompiledCode code = compile(page("download", ApiKind.CALLBACK)
                .in(
                        field("url", "string").required(),
                        header,
                        field("status", "number").required().defaultsTo(new Literal.JsonNumber(0))));
        String json = "{\"url\":\"https://example.com\"}";
        assertThat(CompiledCode.toJson(code.fromJson("DownloadRequest", json))).isEqualTo(json);
        assertThat(code.type("DownloadRequest").getDeclaredClasses())
                .extracting(Class::getSimpleName)
                .containsExactly("Builder");
    }

    private static CompiledCode compile(PageBuilder page) {
        return GeneratedSources.of("odd.pages", page.build()).compile();
    }
}
