package io.feishuapi.spec.compare;

import static io.feishuapi.platform.AppType.GADGET;
import static io.feishuapi.platform.AppType.WEBAPP;
import static io.feishuapi.platform.Platform.ANDROID;
import static io.feishuapi.platform.Platform.HARMONY;
import static io.feishuapi.platform.Platform.PC;
import static io.feishuapi.spec.compare.PageBuilder.page;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupportChangesTest {

    private static PageBuilder android(String since) {
        return page().supportedSince(GADGET, ANDROID, since);
    }

    @Test
    void platform_dropped() {
        assertThat(Changes.between(android("3.1.0"), page().unsupported(GADGET, ANDROID)))
                .containsExactly("SUPPORT_DROPPED support.gadget.android: supported since 3.1.0 -> not supported");
    }

    @Test
    void platform_came() {
        assertThat(Changes.between(page().unsupported(WEBAPP, PC), page().supportedSince(WEBAPP, PC, null)))
                .containsExactly("SUPPORT_ADDED support.webapp.pc: not supported -> supported");
    }

    @Test
    void platform_came_that_was_not_spoken_of() {
        assertThat(Changes.between(page(), page().supportedSince(WEBAPP, HARMONY, "7.35.0")))
                .containsExactly("SUPPORT_ADDED support.webapp.harmony: - -> supported since 7.35.0");
    }

    @Test
    void since_raised() {
        assertThat(Changes.between(android("3.9.0"), android("3.10.0")))
                .containsExactly(
                        "SUPPORT_SINCE_RAISED support.gadget.android: supported since 3.9.0 -> supported since 3.10.0");
    }

    @Test
    void since_lowered() {
        assertThat(Changes.between(android("3.10.0"), android("3.9.0")))
                .containsExactly(
                        "SUPPORT_SINCE_LOWERED support.gadget.android: supported since 3.10.0 -> supported since"
                                + " 3.9.0");
    }

    @Test
    void since_came() {
        assertThat(Changes.between(android(null), android("3.10.0")))
                .containsExactly("SUPPORT_SINCE_STATED support.gadget.android: supported -> supported since 3.10.0");
    }

    @Test
    void since_went() {
        assertThat(Changes.between(android("3.10.0"), android(null)))
                .containsExactly("SUPPORT_SINCE_WITHDRAWN support.gadget.android: supported since 3.10.0 -> supported");
    }

    @Test
    void since_is_no_version() {
        assertThat(Changes.between(android("3.10.0"), android("beta")))
                .containsExactly(
                        "SUPPORT_SINCE_CHANGED support.gadget.android: supported since 3.10.0 -> supported since beta");
    }

    @Test
    void page_fell_silent() {
        assertThat(Changes.between(android("3.10.0"), page()))
                .containsExactly("SUPPORT_UNSTATED support.gadget.android: supported since 3.10.0 -> -");
    }

    @Test
    void platform_ruled_out_that_was_not_spoken_of() {
        assertThat(Changes.between(page(), page().unsupported(GADGET, PC)))
                .containsExactly("SUPPORT_RULED_OUT support.gadget.pc: - -> not supported");
    }

    @ParameterizedTest
    @CsvSource({
        "3.10, 3.10.0, NONE",
        "3.9.99, 3.10, RAISED",
        "10.0.0, 9.0.0, LOWERED",
        "99999999999999999999, 99999999999999999998, LOWERED",
        "3..1, 3.1, CHANGED",
        "3.1., 3.1, CHANGED",
        "beta, beta, NONE",
        "'', 3.1, CHANGED"
    })
    void versions_are_compared_part_by_part(String older, String newer, SinceStep step) {
        assertThat(SinceStep.of(older, newer)).isEqualTo(step);
    }
}
