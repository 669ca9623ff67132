package io.feishuapi.spec.compare;

import static io.feishuapi.spec.compare.FieldBuilder.field;
import static io.feishuapi.spec.model.Rules.anyOf;
import static io.feishuapi.spec.model.Rules.oneOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.spec.model.CrossFieldRule;
import io.feishuapi.spec.model.CrossFieldRule.Condition;
import io.feishuapi.spec.model.Literal.JsonNumber;
import io.feishuapi.spec.model.MemberPath;
import io.feishuapi.spec.model.Rules;
import org.junit.jupiter.api.Test;

class CrossFieldRuleChangesTest {

    private static final Condition<MemberPath> X_IS_0 = Rules.is("in.x", new JsonNumber(0));
    private static final Condition<MemberPath> X_IS_1 = Rules.is("in.x", new JsonNumber(1));
    private static final Condition<MemberPath> Y_IS_0 = Rules.is("in.y", new JsonNumber(0));

    /** Parameters a, b, c, x and y, with rules. */
    @SafeVarargs
    private static PageBuilder page(CrossFieldRule<MemberPath>... rules) {
        return with(field("a"), rules);
    }

    @SafeVarargs
    private static PageBuilder with(FieldBuilder a, CrossFieldRule<MemberPath>... rules) {
        PageBuilder page = PageBuilder.page().in(a, field("b"), field("c"), field("x"), field("y"));
        for (CrossFieldRule<MemberPath> rule : rules) {
            page.rule(rule);
        }
        return page;
    }

    private static CrossFieldRule<MemberPath> when(Condition<MemberPath> condition) {
        return Rules.requiredWhen("in.a", condition);
    }

    private static CrossFieldRule<MemberPath> when(Condition<MemberPath> first, Condition<MemberPath> second) {
        return Rules.requiredWhen("in.a", first, second);
    }

    @Test
    void requirement_came() {
        assertThat(Changes.between(page(), page(when(X_IS_0))))
                .containsExactly("REQUIRED_WHEN_ADDED in.a: - -> when in.x = 0");
    }

    @Test
    void requirement_went() {
        assertThat(Changes.between(page(when(X_IS_0)), page()))
                .containsExactly("REQUIRED_WHEN_REMOVED in.a: when in.x = 0 -> -");
    }

    @Test
    void requirement_with_fewer_conditions_is_tighter() {
        assertThat(Changes.between(page(when(X_IS_0, Y_IS_0)), page(when(X_IS_0))))
                .containsExactly("REQUIRED_WHEN_TIGHTENED in.a: when in.x = 0 and in.y = 0 -> when in.x = 0");
    }

    @Test
    void requirement_with_more_conditions_is_looser() {
        assertThat(Changes.between(page(when(X_IS_0)), page(when(X_IS_0, Y_IS_0))))
                .containsExactly("REQUIRED_WHEN_LOOSENED in.a: when in.x = 0 -> when in.x = 0 and in.y = 0");
    }

    @Test
    void requirement_with_another_condition() {
        assertThat(Changes.between(page(when(X_IS_0)), page(when(X_IS_1))))
                .containsExactly("REQUIRED_WHEN_CHANGED in.a: when in.x = 0 -> when in.x = 1");
    }

    @Test
    void one_more_case_is_a_rule_that_came() {
        assertThat(Changes.between(page(when(X_IS_0)), page(when(X_IS_0), when(X_IS_1))))
                .containsExactly("REQUIRED_WHEN_ADDED in.a: - -> when in.x = 1");
    }

    @Test
    void order_of_conditions_means_nothing() {
        assertThat(Changes.between(page(when(X_IS_0, Y_IS_0)), page(when(Y_IS_0, X_IS_0))))
                .isEmpty();
    }

    @Test
    void field_that_was_always_required_is_now_required_under_a_condition() {
        assertThat(Changes.between(with(field("a").mandatory()), page(when(X_IS_0))))
                .containsExactly(
                        "REQUEST_FIELD_BECAME_OPTIONAL in.a: required -> optional",
                        "REQUIRED_WHEN_LOOSENED in.a: always -> when in.x = 0");
    }

    @Test
    void field_that_was_required_under_a_condition_is_now_always_required() {
        assertThat(Changes.between(page(when(X_IS_0)), with(field("a").mandatory())))
                .containsExactly("REQUEST_FIELD_BECAME_REQUIRED in.a: optional -> required");
    }

