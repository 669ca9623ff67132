package io.feishuapi.spec.diagnostic;

/** Every problem that a page can have. Codes are stable: docs and suppressions name them. */
public enum DiagnosticId {
    CORRECTION_UNREADABLE("FIX-101", Severity.ERROR),
    CORRECTION_SYNTAX("FIX-102", Severity.ERROR),
    CORRECTION_SHAPE("FIX-103", Severity.ERROR),
    CORRECTION_UNKNOWN_KEY("FIX-104", Severity.ERROR),
    CORRECTION_KEY_TWICE("FIX-105", Severity.ERROR),
    CORRECTION_KEY_MISSING("FIX-106", Severity.ERROR),
    CORRECTION_UNKNOWN_FACT("FIX-107", Severity.ERROR),
    CORRECTION_PATH("FIX-108", Severity.ERROR),
    CORRECTION_VALUE("FIX-109", Severity.ERROR),
    CORRECTION_REMOVE("FIX-110", Severity.ERROR),
    CORRECTION_CONSTANT_NAME("FIX-111", Severity.ERROR),
    CORRECTION_TWICE("FIX-112", Severity.ERROR),
    CORRECTION_OUTDATED("FIX-201", Severity.WARNING),
    CORRECTION_WITHOUT_FIELD("FIX-202", Severity.WARNING),
    CORRECTION_WITHOUT_PAGE("FIX-203", Severity.WARNING),

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
