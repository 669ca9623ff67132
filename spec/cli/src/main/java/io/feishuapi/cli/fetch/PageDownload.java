package io.feishuapi.cli.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;

/** Asks for a page until it comes, or until it is plain that it does not. */
final class PageDownload {
    private static final int OK = 200;
    private static final int NO_CONTENT = 204;
    private static final int NOT_FOUND = 404;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int GONE = 410;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    private final RedirectFollower requests;
    private final HostPace pace;
    private final RetryDelays delays;
    private final TimeSource time;
    private final int attempts;

    PageDownload(RedirectFollower requests, HostPace pace, RetryDelays delays, TimeSource time, int attempts) {
        this.requests = requests;
        this.pace = pace;
        this.delays = delays;
        this.time = time;
        this.attempts = attempts;
    }

    /** Gets one page: an answer that says that nothing changed, or one with a page that came whole, whether it is any good or not. */
    Answer get(URI address, Validators validators) throws PageProblemException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            PageProblemException problem;
            Duration wait = delays.backOff(attempt);
            try {
                Answer answer = requests.get(address, validators);
                if (!isWorthAnotherTry(answer)) {
                    return settle(answer, validators);
                }
                problem = transientProblem(answer);
                Optional<Duration> asked = RetryDelays.asked(answer.header("Retry-After"), time.now());
                wait = asked.orElse(wait);
                if (asked.isPresent() && wait.compareTo(RetryDelays.LONGEST) > 0) {
                    throw problem;
                }
                if (asked.isPresent()) {
                    pace.pause(answer.address(), wait);
                }
            } catch (HttpTimeoutException e) {
                problem = broken(FetchProblemId.TIMED_OUT, e, address);
            } catch (IOException e) {
                problem = broken(FetchProblemId.UNREACHABLE, e, address);
            }
            if (attempt >= attempts) {
                throw problem;
            }
            time.sleep(wait);
        }
    }

    private static boolean isWorthAnotherTry(Answer answer) {
        int status = answer.status();
        return status == TOO_MANY_REQUESTS
                || status == REQUEST_TIMEOUT
                || status >= SERVER_ERROR
                || (status == OK && answer.body().completeness() == BoundedBody.Completeness.CUT);
    }

    private static Answer settle(Answer answer, Validators validators) throws PageProblemException {
        int status = answer.status();
        if (answer.isNotModified() && !validators.isEmpty()) {
            return answer;
        }
        if (status == NOT_FOUND || status == GONE) {
            throw new PageProblemException(
                    FetchProblemId.NOT_FOUND,
                    "status " + status + " for " + answer.address() + ". If the page moved, correct its source_url.");
        }
        if (status == NO_CONTENT) {
            throw new PageProblemException(FetchProblemId.EMPTY, "the server answered without content.");
        }
        if (status != OK) {
            throw new PageProblemException(
                    FetchProblemId.UNEXPECTED_STATUS, "status " + status + " for " + answer.address() + ".");
        }
        if (answer.body().completeness() == BoundedBody.Completeness.TOO_LONG) {
            int limit = answer.body().bytes().length;
            throw new PageProblemException(
                    FetchProblemId.TOO_LARGE,
                    "longer than " + limit + " bytes; the limit is set with --max-size.",
                    answer.body().bytes());
        }
        return answer;
    }

    private PageProblemException transientProblem(Answer answer) {
        int status = answer.status();
        String tried = " for " + answer.address() + tried();
        if (status == OK) {
            return new PageProblemException(
                    FetchProblemId.CUT,
                    "the connection ended after " + answer.body().bytes().length + " bytes" + tried,
                    answer.body().bytes());
        }
        String retryAfter = answer.header("Retry-After");
        String wish = retryAfter.isBlank() ? "" : " (Retry-After: " + retryAfter + ")";
        FetchProblemId id = status == TOO_MANY_REQUESTS ? FetchProblemId.THROTTLED : FetchProblemId.SERVER_ERROR;
        return new PageProblemException(id, "status " + status + wish + tried);
    }

    private PageProblemException broken(FetchProblemId id, IOException cause, URI address) {
        String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return new PageProblemException(id, reason + " for " + address + tried());
    }

    private String tried() {
        return " (up to " + attempts + " attempts). Run again later: what is done is kept.";
    }
}
