package io.feishuapi.spec.model;

import io.feishuapi.spec.model.CrossFieldRule.Choice;
import io.feishuapi.spec.model.CrossFieldRule.Condition;
import io.feishuapi.spec.model.CrossFieldRule.Count;
import io.feishuapi.spec.model.CrossFieldRule.RequiredWhen;
import java.util.List;
import java.util.stream.Stream;

/** Makes rules over several fields for tests, with paths as text. */
public final class Rules {

    private Rules() {}

    /** That a field is required under a condition. */
    public static CrossFieldRule<MemberPath> requiredWhen(String path, Condition<MemberPath> condition) {
        return new RequiredWhen<>(MemberPath.of(path), List.of(condition));
    }

    /** That a field is required where two conditions hold. */
    public static CrossFieldRule<MemberPath> requiredWhen(
            String path, Condition<MemberPath> first, Condition<MemberPath> second) {
        return new RequiredWhen<>(MemberPath.of(path), List.of(first, second));
    }

    /** A condition on a field. */
    public static Condition<MemberPath> is(String path, Literal value) {
        return new Condition<>(MemberPath.of(path), value);
    }

    /** That at least one of several fields is there. */
    public static CrossFieldRule<MemberPath> anyOf(String... paths) {
        return new Choice<>(Count.ANY_OF, paths(paths));
    }

    /** That exactly one of several fields is there. */
    public static CrossFieldRule<MemberPath> oneOf(String... paths) {
        return new Choice<>(Count.ONE_OF, paths(paths));
    }

    private static List<MemberPath> paths(String... paths) {
        return Stream.of(paths).map(MemberPath::of).toList();
    }
}
