package io.feishuapi.spec.model.diagnostic;

import io.feishuapi.spec.text.Position;
import org.jspecify.annotations.Nullable;

/**
 * One problem of one page.
 *
 * @param id which problem
 * @param message what is wrong and what to do, in English, page text quoted
 * @param position where
 * @param file the file that the position stands in, where that is not the page itself but a correction of it; null for the page
 */
public record Diagnostic(
        DiagnosticId id,
        String message,
        Position position,
        @Nullable String file) {

    /** A problem of the page itself. */
    public Diagnostic(DiagnosticId id, String message, Position position) {
        this(id, message, position, null);
    }

    /** Whether nothing may be generated from the page. */
    public boolean isError() {
        return id.severity() == Severity.ERROR;
    }

    /**
     * The line that a person reads: {@code [PAGE-102] message (page:line:column)}.
     *
     * @param page the page's path
     */
    public String render(String page) {
        return "[" + id.code() + "] " + message + " (" + (file == null ? page : file) + ":" + position + ")";
    }
}
