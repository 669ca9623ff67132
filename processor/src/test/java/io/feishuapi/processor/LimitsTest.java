package io.feishuapi.processor;

import static io.feishuapi.processor.testing.FieldBuilder.field;
import static io.feishuapi.processor.testing.PageBuilder.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.processor.plan.LeftOut;
import io.feishuapi.processor.testing.CompiledCode;
import io.feishuapi.processor.testing.FieldBuilder;
import io.feishuapi.processor.testing.GeneratedSources;
import io.feishuapi.processor.testing.PageBuilder;
import io.feishuapi.spec.model.ApiKind;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.FieldRule;
import io.feishuapi.spec.model.Sample;
import org.junit.jupiter.api.Test;

/** Pages larger than a class file: they compile, or the plan says what was left out. */
class LimitsTest {

    @Test
    void leavesOutOptionalParametersThatFindNoRoom() {
        PageBuilder page = page("large", ApiKind.CALLBACK);
        for (int index = 0; index < 300; index++) {
            page.in(field("optional" + index, "number").optional().limit(FieldRule.Kind.MIN, "0"));
        }
        page.in(field("required", "string").required());
        GeneratedSources sources = generate(page.build());
        CompiledCode code = sources.compile();
        assertThat(code.type("LargeRequest").getRecordComponents()).hasSize(254);
        assertThat(sources.plans().get(0).leftOut())
                .hasSize(48)
                .first()
                .extracting(LeftOut::what)
                .isEqualTo("'optional252' of LargeRequest has no component of its own, since a record has at most 253"
                        + " components with names of at most 1000 characters");
        String json = "{\"optional0\":1,\"required\":\"a\",\"optional299\":2}";
        assertThat(CompiledCode.toJson(code.fromJson("LargeRequest", json))).isEqualTo(json);
    }

    @Test
    void compilesWithManyRequiredParameters() {
        PageBuilder page = page("large", ApiKind.CALLBACK);
        for (int index = 0; index < 300; index++) {
            page.in(field("required" + index, "string").required()).out(field("member" + index, "number"));
        }
        GeneratedSources sources = generate(page.build());
        sources.compile();
        assertThat(sources.plans().get(0).leftOut()).hasSize(94);
    }

    @Test
    void compilesWithManyValues() {
        FieldBuilder in = field("mode", "string").required();
        FieldBuilder out = field("mode", "number");
        for (int index = 0; index < 1000; index++) {
            in.value("value" + index, "label " + index);
            out.value(index, null);
        }
        GeneratedSources sources =
                generate(page("large", ApiKind.CALLBACK).in(in).out(out).build());
        assertThat(sources.compile().type("LargeRequest$Mode").getEnumConstants())
                .hasSize(1000);
        assertThat(sources.plans().get(0).leftOut()).isEmpty();
    }

    @Test
    void makesNoEnumOfTooManyValues() {
        FieldBuilder in = field("mode", "string").required();
        for (int index = 0; index < 5000; index++) {
            in.value("value" + index, null);
        }
        GeneratedSources sources =
                generate(page("large", ApiKind.CALLBACK).in(in).build());
        sources.compile();
        assertThat(sources.plans().get(0).leftOut())
                .containsExactly(new LeftOut(
                        "the values of 'mode' are no enum, since an enum has at most 1000 constants here",
                        "give and read the values themselves"));
    }

    @Test
    void compilesWithTextsThatNoConstantHolds() {
        String text = "长".repeat(70_000);
        ApiPage page = page("large", ApiKind.CALLBACK)
                .says(text)
                .notice(text)
                .at("https://open.feishu.cn/" + "x".repeat(70_000), "2025-01-01")
                .authScope(text)
                .error(text, text, text)
                .sample("json", Sample.Role.SUCCESS, "{\"a\": \"" + text + "\"}")
                .in(field("a", "string").required().says(text).example(text).defaultsTo(text))
                .out(field("b".repeat(2000), "string"), field("c", "string").value(text, text))
                .build();
        GeneratedSources sources = generate(page);
        sources.compile();
        assertThat(sources.plans().get(0).leftOut())
                .singleElement()
                .extracting(LeftOut::what)
                .asString()
                .startsWith("'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb…' of LargeResult has no component");
    }

    @Test
    void compilesWithDeepObjects() {
        for (int depth : new int[] {30, 200}) {
            FieldBuilder inner = field("value", "string").required();
            for (int level = 0; level < depth; level++) {
                inner = field("level" + level, "array<object>").required().with(inner);
            }
            GeneratedSources sources =
                    generate(page("deep", ApiKind.CALLBACK).in(inner).build());
            assertThat(sources.compile().type("DeepRequest")).isNotNull();
        }
    }

    @Test
    void compilesWithThousandsOfErrors() {
        PageBuilder page = page("large", ApiKind.CALLBACK);
        for (int index = 0; index < 5000; index++) {
            page.error("code" + index, "what it means " + index, index % 2 == 0 ? null : "what to do " + index);
        }
        assertThat(generate(page.build()).compile().type("LargeRequest")).isNotNull();
    }

    private static GeneratedSources generate(ApiPage page) {
        return GeneratedSources.of("large.pages", page);
    }
}
