package io.feishuapi.spec.compare.report;

import io.feishuapi.spec.compare.policy.DiffReport;

/** The printed forms of a report. Every line ends with {@code \n}. */
public enum ReportFormat {
    /** For a terminal. */
    TEXT,
    /** For the comment of a review. */
    MARKDOWN,
    /** For programs. */
    JSON;

    /** The report in this form. */
    public String render(DiffReport report) {
        return switch (this) {
            case TEXT -> new TextReport().render(report);
            case MARKDOWN -> new MarkdownReport().render(report);
            case JSON -> new JsonReport().render(report);
        };
    }
}
