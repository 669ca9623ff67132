package io.feishuapi.spec.compare;

import static io.feishuapi.spec.compare.FieldBuilder.field;
import static io.feishuapi.spec.compare.PageBuilder.page;
import static io.feishuapi.spec.model.FieldRule.Kind.EXCLUSIVE_MAX;
import static io.feishuapi.spec.model.FieldRule.Kind.EXCLUSIVE_MIN;
import static io.feishuapi.spec.model.FieldRule.Kind.MAX;
import static io.feishuapi.spec.model.FieldRule.Kind.MAX_BYTES;
import static io.feishuapi.spec.model.FieldRule.Kind.MAX_ITEMS;
import static io.feishuapi.spec.model.FieldRule.Kind.MAX_LENGTH;
import static io.feishuapi.spec.model.FieldRule.Kind.MIN;
import static io.feishuapi.spec.model.FieldRule.Kind.MIN_ITEMS;
import static io.feishuapi.spec.model.FieldRule.Kind.MIN_LENGTH;
import static io.feishuapi.spec.model.FieldType.Simple.ANY;
import static io.feishuapi.spec.model.FieldType.Simple.BOOLEAN;
import static io.feishuapi.spec.model.FieldType.Simple.NUMBER;
import static io.feishuapi.spec.model.FieldType.Simple.STRING;
import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.spec.model.ApiKind;
import io.feishuapi.spec.model.FieldRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RequestChangesTest {

    @Test
    void required_field_came() {
        assertThat(Changes.between(page(), page().in(field("a").mandatory())))
                .containsExactly("REQUEST_REQUIRED_FIELD_ADDED in.a: - -> string, required");
    }

    @Test
    void optional_field_came() {
        assertThat(Changes.between(page(), page().in(field("a"))))
                .containsExactly("REQUEST_OPTIONAL_FIELD_ADDED in.a: - -> string, optional");
    }

    @Test
    void field_went() {
        assertThat(Changes.between(page().in(field("a").mandatory()), page()))
                .containsExactly("REQUEST_FIELD_REMOVED in.a: string, required -> -");
    }

    @Test
    void field_became_required() {
        assertThat(Changes.ofInput(field("a"), field("a").mandatory()))
                .containsExactly("REQUEST_FIELD_BECAME_REQUIRED in.a: optional -> required");
    }

    @Test
    void field_became_optional() {
        assertThat(Changes.ofInput(field("a").mandatory(), field("a")))
                .containsExactly("REQUEST_FIELD_BECAME_OPTIONAL in.a: required -> optional");
    }

    @Test
    void type_narrowed() {
        assertThat(Changes.ofInput(field("a").oneOf(STRING, NUMBER), field("a")))
                .containsExactly("REQUEST_TYPE_NARROWED in.a: string|number -> string");
    }

    @Test
    void type_of_elements_narrowed() {
        assertThat(Changes.ofInput(field("a").arrayOf(ANY), field("a").arrayOf(STRING)))
                .containsExactly("REQUEST_TYPE_NARROWED in.a: array<any> -> array<string>");
    }

    @Test
    void type_widened() {
        assertThat(Changes.ofInput(field("a"), field("a").oneOf(NUMBER, STRING)))
                .containsExactly("REQUEST_TYPE_WIDENED in.a: string -> number|string");
    }

    @Test
    void type_changed() {
        assertThat(Changes.ofInput(field("a"), field("a").type(NUMBER)))
                .containsExactly("REQUEST_TYPE_CHANGED in.a: string -> number");
    }

    @Test
    void order_of_alternatives_means_nothing() {
        assertThat(Changes.ofInput(field("a").oneOf(STRING, NUMBER), field("a").oneOf(NUMBER, STRING)))
                .isEmpty();
    }

    @Test
    void enum_value_went() {
        assertThat(Changes.ofInput(
                        field("a").value(0, "no").value(1, "yes"), field("a").value(1, "yes")))
                .containsExactly("REQUEST_ENUM_VALUE_REMOVED in.a: 0 -> -");
    }

    @Test
    void enum_value_came() {
        assertThat(Changes.ofInput(
                        field("a").value(0, "no"), field("a").value(1, "yes").value(0, "no")))
                .containsExactly("REQUEST_ENUM_VALUE_ADDED in.a: - -> 1");
    }

    @Test
    void enum_closed() {
        assertThat(Changes.ofInput(field("a"), field("a").value(0, "no").value(1, "yes")))
                .containsExactly("REQUEST_ENUM_CLOSED in.a: - -> 0, 1");
    }

    @Test
    void enum_opened() {
        assertThat(Changes.ofInput(field("a").value(0, "no"), field("a")))
                .containsExactly("REQUEST_ENUM_OPENED in.a: 0 -> -");
    }

    @Test
    void list_of_true_and_false_says_no_more_than_the_type() {
        FieldBuilder listed = field("a").type(BOOLEAN).value(true).value(false);

        assertThat(Changes.ofInput(field("a").type(BOOLEAN), listed)).isEmpty();
        assertThat(Changes.ofInput(listed, field("a").type(BOOLEAN))).isEmpty();
        assertThat(Changes.ofInput(
                        field("a").type(BOOLEAN), field("a").type(BOOLEAN).value(true)))
                .containsExactly("REQUEST_ENUM_CLOSED in.a: - -> true");
    }

    @ParameterizedTest
    @CsvSource({
        "MIN, 1, 2",
        "MAX, 2, 1",
        "EXCLUSIVE_MIN, -1, -0.5",
        "EXCLUSIVE_MAX, 10, 9",
        "MIN_LENGTH, 1, 2",
        "MAX_LENGTH, 20, 10",
        "MAX_BYTES, 1024, 512",
        "MIN_ITEMS, 1, 2",
        "MAX_ITEMS, 9, 8"
    })
    void limit_tightened_and_loosened(FieldRule.Kind kind, String loose, String tight) {
        FieldBuilder wide = field("a").limit(kind, loose);
        FieldBuilder narrow = field("a").limit(kind, tight);
        String name = kind.wireName();

        assertThat(Changes.ofInput(wide, narrow))
                .containsExactly("REQUEST_LIMIT_TIGHTENED in.a: " + name + " " + loose + " -> " + name + " " + tight);
        assertThat(Changes.ofInput(narrow, wide))
                .containsExactly("REQUEST_LIMIT_LOOSENED in.a: " + name + " " + tight + " -> " + name + " " + loose);
    }

    @ParameterizedTest
    @EnumSource(FieldRule.Kind.class)
    void limit_came_and_went(FieldRule.Kind kind) {
        FieldBuilder limited = field("a").limit(kind, "5");

        assertThat(Changes.ofInput(field("a"), limited))
                .containsExactly("REQUEST_LIMIT_ADDED in.a: - -> " + kind.wireName() + " 5");
        assertThat(Changes.ofInput(limited, field("a")))
                .containsExactly("REQUEST_LIMIT_REMOVED in.a: " + kind.wireName() + " 5 -> -");
    }

    @Test
    void limit_that_now_excludes_its_value_is_tighter() {
        assertThat(Changes.ofInput(field("a").limit(MIN, "0"), field("a").limit(EXCLUSIVE_MIN, "0")))
                .containsExactly("REQUEST_LIMIT_TIGHTENED in.a: min 0 -> exclusiveMin 0");
        assertThat(Changes.ofInput(
                        field("a").limit(EXCLUSIVE_MAX, "9"), field("a").limit(MAX, "9")))
                .containsExactly("REQUEST_LIMIT_LOOSENED in.a: exclusiveMax 9 -> max 9");
    }

    @Test
    void lower_limit_that_excludes_its_value_is_looser() {
        assertThat(Changes.ofInput(field("a").limit(MIN, "1"), field("a").limit(EXCLUSIVE_MIN, "0")))
                .containsExactly("REQUEST_LIMIT_LOOSENED in.a: min 1 -> exclusiveMin 0");
    }

    @Test
    void limit_in_other_digits_is_the_same() {
        assertThat(Changes.ofInput(field("a").limit(MAX, "1.50"), field("a").limit(MAX, "1.5")))
                .isEmpty();
    }

    @Test
    void least_length_of_nothing_is_no_limit() {
        assertThat(Changes.ofInput(field("a"), field("a").limit(MIN_LENGTH, "0").limit(MIN_ITEMS, "0")))
                .isEmpty();
    }

    @Test
    void limits_of_other_things_are_not_set_side_by_side() {
        assertThat(Changes.ofInput(
                        field("a").limit(MAX_LENGTH, "9"),
                        field("a").limit(MAX_BYTES, "9").limit(MAX_ITEMS, "3")))
                .containsExactly(
                        "REQUEST_LIMIT_REMOVED in.a: maxLength 9 -> -",
                        "REQUEST_LIMIT_ADDED in.a: - -> maxBytes 9",
                        "REQUEST_LIMIT_ADDED in.a: - -> maxItems 3");
    }

    @Test
    void format_came() {
        assertThat(Changes.ofInput(field("a"), field("a").format("uri")))
                .containsExactly("REQUEST_FORMAT_ADDED in.a: - -> uri");
    }

    @Test
    void format_went() {
        assertThat(Changes.ofInput(field("a").format("uri"), field("a")))
                .containsExactly("REQUEST_FORMAT_REMOVED in.a: uri -> -");
    }

    @Test
    void format_changed() {
        assertThat(Changes.ofInput(field("a").format("uri"), field("a").format("color-hex")))
                .containsExactly("REQUEST_FORMAT_CHANGED in.a: uri -> color-hex");
    }

    @Test
    void default_came() {
        assertThat(Changes.ofInput(field("a"), field("a").byDefault("x")))
                .containsExactly("REQUEST_DEFAULT_ADDED in.a: - -> \"x\"");
    }

    @Test
    void default_went() {
        assertThat(Changes.ofInput(field("a").byDefault("x"), field("a")))
                .containsExactly("REQUEST_DEFAULT_REMOVED in.a: \"x\" -> -");
    }

    @Test
    void default_changed() {
        assertThat(Changes.ofInput(field("a").byDefault("x"), field("a").byDefaultInWords("the current one")))
                .containsExactly("REQUEST_DEFAULT_CHANGED in.a: \"x\" -> the current one");
    }

    @Test
    void argument_moved_where_arguments_go_by_position() {
        assertThat(Changes.between(
                        page().kind(ApiKind.SYNC).in(field("a"), field("b")),
                        page().kind(ApiKind.SYNC).in(field("b"), field("a"))))
                .containsExactly("REQUEST_ORDER_CHANGED in: a, b -> b, a");
    }

    @Test
    void argument_at_the_end_moves_nothing() {
        assertThat(Changes.between(
                        page().kind(ApiKind.SYNC).in(field("a")),
                        page().kind(ApiKind.SYNC).in(field("a"), field("b"))))
                .containsExactly("REQUEST_OPTIONAL_FIELD_ADDED in.b: - -> string, optional");
    }

    @Test
    void order_of_members_means_nothing() {
        assertThat(Changes.between(page().in(field("a"), field("b")), page().in(field("b"), field("a"))))
                .isEmpty();
    }
}
