package io.feishuapi.cli.fetch;

/**
 * Why a page was not refreshed.
 *
 * @param id which problem
 * @param message what is wrong and what to do, in English, on one line
 */
public record FetchProblem(FetchProblemId id, String message) {

    /** What comes from a server may not write its own lines or steer a terminal. */
    public FetchProblem {
        message = OneLine.of(message);
    }

    /** {@code [FETCH-204] path: message}. */
    public String render(String path) {
        return "[" + id.code() + "] " + OneLine.of(path) + ": " + message;
    }
}
