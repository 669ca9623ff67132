package io.feishuapi.spec.model.diagnostic;

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
    PAGE_TOO_LONG("PAGE-005", Severity.ERROR),
    PAGE_TWICE("PAGE-006", Severity.ERROR),
    TABLE_CUT("PAGE-101", Severity.ERROR),
    TABLE_WITHOUT_NAME_COLUMN("PAGE-102", Severity.ERROR),
    UNKNOWN_HEADING("PAGE-201", Severity.WARNING),
    UNKNOWN_COLUMN("PAGE-202", Severity.WARNING),
    UNKNOWN_TAG("PAGE-203", Severity.WARNING),
    UNKNOWN_TABLE("PAGE-204", Severity.WARNING),
    UNKNOWN_TYPE("PAGE-205", Severity.WARNING),
    ROW_TOO_SHORT("PAGE-206", Severity.WARNING),
    ROW_WITHOUT_NAME("PAGE-207", Severity.WARNING),
    NAME_TWICE("PAGE-208", Severity.WARNING),
    FENCE_WITHOUT_END("PAGE-209", Severity.WARNING),
    FRONT_MATTER_UNREADABLE("PAGE-210", Severity.WARNING),
    REQUIRED_UNCLEAR("PAGE-211", Severity.WARNING),
    SUPPORT_UNCLEAR("PAGE-212", Severity.WARNING),
    NO_OUTPUT_SECTION("PAGE-213", Severity.WARNING),
    ENDS_WITH_TABLE("PAGE-214", Severity.WARNING),
    TABLE_OF_OTHER_DIALECT("PAGE-215", Severity.WARNING),
    REQUIRED_REFUTED("PAGE-216", Severity.WARNING),
    ROW_TOO_LONG("PAGE-217", Severity.WARNING),
    NAME_UNCLEAR("PAGE-218", Severity.WARNING),
    SAMPLE_MEMBER_UNKNOWN("PAGE-301", Severity.WARNING),
    SAMPLE_TYPE_DIFFERS("PAGE-302", Severity.WARNING),
    SAMPLE_UNREADABLE("PAGE-303", Severity.WARNING);

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

    /** Whether it is about a correction, and not about the page itself. */
    public boolean isOfCorrection() {
        return code.startsWith("FIX-");
    }

    /** Whether something that the page says may have become no fact: a parameter, or all that stands below a heading. */
    public boolean losesFacts() {
        return switch (this) {
            case UNKNOWN_HEADING,
                    UNKNOWN_COLUMN,
                    UNKNOWN_TABLE,
                    ROW_TOO_SHORT,
                    ROW_WITHOUT_NAME,
                    NAME_TWICE,
                    FENCE_WITHOUT_END,
                    NO_OUTPUT_SECTION,
                    ENDS_WITH_TABLE,
                    ROW_TOO_LONG,
                    NAME_UNCLEAR -> true;
            default -> false;
        };
    }

    /** How bad it is. */
    public Severity severity() {
        return severity;
    }
}
