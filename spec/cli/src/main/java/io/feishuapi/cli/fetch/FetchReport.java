package io.feishuapi.cli.fetch;

import java.util.List;
import java.util.Objects;

/**
 * What a run led to.
 *
 * @param results one for each page that the run came to, in path order
 * @param pages how many pages the folder has
 * @param requests how many requests were sent
 * @param ending whether the run came to its end
 */
public record FetchReport(List<PageResult> results, int pages, int requests, Ending ending) {

    /** Whether the run came to its end. */
    public enum Ending {
        COMPLETE,
        INTERRUPTED
    }

    public FetchReport {
        results = List.copyOf(results);
    }

    /** How many pages ended this way. */
    public long count(FetchStatus status) {
        return results.stream().filter(result -> result.status() == status).count();
    }

    /** Both editions of all updated pages, in path order. */
    public List<PageResult.Edition> editions() {
        return results.stream()
                .map(PageResult::edition)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Exit status: 0 all fine, 1 something was refused or failed, 130 interrupted. */
    public int exitStatus() {
        if (ending == Ending.INTERRUPTED) {
            return 130;
        }
        return results.stream().allMatch(result -> result.status().isFine()) ? 0 : 1;
    }
}
