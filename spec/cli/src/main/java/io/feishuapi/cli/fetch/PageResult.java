package io.feishuapi.cli.fetch;

import io.feishuapi.spec.model.ApiPage;
import org.jspecify.annotations.Nullable;

/**
 * How the work on one page ended.
 *
 * @param path below the folder, {@code /} as separator
 * @param status how it ended
 * @param problem why it was not refreshed, or null
 * @param keptAside where the refused page lies, below the folder, or null
 * @param edition both editions of an updated page, or null
 */
public record PageResult(
        String path,
        FetchStatus status,
        @Nullable FetchProblem problem,
        @Nullable String keptAside,
        @Nullable Edition edition) {

    /**
     * An updated page.
     *
     * @param before the model of the old page
     * @param after the model of the new page
     */
    public record Edition(ApiPage before, ApiPage after) {}

    static PageResult of(String path, FetchStatus status) {
        return new PageResult(path, status, null, null, null);
    }

    static PageResult updated(String path, ApiPage before, ApiPage after) {
        return new PageResult(path, FetchStatus.UPDATED, null, null, new Edition(before, after));
    }

    static PageResult problem(String path, FetchStatus status, FetchProblem problem) {
        return new PageResult(path, status, problem, null, null);
    }
}
