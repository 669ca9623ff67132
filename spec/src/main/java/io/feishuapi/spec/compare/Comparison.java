package io.feishuapi.spec.compare;

import java.util.List;

/**
 * What two editions differ in.
 *
 * @param changes all changes, by API name, each API's in page order
 * @param problems pages that could not be compared; nothing is said of their APIs
 */
public record Comparison(List<Change> changes, List<PageProblem> problems) {

    public Comparison {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
    }
}
