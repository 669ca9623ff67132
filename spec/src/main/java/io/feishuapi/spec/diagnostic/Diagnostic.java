package io.feishuapi.spec.diagnostic;

import io.feishuapi.spec.model.Position;

/**
 * One problem of one page.
 *
 * @param id which problem
 * @param message what is wrong and what to do, in English, page text quoted
 * @param position where
 */
public record Diagnostic(DiagnosticId id, String message, Position position) {

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
        return "[" + id.code() + "] " + message + " (" + page + ":" + position + ")";
    }
}
