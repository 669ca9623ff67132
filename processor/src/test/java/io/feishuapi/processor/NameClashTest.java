package io.feishuapi.processor;

import static io.feishuapi.processor.testing.FieldBuilder.field;
import static io.feishuapi.processor.testing.PageBuilder.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.processor.testing.CompiledCode;
import io.feishuapi.processor.testing.GeneratedSources;
import io.feishuapi.processor.testing.PageBuilder;
import io.feishuapi.spec.model.ApiKind;
import io.feishuapi.spec.model.FieldRule;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names that meet names of generated code: it compiles, and what goes over the wire stays as it is. */
class NameClashTest {

    @Test
    void objectsNamedLikeTheStagesOfABuilder() {
        CompiledCode code = compile(page("clash", ApiKind.CALLBACK)
                .in(
                        field("a", "string").required(),
                        field("b", "string").required(),
                        field("aStage", "object")
                                .required()
                                .with(
                                        field("bStage", "object")
                                                .required()
                                                .with(field("c", "string").optional()),
                                        field("b", "string").required())));
        String json = "{\"a\":\"1\",\"b\":\"2\",\"aStage\":{\"bStage\":{\"c\":\"3\"},\"b\":\"4\"}}";
        assertThat(CompiledCode.toJson(code.fromJson("ClashRequest", json))).isEqualTo(json);
    }

    @Test
    void objectsNamedLikeTopLevelTypes() {
        CompiledCode code = compile(page("clash", ApiKind.CALLBACK)
                .in(field("clashRequest", "object").required().with(field("clashResult", "string")))
                .out(field("clashResult", "object").with(field("clashRequest", "string")))
                .failsWith(field("clashFailure", "object").with(field("a", "string"))));
        assertThat(code.type("ClashRequest$ClashRequestValue").isRecord()).isTrue();
        assertThat(code.type("ClashFailure$ClashFailureValue").isRecord()).isTrue();
    }

    @Test
    void elementsNamedLikeTypesThatGeneratedCodeSpeaksOf() {
        CompiledCode code = compile(page("clash", ApiKind.CALLBACK)
                .out(
                        field("list", "array<object>").with(field("a", "string")),
                        field("records", "array<object>").with(field("b", "string"))));
        assertThat(code.type("ClashResult$ListItem").isRecord()).isTrue();
        assertThat(code.type("ClashResult$RecordItem").isRecord()).isTrue();
    }

    @Test
    void parametersNamedLikeTheVariablesOfTheirChecks() {
        compile(page("clash", ApiKind.CALLBACK)
                .in(
                        field("data", "string|arraybuffer").optional().limit(FieldRule.Kind.MAX_BYTES, "8"),
                        field("text", "string").optional(),
                        field("binary", "arraybuffer").optional(),
                        field("checks", "number").optional(),
                        field("path", "array<array<number|string>>").optional(),
                        field("element", "array<array<array<boolean|string>>>").optional(),
                        field("element2", "number").optional(),
                        field("path2", "number").optional(),
                        field("reader", "array<array<number>>").optional(),
                        field("builder", "string").optional(),
                        field("name", "string").optional(),
                        field("value", "string").optional(),
                        field("API", "string").optional(),
                        field("NAMES", "string").optional()));
    }

    @Test
    void membersThatDifferInCaseOnly() {
        CompiledCode code = compile(page("clash", ApiKind.CALLBACK)
                .out(
                        field("id", "string"),
                        field("ID", "string"),
                        field("Id", "object").with(field("a", "string")),
                        field("iD", "array<object>").with(field("b", "string"))));
        String json = "{\"id\":\"1\",\"ID\":\"2\",\"Id\":{\"a\":\"3\"},\"iD\":[{\"b\":\"4\"}]}";
        assertThat(CompiledCode.toJson(code.fromJson("ClashResult", json))).isEqualTo(json);
        Stream<String> files =
                Arrays.stream(code.type("ClashResult").getDeclaredClasses()).map(Class::getSimpleName);
        assertThat(files.map(name -> name.toUpperCase(Locale.ROOT))).doesNotHaveDuplicates();
    }

    private static CompiledCode compile(PageBuilder page) {
        return GeneratedSources.of("clash.pages", page.build()).compile();
    }
}
