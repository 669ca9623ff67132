package io.feishuapi.spec.compare;

import io.feishuapi.spec.model.CrossFieldRule;
import io.feishuapi.spec.model.CrossFieldRule.Count;
import io.feishuapi.spec.model.MemberPath;
import io.feishuapi.spec.model.Side;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A rule on how many of several fields are given, as it is compared: the order of the fields means nothing.
 *
 * @param count how many
 * @param paths the fields
 */
record Choice(Count count, Set<MemberPath> paths) {

    static Choice of(CrossFieldRule.Choice<MemberPath> rule) {
        return new Choice(rule.count(), new LinkedHashSet<>(rule.paths()));
    }

    /** Where a report files it. */
    MemberPath path() {
        return paths.iterator().next();
    }

    boolean isOverInput() {
        return paths.stream().allMatch(path -> path.side() == Side.INPUT);
    }

    boolean overlaps(Choice other) {
        return paths.stream().anyMatch(other.paths::contains);
    }

    @Override
    public String toString() {
        return count.words() + " " + paths.stream().map(MemberPath::toString).collect(Collectors.joining(", "));
    }
}
