package io.feishuapi.spec.compare.report;

import io.feishuapi.spec.compare.Change;
import io.feishuapi.spec.compare.ChangeSeverity;
import io.feishuapi.spec.compare.policy.DiffReport;
import io.feishuapi.spec.compare.policy.RatedChange;
import io.feishuapi.spec.compare.policy.SuppressedChange;
import java.util.List;

/** The report for a terminal. */
final class TextReport {

    private static final String INDENT = "  ";
    private static final int SEVERITY_WIDTH = 12;
    private static final String BELOW_SEVERITY = " ".repeat(INDENT.length() + SEVERITY_WIDTH);

    private final StringBuilder out = new StringBuilder();

    String render(DiffReport report) {
        String api = null;
        for (RatedChange rated : report.changes()) {
            if (!rated.change().api().equals(api)) {
                api = rated.change().api();
                line(api);
            }
            change(rated);
        }
        section(
                "Suppressed:",
                report.suppressed().stream().map(TextReport::suppressed).toList());
        section(
                "Not compared:",
                report.problems().stream().map(Wording::problem).toList());
        section(
                "Notes:",
                report.notes().stream()
                        .map(note -> "[" + note.id() + "] " + note.message())
                        .toList());
        line(report.changes().isEmpty() ? "No fact changed." : Wording.summary(report));
        return out.toString();
    }

    private void change(RatedChange rated) {
        Change change = rated.change();
        String severity = rated.severity().wireName();
        line(INDENT + severity + " ".repeat(SEVERITY_WIDTH - severity.length()) + headline(change));
        line(BELOW_SEVERITY + Wording.places(change));
        if (rated.severity() == ChangeSeverity.BREAKING || rated.severity() == ChangeSeverity.REVIEW) {
            line(BELOW_SEVERITY + change.kind().remedy());
        }
    }

    private static String headline(Change change) {
        String headline = "[" + change.kind().id() + "] " + Wording.subject(change) + ": "
                + change.kind().title();
        return Wording.hasValues(change)
                ? headline + ": " + Wording.value(change.oldValue()) + " → " + Wording.value(change.newValue())
                : headline;
    }

    private static String suppressed(SuppressedChange accepted) {
        Change change = accepted.rated().change();
        String until = accepted.suppression().expires() == null
                ? ""
                : " (until " + accepted.suppression().expires() + ")";
        return change.api() + " " + headline(change) + ": "
                + accepted.suppression().reason() + until;
    }

    private void section(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            line(title);
            lines.forEach(text -> line(INDENT + text));
        }
    }

    private void line(String text) {
        out.append(HarmlessText.of(text)).append('\n');
    }
}
