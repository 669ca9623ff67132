package io.feishuapi.spec.compare;

import io.feishuapi.spec.model.CrossFieldRule;
import io.feishuapi.spec.model.CrossFieldRule.AnyOf;
import io.feishuapi.spec.model.CrossFieldRule.OneOf;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A rule on how many of several fields are given.
 *
 * @param count how many
 * @param paths the fields; their order means nothing
 */
record Choice(Count count, Set<String> paths) {

    /** How many of the fields are given. */
    enum Count {
        AT_LEAST_ONE("at least one of "),
        EXACTLY_ONE("exactly one of ");

        private final String words;

        Count(String words) {
            this.words = words;
        }
    }

    static Optional<Choice> of(CrossFieldRule rule) {
        if (rule instanceof AnyOf anyOf) {
            return Optional.of(of(Count.AT_LEAST_ONE, anyOf.paths()));
        }
        return rule instanceof OneOf oneOf ? Optional.of(of(Count.EXACTLY_ONE, oneOf.paths())) : Optional.empty();
    }

    private static Choice of(Count count, List<String> paths) {
        return new Choice(count, new LinkedHashSet<>(paths));
    }

    /** Where a report files it. */
    String path() {
        return paths.iterator().next();
    }

    boolean isOverInput() {
        return paths.stream().allMatch(path -> path.startsWith(Side.INPUT.prefix() + "."));
    }

    boolean overlaps(Choice other) {
        return paths.stream().anyMatch(other.paths::contains);
    }

    @Override
    public String toString() {
        return count.words + String.join(", ", paths);
    }
}
