package io.feishuapi.cli.fetch;

import io.feishuapi.spec.model.ApiPage;
import java.util.Optional;

/** Decides whether a page that came may replace the one that is there. */
@FunctionalInterface
public interface PageJudge {

    /** Why the new page may not replace the old one, or empty where it may. */
    Optional<FetchProblem> objection(ApiPage before, ApiPage after);
}
