package io.feishuapi.spec.compare;

import static io.feishuapi.spec.compare.FieldBuilder.field;
import static io.feishuapi.spec.compare.PageBuilder.page;
import static io.feishuapi.spec.model.FieldRule.Kind.MAX;
import static io.feishuapi.spec.model.FieldType.Simple.NUMBER;
import static io.feishuapi.spec.model.FieldType.Simple.STRING;
import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.spec.model.FieldType;
import org.junit.jupiter.api.Test;

class ResultChangesTest {

    @Test
    void field_came() {
        assertThat(Changes.between(page(), page().out(field("a"))))
                .containsExactly("RESULT_FIELD_ADDED out.a: - -> string");
    }

    @Test
    void field_went() {
        assertThat(Changes.between(page().out(field("a")), page()))
                .containsExactly("RESULT_FIELD_REMOVED out.a: string -> -");
    }

    @Test
    void field_of_the_failure_went() {
        assertThat(Changes.between(page().fail(field("a")), page()))
                .containsExactly("RESULT_FIELD_REMOVED fail.a: string -> -");
    }

    @Test
    void type_narrowed() {
        assertThat(Changes.ofOutput(field("a").oneOf(STRING, NUMBER), field("a")))
                .containsExactly("RESULT_TYPE_NARROWED out.a: string|number -> string");
    }

    @Test
    void type_widened() {
        assertThat(Changes.ofOutput(field("a").arrayOf(STRING), field("a").oneOf(new FieldType.Array(STRING), NUMBER)))
                .containsExactly("RESULT_TYPE_WIDENED out.a: array<string> -> array<string>|number");
    }

    @Test
    void type_changed() {
        assertThat(Changes.ofOutput(field("a").arrayOf(STRING), field("a").arrayOf(NUMBER)))
                .containsExactly("RESULT_TYPE_CHANGED out.a: array<string> -> array<number>");
    }

    @Test
    void enum_value_went() {
        assertThat(Changes.ofOutput(
                        field("a").value(0, null).value(1, null), field("a").value(0, null)))
                .containsExactly("RESULT_ENUM_VALUE_REMOVED out.a: 1 -> -");
    }

    @Test
    void enum_value_came() {
        assertThat(Changes.ofOutput(
                        field("a").value(0, null), field("a").value(0, null).value(1, null)))
                .containsExactly("RESULT_ENUM_VALUE_ADDED out.a: - -> 1");
    }

    @Test
    void enum_closed() {
        assertThat(Changes.ofOutput(field("a"), field("a").value(0, null)))
                .containsExactly("RESULT_ENUM_CLOSED out.a: - -> 0");
    }

    @Test
    void enum_opened() {
        assertThat(Changes.ofOutput(field("a").value(0, null), field("a")))
                .containsExactly("RESULT_ENUM_OPENED out.a: 0 -> -");
    }

    @Test
    void limit_tightened() {
        assertThat(Changes.ofOutput(field("a").limit(MAX, "9"), field("a").limit(MAX, "8")))
                .containsExactly("RESULT_LIMIT_TIGHTENED out.a: max 9 -> max 8");
    }

    @Test
    void limit_loosened() {
        assertThat(Changes.ofOutput(field("a").limit(MAX, "8"), field("a").limit(MAX, "9")))
                .containsExactly("RESULT_LIMIT_LOOSENED out.a: max 8 -> max 9");
    }

    @Test
    void limit_came() {
        assertThat(Changes.ofOutput(field("a"), field("a").limit(MAX, "9")))
                .containsExactly("RESULT_LIMIT_ADDED out.a: - -> max 9");
    }

    @Test
    void limit_went() {
        assertThat(Changes.ofOutput(field("a").limit(MAX, "9"), field("a")))
                .containsExactly("RESULT_LIMIT_REMOVED out.a: max 9 -> -");
    }

    @Test
    void format_came() {
        assertThat(Changes.ofOutput(field("a"), field("a").format("uri")))
                .containsExactly("RESULT_FORMAT_ADDED out.a: - -> uri");
    }

    @Test
    void format_went() {
        assertThat(Changes.ofOutput(field("a").format("uri"), field("a")))
                .containsExactly("RESULT_FORMAT_REMOVED out.a: uri -> -");
    }

    @Test
    void format_changed() {
        assertThat(Changes.ofOutput(field("a").format("uri"), field("a").format("color-hex")))
                .containsExactly("RESULT_FORMAT_CHANGED out.a: uri -> color-hex");
    }

    @Test
    void default_came() {
        assertThat(Changes.ofOutput(field("a"), field("a").byDefault("x")))
                .containsExactly("RESULT_DEFAULT_ADDED out.a: - -> \"x\"");
    }

    @Test
    void default_went() {
        assertThat(Changes.ofOutput(field("a").byDefault("x"), field("a")))
                .containsExactly("RESULT_DEFAULT_REMOVED out.a: \"x\" -> -");
    }

    @Test
    void default_changed() {
        assertThat(Changes.ofOutput(field("a").byDefault("x"), field("a").byDefault("y")))
                .containsExactly("RESULT_DEFAULT_CHANGED out.a: \"x\" -> \"y\"");
    }
}
