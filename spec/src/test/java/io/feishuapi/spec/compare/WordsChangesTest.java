package io.feishuapi.spec.compare;

import static io.feishuapi.spec.compare.FieldBuilder.field;
import static io.feishuapi.spec.compare.PageBuilder.page;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsChangesTest {

    @Test
    void title() {
        assertThat(Changes.between(page().title("a"), page().title("b"))).containsExactly("TITLE_CHANGED page: a -> b");
    }

    @Test
    void summary() {
        assertThat(Changes.between(page().summary("a"), page().summary("b")))
                .containsExactly("SUMMARY_CHANGED page: - -> -");
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
                .containsExactly("KEYWORDS_CHANGED page: - -> -");
    }

    @Test
    void notices() {
        assertThat(Changes.between(page().notice("a"), page())).containsExactly("NOTICES_CHANGED page: - -> -");
    }

    @Test
    void samples() {
        assertThat(Changes.between(page().sample("tt.a()"), page().sample("tt.b()")))
                .containsExactly("SAMPLES_CHANGED page: - -> -");
    }

    @Test
    void description() {
        assertThat(Changes.ofInput(field("a").description("x"), field("a").description("y")))
                .containsExactly("DESCRIPTION_CHANGED in.a: - -> -");
    }

    @Test
    void notices_of_a_field() {
        assertThat(Changes.ofInput(field("a"), field("a").notices("y")))
                .containsExactly("FIELD_NOTICES_CHANGED in.a: - -> -");
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
}
