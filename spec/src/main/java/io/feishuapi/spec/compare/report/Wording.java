package io.feishuapi.spec.compare.report;

import io.feishuapi.spec.compare.Change;
import io.feishuapi.spec.compare.ChangeSeverity;
import io.feishuapi.spec.compare.PageProblem;
import io.feishuapi.spec.compare.policy.DiffReport;
import org.jspecify.annotations.Nullable;

/** Phrases that the forms for people share. */
final class Wording {

    static final String ABSENT = "–";

    private Wording() {}

    /** What the change happened to. */
    static String subject(Change change) {
        return change.path().isEmpty() ? "page" : change.path();
    }

    static String value(@Nullable String value) {
        return value == null || value.isEmpty() ? ABSENT : value;
    }

    static boolean hasValues(Change change) {
        return change.oldValue() != null || change.newValue() != null;
    }

    static String places(Change change) {
        String newer = change.newPlace() == null ? ABSENT : change.newPlace().toString();
        String older = change.oldPlace() == null ? ABSENT : change.oldPlace().toString();
        return older + " → " + newer;
    }

    static String problem(PageProblem problem) {
        return "[" + problem.id() + "] " + problem.message() + " (" + problem.page() + ":" + problem.position() + ")";
    }

    static String summary(DiffReport report) {
        return report.count(ChangeSeverity.BREAKING) + " breaking, "
                + report.count(ChangeSeverity.REVIEW) + " to review, "
                + report.count(ChangeSeverity.COMPATIBLE) + " compatible, "
                + report.count(ChangeSeverity.DOCS) + " in words; "
                + report.suppressed().size() + " suppressed; page problems: "
                + report.problems().size();
    }
}
