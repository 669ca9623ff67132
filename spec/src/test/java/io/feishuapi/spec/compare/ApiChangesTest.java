package io.feishuapi.spec.compare;

import static io.feishuapi.spec.compare.PageBuilder.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.spec.model.ApiKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApiChangesTest {

    @Test
    void nothing_changed() {
        assertThat(Changes.between(page().error("1", "a"), page().error("1", "a")))
                .isEmpty();
    }

    @Test
    void api_went() {
        assertThat(Changes.between(List.of(page().build()), List.of()))
                .containsExactly("API_REMOVED page: callback -> -");
    }

    @Test
    void api_came() {
        assertThat(Changes.between(List.of(), List.of(page().build())))
                .containsExactly("API_ADDED page: - -> callback");
    }

    @Test
    void api_under_a_new_name_is_no_rename() {
        assertThat(Changes.between(page(), page("doThing.md", "doOther")))
                .containsExactly("API_ADDED page: - -> callback", "API_REMOVED page: callback -> -");
    }

    @Test
    void kind_changed() {
        assertThat(Changes.between(page(), page().kind(ApiKind.LISTENER)))
                .containsExactly("API_KIND_CHANGED page: callback -> listener");
    }

    @Test
    void owner_changed() {
        assertThat(Changes.between(page().owner("Left"), page().owner("Right")))
                .containsExactly("API_OWNER_CHANGED page: Left -> Right");
    }

    @Test
    void api_deprecated() {
        assertThat(Changes.between(page(), page().deprecated("Old.", "doOther")))
                .containsExactly("API_DEPRECATED page: - -> doOther");
    }

    @Test
    void api_no_longer_deprecated() {
        assertThat(Changes.between(page().deprecated("Old.", "doOther"), page()))
                .containsExactly("API_DEPRECATION_WITHDRAWN page: doOther -> -");
    }

    @Test
    void api_has_another_replacement() {
        assertThat(Changes.between(page().deprecated("Old.", "doOther"), page().deprecated("Old.", "doThird")))
                .containsExactly("API_REPLACEMENT_CHANGED page: doOther -> doThird");
    }

    @Test
    void deprecation_in_other_words() {
        assertThat(Changes.between(page().deprecated("Old.", null), page().deprecated("Very old.", null)))
                .containsExactly("DEPRECATION_TEXT_CHANGED page: Old. -> Very old.");
    }

    @Test
    void authorisation_scope_came() {
        assertThat(Changes.between(page().authScopes("scope.a"), page().authScopes("scope.a", "scope.b")))
                .containsExactly("AUTH_SCOPE_ADDED page: - -> scope.b");
    }

    @Test
    void authorisation_scope_went() {
        assertThat(Changes.between(page().authScopes("scope.a"), page()))
                .containsExactly("AUTH_SCOPE_REMOVED page: scope.a -> -");
    }

    @Test
    void error_code_came() {
        assertThat(Changes.between(
                        page().error("1", "a"), page().error("1", "a").error("2", "b")))
                .containsExactly("ERROR_CODE_ADDED errors.2: - -> 2");
    }

    @Test
    void error_code_went() {
        assertThat(Changes.between(page().error("1", "a"), page()))
                .containsExactly("ERROR_CODE_REMOVED errors.1: 1 -> -");
    }

    @Test
    void error_code_means_something_else() {
        assertThat(Changes.between(page().error("1", "a"), page().error("1", "b")))
                .containsExactly("ERROR_TEXT_CHANGED errors.1: a -> b");
    }

    @Test
    void error_code_with_two_meanings_loses_one() {
        assertThat(Changes.between(page().error("1", "a").error("1", "b"), page().error("1", "a")))
                .containsExactly("ERROR_TEXT_CHANGED errors.1: a / b -> a");
    }
}
