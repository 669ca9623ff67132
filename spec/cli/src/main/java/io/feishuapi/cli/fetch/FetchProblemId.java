package io.feishuapi.cli.fetch;

/** Everything that can go wrong with one page of a run. Codes are stable: 1xx, no page came; 2xx, what came was not taken. */
public enum FetchProblemId {
    /** The front matter names no {@code source_url}: the page is left alone, and the run is still fine. */
    SOURCE_URL_MISSING("FETCH-101"),
    /** The {@code source_url} is no http or https address. */
    SOURCE_URL_UNUSABLE("FETCH-102"),
    /** The local page cannot be read. */
    LOCAL_PAGE_UNREADABLE("FETCH-103"),
    /** No connection, or one that broke, each time it was tried. */
    UNREACHABLE("FETCH-104"),
    /** No full answer within the time limit, each time it was tried. */
    TIMED_OUT("FETCH-105"),
    /** 404 or 410. */
    NOT_FOUND("FETCH-106"),
    /** 429, until no attempt was left. */
    THROTTLED("FETCH-107"),
    /** 5xx, until no attempt was left. */
    SERVER_ERROR("FETCH-108"),
    /** Any other status. */
    UNEXPECTED_STATUS("FETCH-109"),
    /** A redirect to a host that is not allowed, or without a usable target. */
    REDIRECT_REFUSED("FETCH-110"),
    /** A redirect from https to http. */
    REDIRECT_DOWNGRADE("FETCH-111"),
    /** Redirects that lead in a circle, or too many. */
    REDIRECT_LOOP("FETCH-112"),
    /** The new page cannot be written. */
    WRITE_FAILED("FETCH-113"),
    /** The page is a link that leads out of the folder, or lies in a folder that is one. */
    LINK_OUTSIDE("FETCH-114"),
    /** A defect of this program. */
    INTERNAL_ERROR("FETCH-199"),
    /** Longer than the limit. */
    TOO_LARGE("FETCH-201"),
    /** Nothing but blanks. */
    EMPTY("FETCH-202"),
    /** The connection ended early, or the page breaks off. */
    CUT("FETCH-203"),
    /** HTML instead of Markdown. */
    HTML("FETCH-204"),
    /** A page that asks to log in. */
    LOGIN_PAGE("FETCH-205"),
    /** Not text in a known charset. */
    NOT_TEXT("FETCH-206"),
    /** The page cannot be read as an API page. */
    UNPARSABLE("FETCH-207"),
    /** The page documents another API. */
    NAME_CHANGED("FETCH-208"),
    /** Much of what the old page states is gone. */
    FACTS_LOST("FETCH-209"),
    /** Compressed or otherwise encoded, though nothing of the kind was asked for. */
    ENCODED("FETCH-210");

    private final String code;

    FetchProblemId(String code) {
        this.code = code;
    }

    /** The stable code, such as {@code FETCH-204}. */
    public String code() {
        return code;
    }

    /** Whether something came and was not taken. */
    boolean isRefusal() {
        return compareTo(TOO_LARGE) >= 0;
    }
}
