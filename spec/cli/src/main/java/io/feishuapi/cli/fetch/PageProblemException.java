package io.feishuapi.cli.fetch;

import java.util.Arrays;

/** Ends the work on one page, never that of the run. Carries what came, if anything did, so that it can be kept aside. */
final class PageProblemException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient FetchProblem problem;
    private final byte[] received;

    PageProblemException(FetchProblemId id, String message) {
        this(id, message, new byte[0]);
    }

    PageProblemException(FetchProblemId id, String message, byte[] received) {
        super(message);
        this.problem = new FetchProblem(id, message);
        this.received = Arrays.copyOf(received, received.length);
    }

    FetchProblem problem() {
        return problem;
    }

    /** The bytes that were refused, empty where none came. */
    byte[] received() {
        return Arrays.copyOf(received, received.length);
    }
}
