package io.feishuapi.spec.compare;

import static io.feishuapi.platform.AppType.GADGET;
import static io.feishuapi.platform.Platform.ANDROID;
import static io.feishuapi.platform.Platform.HARMONY;
import static io.feishuapi.platform.Platform.IOS;
import static io.feishuapi.platform.Platform.PC;
import static io.feishuapi.spec.compare.FieldBuilder.field;
import static io.feishuapi.spec.compare.PageBuilder.page;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldChangesTest {

    @Test
    void since_raised() {
        assertThat(Changes.ofInput(field("a").since("3.1.0"), field("a").since("3.2.0")))
                .containsExactly("FIELD_SINCE_RAISED in.a: 3.1.0 -> 3.2.0");
    }

    @Test
    void since_raised_on_one_platform() {
        assertThat(Changes.ofInput(
                        field("a").since("3.1.0"), field("a").since("3.1.0").since(PC, "3.38.0")))
                .containsExactly("FIELD_SINCE_RAISED in.a: pc 3.1.0 -> pc 3.38.0");
    }

    @Test
    void since_lowered() {
        assertThat(Changes.ofInput(field("a").since(PC, "3.38.0"), field("a").since(PC, "3.37.0")))
                .containsExactly("FIELD_SINCE_LOWERED in.a: pc 3.38.0 -> pc 3.37.0");
    }

    @Test
    void since_came() {
        assertThat(Changes.ofOutput(field("a"), field("a").since("3.2.0")))
                .containsExactly("FIELD_SINCE_STATED out.a: - -> 3.2.0");
    }

    @Test
    void since_went() {
        assertThat(Changes.ofOutput(field("a").since("3.2.0"), field("a")))
                .containsExactly("FIELD_SINCE_WITHDRAWN out.a: 3.2.0 -> -");
    }

    @Test
    void since_is_no_version() {
        assertThat(Changes.ofOutput(field("a").since("3.2.0"), field("a").since("beta")))
                .containsExactly("FIELD_SINCE_CHANGED out.a: 3.2.0 -> beta");
    }

    @Test
    void platform_dropped() {
        assertThat(Changes.ofOutput(
                        field("a").since("3.2.0"), field("a").since("3.2.0").notOn(ANDROID)))
                .containsExactly("FIELD_PLATFORM_DROPPED out.a: android 3.2.0 -> android not there");
    }

    @Test
    void all_platforms_dropped() {
        assertThat(Changes.ofOutput(field("a"), field("a").notOn(ANDROID, IOS, PC, HARMONY)))
                .containsExactly("FIELD_PLATFORM_DROPPED out.a: there -> not there");
    }

    @Test
    void platform_came() {
        assertThat(Changes.ofInput(field("a").notOn(PC), field("a")))
                .containsExactly("FIELD_PLATFORM_ADDED in.a: pc not there -> pc there");
    }

    @Test
    void platform_that_only_now_has_the_api_drops_no_field() {
        PageBuilder older = page().supportedSince(GADGET, ANDROID, null);
        PageBuilder newer = page().supportedSince(GADGET, ANDROID, null).supportedSince(GADGET, HARMONY, null);

        assertThat(Changes.between(older.in(field("a")), newer.in(field("a").notOn(HARMONY))))
                .containsExactly("SUPPORT_ADDED support.gadget.harmony: - -> supported");
    }

    @Test
    void platform_that_lost_the_api_is_not_told_again_for_its_fields() {
        PageBuilder older = page().supportedSince(GADGET, ANDROID, null).supportedSince(GADGET, PC, null);
        PageBuilder newer = page().supportedSince(GADGET, ANDROID, null).unsupported(GADGET, PC);

        assertThat(Changes.between(
                        older.in(field("a")), newer.in(field("a").notOn(PC).since("3.1.0"))))
                .containsExactly(
                        "SUPPORT_DROPPED support.gadget.pc: supported -> not supported",
                        "FIELD_SINCE_STATED in.a: - -> 3.1.0");
    }

    @Test
    void first_permission_came() {
        assertThat(Changes.ofOutput(field("a"), field("a").permissions("im:a", "im:b")))
                .containsExactly(
                        "FIELD_PERMISSION_REQUIRED out.a: - -> im:a", "FIELD_PERMISSION_REQUIRED out.a: - -> im:b");
    }

    @Test
    void last_permission_went() {
        assertThat(Changes.ofOutput(field("a").permissions("im:a"), field("a")))
                .containsExactly("FIELD_PERMISSION_WAIVED out.a: im:a -> -");
    }

    @Test
    void permission_came() {
        assertThat(Changes.ofOutput(field("a").permissions("im:a"), field("a").permissions("im:a", "im:b")))
                .containsExactly("FIELD_PERMISSION_ADDED out.a: - -> im:b");
    }

    @Test
    void permission_went() {
        assertThat(Changes.ofOutput(
                        field("a").permissions("im:b", "im:a"), field("a").permissions("im:a")))
                .containsExactly("FIELD_PERMISSION_REMOVED out.a: im:b -> -");
    }

    @Test
    void field_deprecated() {
        assertThat(Changes.ofInput(field("a"), field("a").deprecated("Old.", "b")))
                .containsExactly("FIELD_DEPRECATED in.a: - -> b");
    }

    @Test
    void field_no_longer_deprecated() {
        assertThat(Changes.ofInput(field("a").deprecated("Old.", "b"), field("a")))
                .containsExactly("FIELD_DEPRECATION_WITHDRAWN in.a: b -> -");
    }

    @Test
    void field_has_another_replacement() {
        assertThat(Changes.ofInput(
                        field("a").deprecated("Old.", "b"), field("a").deprecated("Old.", "c")))
                .containsExactly("FIELD_REPLACEMENT_CHANGED in.a: b -> c");
    }

    @Test
    void conditional_rule_came() {
        assertThat(Changes.ofInput(field("a"), field("a").soft("at most 9 on PC")))
                .containsExactly("FIELD_CONDITIONAL_RULE_ADDED in.a: - -> at most 9 on PC");
    }

    @Test
    void conditional_rule_went() {
        assertThat(Changes.ofInput(field("a").soft("at most 9 on PC"), field("a")))
                .containsExactly("FIELD_CONDITIONAL_RULE_REMOVED in.a: at most 9 on PC -> -");
    }

    @Test
    void conditional_rule_changed() {
        assertThat(Changes.ofInput(
                        field("a").soft("at most 9 on PC"), field("a").soft("at most 8 on PC")))
                .containsExactly("FIELD_CONDITIONAL_RULE_CHANGED in.a: at most 9 on PC -> at most 8 on PC");
    }

    @Test
    void unread_constraint_came() {
        assertThat(Changes.between(
                        page().in(field("a"), field("b")),
                        page().in(field("a"), field("b")).unmatched("in.a", "must be round", 7)))
                .containsExactly("UNREAD_CONSTRAINT_ADDED in.a: - -> must be round");
    }

    @Test
    void unread_constraint_went() {
        assertThat(Changes.between(page().in(field("a")).unmatched("in.a", "must be round", 7), page().in(field("a"))))
                .containsExactly("UNREAD_CONSTRAINT_REMOVED in.a: must be round -> -");
    }
}
