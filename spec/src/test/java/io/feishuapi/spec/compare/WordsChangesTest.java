package io.feishuapi.spec.compare;

import static io.feishuapi.spec.compare.FieldBuilder.field;
import static io.feishuapi.spec.compare.PageBuilder.page;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsChangesTest {

    @Test
    void title() {
        assertThat(Changes.between(page().title("a"), page().title("b"))).containsExactly("TITLE_CHANGED page: a -> b");
    }

    @Test
    void summary() {
        assertThat(Changes.between(page().summary("a"), page().summary("b")))
                .containsExactly("SUMMARY_CHANGED page: a -> b");
    }

    @Test
    void source_url() {
        assertThat(Changes.between(page(), page().sourceUrl("https://example.com/b")))
                .containsExactly("SOURCE_URL_CHANGED page: - -> https://example.com/b");
    }

    @Test
    void date() {
        assertThat(Changes.between(page().updated("2024-01-01"), page().updated("2025-01-01")))
                .containsExactly("DATE_CHANGED page: 2024-01-01 -> 2025-01-01");
    }

    @Test
    void keywords() {
        assertThat(Changes.between(page().keywords("a"), page().keywords("b")))
                .containsExactly("KEYWORDS_CHANGED page: a -> b");
    }

    @Test
    void notices() {
        assertThat(Changes.between(page().notice("a"), page())).containsExactly("NOTICES_CHANGED page: a -> -");
    }

    @Test
    void samples() {
        assertThat(Changes.between(page().sample("tt.a()"), page().sample("tt.b()")))
                .containsExactly("SAMPLES_CHANGED page: call: tt.a() -> call: tt.b()");
    }

    @Test
    void description() {
        assertThat(Changes.ofInput(field("a").description("x"), field("a").description("y")))
                .containsExactly("DESCRIPTION_CHANGED in.a: x -> y");
    }

    @Test
    void notices_of_a_field() {
        assertThat(Changes.ofInput(field("a"), field("a").notices("y")))
                .containsExactly("FIELD_NOTICES_CHANGED in.a: - -> y");
    }

    @Test
    void example() {
        assertThat(Changes.ofInput(field("a").example("x"), field("a").example("y")))
                .containsExactly("EXAMPLE_CHANGED in.a: x -> y");
    }

    @Test
    void label_of_a_value() {
        assertThat(Changes.ofInput(field("a").value(0, "no"), field("a").value(0, "never")))
                .containsExactly("ENUM_LABEL_CHANGED in.a: 0: no -> 0: never");
    }

    @Test
    void other_line_breaks_and_blanks_are_no_change() {
        assertThat(Changes.between(
                        page().summary("a\nb  c").in(field("a").description(" x\u00a0y ")),
                        page().summary("a b c").in(field("a").description("x y"))))
                .isEmpty();
    }

    @Test
    void long_words_are_cut_to_what_differs() {
        String before = "开头".repeat(100);
        String after = "结尾".repeat(100);

        assertThat(Changes.ofInput(
                        field("a").description(before + "每页 20 条" + after),
                        field("a").description(before + "每页 25 条" + after)))
                .containsExactly("DESCRIPTION_CHANGED in.a: …头" + "开头".repeat(6) + "每页 20 条结尾结尾结尾结尾结尾结尾结尾…" + " -> …头"
                        + "开头".repeat(6) + "每页 25 条结尾结尾结尾结尾结尾结尾结尾…");
    }

    @Test
    void each_notice_is_a_change_of_its_own_and_order_is_none() {
        assertThat(Changes.between(
                        page().notice("第一条注意事项").notice("第二条说明").notice("third"),
                        page().notice("第二条说明").notice("第一条注意事情").notice("fourth one")))
                .containsExactly(
                        "NOTICES_CHANGED page: 第一条注意事项 -> 第一条注意事情",
                        "NOTICES_CHANGED page: - -> fourth one",
                        "NOTICES_CHANGED page: third -> -");
    }

    @ParameterizedTest
    @CsvSource({
        "'时长，单位秒', '时长，单位毫秒'",
        "'时长，单位为秒', '时长，单位为 ms'",
        "'时长（秒）', '时长（毫秒）'",
        "'位置，单位秒(s)', '位置，单位毫秒(s)'",
        "'以秒为单位', '以毫秒为单位'",
        "'in seconds', 'in milliseconds'",
        "'文件大小，单位：B', '文件大小，单位：KB'",
        "'宽度，单位px', '宽度，单位rpx'",
        "'最长 30 秒', '最长 30 分钟'",
        "'角度，单位弧度', '角度，单位度'"
    })
    void unit_that_changed(String was, String is) {
        assertThat(Changes.ofInput(field("a").description(was), field("a").description(is)))
                .containsExactly("UNIT_CHANGED in.a: " + was + " -> " + is);
        assertThat(ChangeKind.UNIT_CHANGED.severity()).isEqualTo(ChangeSeverity.REVIEW);
    }

    @ParameterizedTest
    @CsvSource({"'时长，单位秒', '时长，单位为秒'", "'时长，单位秒', '时长，单位 s'", "'时长', '时长，单位秒'", "'3 天内有效', '5 天内有效'", "'二级标题', '三级标题'"})
    void unit_that_stayed(String was, String is) {
        assertThat(Changes.ofInput(field("a").description(was), field("a").description(is)))
                .containsExactly("DESCRIPTION_CHANGED in.a: " + was + " -> " + is);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本接口将于 2026 年 3 月 31 日下线，请尽快迁移",
                "该能力即将停止维护",
                "该接口计划在下个版本废弃",
                "2026-03-31 起移除该参数",
                "This API will be removed in V8.",
                "End of life: 2026-03-31"
            })
    void end_that_is_announced(String sentence) {
        assertThat(Changes.between(page().notice("a"), page().notice("a").notice(sentence)))
                .containsExactly("API_END_ANNOUNCED page: - -> " + sentence);
        assertThat(Changes.ofInput(field("a").description("x"), field("a").description("x。" + sentence)))
                .containsExactly("FIELD_END_ANNOUNCED in.a: x -> x。" + sentence);
        assertThat(Changes.between(page().summary("a。" + sentence), page().summary("b。" + sentence)))
                .containsExactly("SUMMARY_CHANGED page: a。" + sentence + " -> b。" + sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"退出后文件将被删除", "将图片移除", "若不再需要请关闭", "预计耗时 3 秒"})
    void end_of_something_else(String sentence) {
        assertThat(Changes.between(page(), page().notice(sentence)))
                .containsExactly("NOTICES_CHANGED page: - -> " + sentence);
    }

    @Test
    void words_that_only_say_what_a_fact_says_are_no_second_change() {
        assertThat(Changes.ofInput(
                        field("a").since("3.12.0").notices("飞书V3.12.0及以上版本支持"),
                        field("a").since("3.20.0").notices("飞书V3.20.0及以上版本支持")))
                .containsExactly("FIELD_SINCE_RAISED in.a: 3.12.0 -> 3.20.0");
        assertThat(Changes.ofInput(
                        field("a").soft("仅在群聊中有效").description("x").notices("仅在群聊中有效"),
                        field("a").soft("仅在单聊中有效").description("x").notices("仅在单聊中有效")))
                .containsExactly("FIELD_CONDITIONAL_RULE_CHANGED in.a: 仅在群聊中有效 -> 仅在单聊中有效");
        assertThat(Changes.ofInput(
                        field("a").since("3.12.0").notices("飞书V3.12.0及以上版本支持"),
                        field("a").since("3.20.0").notices("飞书V3.20.0及以上版本支持，此前的版本会返回空字符串而不是报错")))
                .hasSize(2);
    }

    @Test
    void words_that_stand_twice_are_one_change() {
        assertThat(Changes.ofInput(
                        field("a").description("时长，单位秒").notices("时长，单位秒"),
                        field("a").description("时长，单位毫秒").notices("时长，单位毫秒")))
                .containsExactly("UNIT_CHANGED in.a: 时长，单位秒 -> 时长，单位毫秒");
    }
}