    @Test
    void choice_came() {
        assertThat(Changes.between(page(), page(anyOf("in.a", "in.b"))))
                .containsExactly("CHOICE_ADDED in.a: - -> at least one of in.a, in.b");
    }

    @Test
    void choice_went() {
        assertThat(Changes.between(page(oneOf("in.a", "in.b")), page()))
                .containsExactly("CHOICE_REMOVED in.a: exactly one of in.a, in.b -> -");
    }

    @Test
    void choice_among_fewer_fields_is_tighter() {
        assertThat(Changes.between(page(anyOf("in.a", "in.b", "in.c")), page(anyOf("in.a", "in.b"))))
                .containsExactly(
                        "CHOICE_TIGHTENED in.a: at least one of in.a, in.b, in.c -> at least one of in.a, in.b");
    }

    @Test
    void exactly_one_is_tighter_than_at_least_one() {
        assertThat(Changes.between(page(anyOf("in.a", "in.b")), page(oneOf("in.b", "in.a"))))
                .containsExactly("CHOICE_TIGHTENED in.b: at least one of in.a, in.b -> exactly one of in.b, in.a");
    }

    @Test
    void at_least_one_is_looser_than_exactly_one() {
        assertThat(Changes.between(page(oneOf("in.a", "in.b")), page(anyOf("in.a", "in.b"))))
                .containsExactly("CHOICE_LOOSENED in.a: exactly one of in.a, in.b -> at least one of in.a, in.b");
    }

    @Test
    void at_least_one_of_more_fields_is_looser() {
        assertThat(Changes.between(page(anyOf("in.a", "in.b")), page(anyOf("in.a", "in.b", "in.c"))))
                .containsExactly(
                        "CHOICE_LOOSENED in.a: at least one of in.a, in.b -> at least one of in.a, in.b, in.c");
    }

    @Test
    void exactly_one_of_more_fields_is_looser_where_the_others_are_new() {
        PageBuilder older = PageBuilder.page().in(field("a"), field("b")).rule(oneOf("in.a", "in.b"));
        PageBuilder newer =
                PageBuilder.page().in(field("a"), field("b"), field("c")).rule(oneOf("in.a", "in.b", "in.c"));

        assertThat(Changes.between(older, newer))
                .containsExactly(
                        "CHOICE_LOOSENED in.a: exactly one of in.a, in.b -> exactly one of in.a, in.b, in.c",
                        "REQUEST_OPTIONAL_FIELD_ADDED in.c: - -> string, optional");
    }

    @Test
    void exactly_one_of_more_fields_forbids_what_passed() {
        assertThat(Changes.between(page(oneOf("in.a", "in.b")), page(oneOf("in.a", "in.b", "in.c"))))
                .containsExactly("CHOICE_CHANGED in.a: exactly one of in.a, in.b -> exactly one of in.a, in.b, in.c");
    }

    @Test
    void choice_among_other_fields() {
        assertThat(Changes.between(page(anyOf("in.a", "in.b")), page(anyOf("in.b", "in.c"))))
                .containsExactly("CHOICE_CHANGED in.b: at least one of in.a, in.b -> at least one of in.b, in.c");
    }

    @Test
    void field_that_was_required_is_now_one_of_several() {
        assertThat(Changes.between(with(field("a").mandatory()), page(anyOf("in.a", "in.b"))))
                .containsExactly(
                        "REQUEST_FIELD_BECAME_OPTIONAL in.a: required -> optional",
                        "CHOICE_LOOSENED in.a: in.a required -> at least one of in.a, in.b");
    }

    @Test
    void field_that_was_one_of_several_is_now_required() {
        assertThat(Changes.between(page(anyOf("in.a", "in.b")), with(field("a").mandatory())))
                .containsExactly("REQUEST_FIELD_BECAME_REQUIRED in.a: optional -> required");
    }

    @Test
    void rule_over_the_result_came() {
        assertThat(Changes.between(page(), page(oneOf("out.a", "out.b"))))
                .containsExactly("RESULT_RULE_ADDED out.a: - -> exactly one of out.a, out.b");
    }

    @Test
    void rule_over_the_result_went() {
        assertThat(Changes.between(page(Rules.requiredWhen("out.a", X_IS_0)), page()))
                .containsExactly("RESULT_RULE_REMOVED out.a: when in.x = 0 -> -");
    }
}
