package io.feishuapi.spec.compare.report;

import io.feishuapi.spec.compare.Change;
import io.feishuapi.spec.compare.ChangeKind;
import io.feishuapi.spec.compare.policy.DiffReport;
import io.feishuapi.spec.compare.policy.RatedChange;
import io.feishuapi.spec.compare.policy.SuppressedChange;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The report as a comment of a review: a table for each API, then what to do about each kind. */
final class MarkdownReport {

    private final StringBuilder out = new StringBuilder();

    String render(DiffReport report) {
        line("# Changed facts");
        line("");
        line(report.changes().isEmpty() ? "No fact changed." : Wording.summary(report) + ".");
        String api = null;
        for (RatedChange rated : report.changes()) {
            if (!rated.change().api().equals(api)) {
                api = rated.change().api();
                heading(MarkdownText.code(api));
                line("| severity | kind | where | old | new | place |");
                line("| --- | --- | --- | --- | --- | --- |");
            }
            row(rated);
        }
        remedies(report.changes());
        section(
                "Suppressed",
                report.suppressed().stream().map(MarkdownReport::suppressed).toList());
        section(
                "Not compared",
                report.problems().stream()
                        .map(Wording::problem)
                        .map(MarkdownText::prose)
                        .toList());
        section(
                "Notes",
                report.notes().stream()
                        .map(note -> MarkdownText.prose("[" + note.id() + "] " + note.message()))
                        .toList());
        return out.toString();
    }

    private void row(RatedChange rated) {
        Change change = rated.change();
        line("| " + rated.severity().wireName() + " | " + change.kind().id() + " "
                + change.kind().title() + " | " + MarkdownText.code(Wording.subject(change)) + " | "
                + value(change.oldValue()) + " | " + value(change.newValue()) + " | "
                + MarkdownText.code(Wording.places(change)) + " |");
    }

    private void remedies(List<RatedChange> changes) {
        Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
        changes.forEach(rated -> kinds.add(rated.change().kind()));
        section(
                "What to do",
                kinds.stream()
                        .map(kind -> kind.id() + " " + kind.title() + ": " + kind.remedy())
                        .toList());
    }

    private static String suppressed(SuppressedChange accepted) {
        Change change = accepted.rated().change();
        String until = accepted.suppression().expires() == null
                ? ""
                : " (until " + accepted.suppression().expires() + ")";
        return change.kind().id() + " " + MarkdownText.code(change.api()) + " "
                + MarkdownText.code(Wording.subject(change)) + " "
                + MarkdownText.prose(accepted.suppression().reason()) + until;
    }

    private static String value(@Nullable String value) {
        return value == null ? Wording.ABSENT : MarkdownText.code(value);
    }

    private void section(String title, List<String> entries) {
        if (!entries.isEmpty()) {
            heading(title);
            entries.forEach(entry -> line("- " + entry));
        }
    }

    private void heading(String title) {
        line("");
        line("## " + title);
        line("");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
