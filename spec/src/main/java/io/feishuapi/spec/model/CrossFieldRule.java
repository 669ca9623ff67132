package io.feishuapi.spec.model;

import java.util.List;

/** A hard rule over several fields. Paths are those of the printed model, such as {@code in.left.items[].id}. */
public sealed interface CrossFieldRule {

    /**
     * A field is required when all conditions hold.
     *
     * @param path the field
     * @param when the conditions, at least one
     */
    record RequiredWhen(String path, List<Condition> when) implements CrossFieldRule {
        public RequiredWhen {
            when = List.copyOf(when);
        }
    }

    /**
     * At least one of several fields is there.
     *
     * @param paths the fields in page order, at least two
     */
    record AnyOf(List<String> paths) implements CrossFieldRule {
        public AnyOf {
            paths = List.copyOf(paths);
        }
    }

    /**
     * Exactly one of several fields is there.
     *
     * @param paths the fields in page order, at least two
     */
    record OneOf(List<String> paths) implements CrossFieldRule {
        public OneOf {
            paths = List.copyOf(paths);
        }
    }

    /**
     * A condition on another field.
     *
     * @param path the other field
     * @param equalTo the value that it must have
     */
    record Condition(String path, Literal equalTo) {}
}
