package io.feishuapi.spec.diagnostic;

/** Every problem that a page can have. Codes are stable: docs and suppressions name them. */
public enum DiagnosticId {
    PAGE_EMPTY("PAGE-001", Severity.ERROR),
    PAGE_NOT_TEXT("PAGE-002", Severity.ERROR),
    PAGE_UNREADABLE("PAGE-003", Severity.ERROR),
    PAGE_WITHOUT_HEADING("PAGE-004", Severity.ERROR),
    TABLE_CUT("PAGE-101", Severity.ERROR),
    TABLE_WITHOUT_NAME_COLUMN("PAGE-102", Severity.ERROR);

    private final String code;
    private final Severity severity;

    DiagnosticId(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    /** The stable code, such as {@code PAGE-102}. */
    public String code() {
        return code;
    }

    /** How bad it is. */
    public Severity severity() {
        return severity;
    }
}
