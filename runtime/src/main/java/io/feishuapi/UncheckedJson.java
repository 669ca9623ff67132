package io.feishuapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a request of which nothing is known yet, so that all that is wrong with it is told at once. */
final class UncheckedJson {

    private UncheckedJson() {}

    /**
     * Reads a request and checks it.
     *
     * @throws InvalidRequestException with values of wrong types first, then the rules that the rest breaks
     */
    static <Q> Q read(String apiName, String pageUrl, Function<Consumer<Violation>, Q> read) {
        List<Violation> unreadable = new ArrayList<>(0);
        Q request;
        try {
            request = read.apply(unreadable::add);
        } catch (InvalidRequestException broken) {
            throw unreadable.isEmpty() ? broken : both(unreadable, broken);
        }
        if (!unreadable.isEmpty()) {
            throw new InvalidRequestException(apiName, pageUrl, unreadable);
        }
        return request;
    }

    /** A value that cannot be read is no absent one, so what is only said of its absence is left out. */
    private static InvalidRequestException both(List<Violation> unreadable, InvalidRequestException broken) {
        Set<String> present = unreadable.stream().map(Violation::path).collect(Collectors.toSet());
        List<Violation> all = new ArrayList<>(unreadable);
        for (BrokenRule rule : broken.brokenRules()) {
            if (rule.absentPaths().stream().noneMatch(present::contains)) {
                all.add(rule.violation());
            }
        }
        return new InvalidRequestException(broken.apiName(), broken.pageUrl(), all);
    }
}
