package io.feishuapi.cli.fetch;

import io.feishuapi.spec.text.VisibleText;

/**
 * Why a page was not refreshed.
 *
 * @param id which problem
 * @param message what is wrong and what to do, in English, on one line
 */
public record FetchProblem(FetchProblemId id, String message) {

    /** Nobody reads on; servers can send much longer headers. */
    private static final int LONGEST = 500;

    /** What comes from a server may not write its own lines or steer a terminal. */
    public FetchProblem {
        boolean isLong = message.codePointCount(0, message.length()) > LONGEST;
        String shown = isLong ? message.substring(0, message.offsetByCodePoints(0, LONGEST)) + "…" : message;
        message = VisibleText.line(shown);
    }

    /** {@code [FETCH-204] path: message}. */
    public String render(String path) {
        return "[" + id.code() + "] " + VisibleText.line(path) + ": " + message;
    }

    /** What went wrong, for a message. */
    static String reason(Throwable cause) {
        return cause.getMessage() == null
                ? cause.getClass().getSimpleName()
                : cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }
}
