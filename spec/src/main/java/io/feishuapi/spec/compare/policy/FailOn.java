package io.feishuapi.spec.compare.policy;

import io.feishuapi.spec.compare.ChangeSeverity;

/** What lets a run fail. */
public enum FailOn {
    /** Any breaking change that is not accepted, and any page that cannot be compared. */
    BREAKING,
    /** Any change at all that is not accepted, words included, and any page that cannot be compared. */
    ANY,
    /** Nothing. */
    NONE;

    /** Whether the run fails. */
    public boolean isReached(DiffReport report) {
        boolean isIncomplete = !report.problems().isEmpty();
        return switch (this) {
            case BREAKING -> isIncomplete || report.count(ChangeSeverity.BREAKING) > 0;
            case ANY -> isIncomplete || !report.changes().isEmpty();
            case NONE -> false;
        };
    }
}
