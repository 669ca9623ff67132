package io.feishuapi.spec.compare.policy;

import io.feishuapi.spec.compare.ChangeSeverity;

/** What lets a run fail. Pages that could not be compared always do. */
public enum FailOn {
    /** Any breaking change that is not accepted. */
    BREAKING,
    /** Any change at all that is not accepted, words included. */
    ANY,
    /** No change. */
    NONE;

    /** Whether the run fails. */
    public boolean isReached(DiffReport report) {
        if (!report.problems().isEmpty()) {
            return true;
        }
        return switch (this) {
            case BREAKING -> report.count(ChangeSeverity.BREAKING) > 0;
            case ANY -> !report.changes().isEmpty();
            case NONE -> false;
        };
    }
}
