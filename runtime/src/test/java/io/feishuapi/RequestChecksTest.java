package io.feishuapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RequestChecksTest {

    private static List<String> violations(Consumer<RequestChecks> check) {
        RequestChecks checks = new RequestChecks("greet", "");
        check.accept(checks);
        InvalidRequestException thrown = catchThrowableOfType(InvalidRequestException.class, checks::throwIfAny);
        return thrown == null
                ? List.of()
                : thrown.violations().stream().map(Violation::toString).toList();
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                check(c -> c.required("a", null), "a: is required [required]"),
                check(c -> c.requiredWhen("a", null, true, "b is 0"), "a: is required when b is 0 [requiredWhen]"),
                check(c -> c.anyOf(0, "a", "b"), "at least one of a, b is required [anyOf]"),
                check(c -> c.oneOf(0, "a", "b"), "exactly one of a, b is required, got 0 [oneOf]"),
                check(c -> c.oneOf(2, "a", "b"), "exactly one of a, b is required, got 2 [oneOf]"),
                check(c -> c.finite("a", Double.NaN), "a: must be a finite number, got NaN [number]"),
                check(c -> c.finite("a", -1 / 0.0), "a: must be a finite number, got -Infinity [number]"),
                check(c -> c.min("a", 0.5, 1), "a: must be at least 1, got 0.5 [min]"),
                check(c -> c.min("a", 0L, 0.5), "a: must be at least 0.5, got 0 [min]"),
                check(c -> c.max("a", 101L, 100), "a: must be at most 100, got 101 [max]"),
                check(c -> c.exclusiveMin("a", 1L, 1), "a: must be greater than 1, got 1 [exclusiveMin]"),
                check(c -> c.exclusiveMax("a", 1.0, 1), "a: must be smaller than 1, got 1.0 [exclusiveMax]"),
                check(c -> c.minLength("a", "😀", 2), "a: must have at least 2 characters, got 😀 [minLength]"),
                check(c -> c.maxLength("a", "abc", 2), "a: must have at most 2 characters, got abc [maxLength]"),
                check(c -> c.minLength("a", "", 1), "a: must have at least 1 character, got  [minLength]"),
                check(c -> c.maxBytes("a", "飞", 1), "a: must have at most 1 byte as UTF-8, got 飞 [maxBytes]"),
                check(c -> c.maxBytes("a", "飞", 2), "a: must have at most 2 bytes as UTF-8, got 飞 [maxBytes]"),
                check(
                        c -> c.format("a", "#12345", "color-hex"),
                        "a: must be a colour in hexadecimal, such as #1a2b3c, got #12345 [format]"),
                check(
                        c -> c.format("a", "1x1f", "hex"),
                        "a: must have hexadecimal digits only, behind 0x or without it, got 1x1f [format]"),
                check(
                        c -> c.elementFormat("a", List.of("ttfile://user/a", "/tmp/a"), "ttfile"),
                        "a[1]: must be a file of the client, such as ttfile://temp/a.png, got /tmp/a [format]"),
                check(
                        c -> c.format("a", "ttfile://temp/a", "ttfile-user"),
                        "a: must be a file in the app's own folder, such as ttfile://user/a.png, got ttfile://temp/a"
                                + " [format]"),
                check(c -> c.minItems("a", List.of(), 1), "a: must have at least 1 element, got 0 [minItems]"),
                check(c -> c.maxItems("a", List.of(1, 2), 1), "a: must have at most 1 element, got 2 [maxItems]"),
                check(
                        c -> c.oneOfValues("a", List.of("x"), List.of(List.of("y"), List.of("z"))),
                        "a: must be one of [[y], [z]], got [x] [enum]"),
                check(c -> c.oneOfValues("a", 2.0, List.of("x", 1L)), "a: must be one of [x, 1], got 2.0 [enum]"),
                check(c -> c.noNullElements("a", Arrays.asList(1, null)), "a[1]: must not be null [required]"),
                check(
                        c -> c.elements("a", Arrays.asList(null, List.of(0.0, Double.NaN)), (path, element) -> {
                            c.elements(path, element, c::finite);
                        }),
                        "a[1][1]: must be a finite number, got NaN [number]"),
                check(
                        c -> c.unknownNames(Map.of("a", 1), Set.of("a")),
                        "a: is a parameter of the page, use its own setter [extra]"));
    }

    private static Arguments check(Consumer<RequestChecks> check, String expected) {
        return Arguments.of(check, expected);
    }

    @ParameterizedTest
    @MethodSource("broken")
    void tellsABrokenRule(Consumer<RequestChecks> check, String expected) {
        assertThat(violations(check)).containsExactly(expected);
    }

    static Stream<Consumer<RequestChecks>> kept() {
        return Stream.of(
                c -> c.required("a", ""),
                c -> c.requiredWhen("a", null, false, "b is 0"),
                c -> c.requiredWhen("a", 0L, true, "b is 0"),
                c -> c.anyOf(2, "a", "b"),
                c -> c.oneOf(1, "a", "b"),
                c -> c.finite("a", 1e308),
                c -> c.min("a", 1L, 1),
                c -> c.max("a", 100.0, 100),
                c -> c.exclusiveMin("a", 1.0001, 1),
                c -> c.exclusiveMax("a", 0L, 1),
                c -> c.minLength("a", "ab", 2),
                c -> c.maxLength("a", "😀😀", 2),
                c -> c.maxBytes("a", "飞", 3),
                c -> c.format("a", "#fff", "color-hex"),
                c -> c.format("a", "1A2b3C", "color-hex"),
                c -> c.format("a", "0aF", "hex"),
                c -> c.format("a", "0xFF", "hex"),
                c -> c.format("a", "anything", "uri"),
                c -> c.elementFormat("a", List.of("ttfile://temp/a.png"), "ttfile"),
                c -> c.format("a", "ttfile://user/a.png", "ttfile-user"),
                c -> c.minItems("a", List.of(1), 1),
                c -> c.maxItems("a", List.of(1), 1),
                c -> c.oneOfValues("a", List.of("y"), List.of(List.of("y"))),
                c -> c.oneOfValues("a", 1.0, List.of("x", 1L)),
                c -> c.elements("a", Arrays.asList(null, 1.0), c::finite),
                c -> c.maxLength("a", RequestChecks.only(String.class, 12345), 2),
                c -> c.noNullElements("a", List.of(1)),
                c -> c.unknownNames(Map.of("b", 1), Set.of("a")),
                c -> c.unknownNames(Map.of(), Set.of("a")));
    }

    @ParameterizedTest
    @MethodSource("kept")
    void saysNothingOfAKeptRule(Consumer<RequestChecks> check) {
        assertThat(violations(check)).isEmpty();
    }

    @Test
    void passesWhatIsAbsent() {
        assertThat(violations(c -> {
                    c.finite("a", null);
                    c.min("a", null, 1);
                    c.max("a", null, 1);
                    c.exclusiveMin("a", null, 1);
                    c.exclusiveMax("a", null, 1);
                    c.minLength("a", null, 1);
                    c.maxLength("a", null, 1);
                    c.maxBytes("a", (String) null, 1);
                    c.format("a", null, "hex");
                    c.elementFormat("a", null, "hex");
                    c.minItems("a", null, 1);
                    c.maxItems("a", null, 1);
                    c.oneOfValues("a", null, List.of());
                    c.elements("a", null, c::required);
                    c.noNullElements("a", null);
                    c.nested("a", null, (value, inner) -> inner.required("b", null));
                    c.nestedElements("a", null, (value, inner) -> inner.required("b", null));
                }))
                .isEmpty();
    }

    @Test
    void tellsAllViolationsInOrder() {
        assertThat(violations(c -> {
                    c.required("a", null);
                    c.max("b", 3L, 2);
                    c.anyOf(0, "c", "d");
                }))
                .containsExactly(
                        "a: is required [required]",
                        "b: must be at most 2, got 3 [max]",
                        "at least one of c, d is required [anyOf]");
    }

    @Test
    void namesNestedMembersByPath() {
        assertThat(violations(c -> {
                    c.nested("left", "value", (left, inner) -> {
                        inner.nestedElements("items", Arrays.asList("x", null, "y"), (item, deep) -> {
                            deep.required("id", null);
                            deep.anyOf(0, "e", "f");
                        });
                        inner.required("title", null);
                    });
                    c.required("right", null);
                }))
                .containsExactly(
                        "left.items[0].id: is required [required]",
                        "left.items[0]: at least one of e, f is required [anyOf]",
                        "left.items[2].id: is required [required]",
                        "left.items[2]: at least one of e, f is required [anyOf]",
                        "left.title: is required [required]",
                        "right: is required [required]");
    }

    @Test
    void shortensLongValuesBetweenCharacters() {
        String text = "😀".repeat(100);

        assertThat(violations(c -> c.maxLength("a", text, 2)))
                .containsExactly("a: must have at most 2 characters, got " + "😀".repeat(80) + "… [maxLength]");
    }

    @Test
    void throwsNothingWhereNothingIsWrong() {
        assertThatCode(() -> new RequestChecks("greet", "").throwIfAny()).doesNotThrowAnyException();
    }
}
