package io.feishuapi.cli.lint;

import io.feishuapi.spec.model.diagnostic.Severity;

/** From which severity on a run fails. */
public enum LintFailOn {
    ERROR,
    WARNING,
    NONE;

    /** Whether the run fails. */
    public boolean isReached(LintReport report) {
        return switch (this) {
            case ERROR -> report.count(Severity.ERROR) > 0;
            case WARNING -> !report.problems().isEmpty();
            case NONE -> false;
        };
    }
}
