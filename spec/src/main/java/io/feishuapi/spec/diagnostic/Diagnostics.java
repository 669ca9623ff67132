package io.feishuapi.spec.diagnostic;

import io.feishuapi.spec.model.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Collects the problems of one page. Every message is worded here. */
public final class Diagnostics {

    private final List<Diagnostic> found = new ArrayList<>();

    /** All problems so far, by place. */
    public List<Diagnostic> sorted() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(Diagnostic::position).thenComparing(Diagnostic::id))
                .toList();
    }

    /** The file has no text. */
    public void pageEmpty() {
        add(DiagnosticId.PAGE_EMPTY, Position.START, "The page is empty. Fetch it again, or remove the file.");
    }

    /** The file is no text. */
    public void pageNotText(String reason) {
        add(DiagnosticId.PAGE_NOT_TEXT, Position.START, "The file is no page: %s. Save it as UTF-8 text.", reason);
    }

    /** The file cannot be read. */
    public void pageUnreadable(String reason) {
        add(DiagnosticId.PAGE_UNREADABLE, Position.START, "The page cannot be read: %s. Check the path.", reason);
    }

    private void add(DiagnosticId id, Position position, String format, Object... arguments) {
        found.add(new Diagnostic(id, String.format(Locale.ROOT, format, arguments), position));
    }
}
