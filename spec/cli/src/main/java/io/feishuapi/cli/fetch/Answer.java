package io.feishuapi.cli.fetch;

import java.net.URI;
import java.net.http.HttpHeaders;

/** One server's answer to one request. */
record Answer(URI address, int status, HttpHeaders headers, BoundedBody.Received body) {
    private static final int MULTIPLE_CHOICES = 300;
    private static final int NOT_MODIFIED = 304;
    private static final int BAD_REQUEST = 400;

    boolean isRedirect() {
        return status >= MULTIPLE_CHOICES && status < BAD_REQUEST && status != NOT_MODIFIED;
    }

    /** Whether the page is as it was when the validators came that were sent. */
    boolean isNotModified() {
        return status == NOT_MODIFIED;
    }

    /** A header's value, empty where it is absent. */
    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** What to ask "has it changed?" with next time. */
    Validators validators() {
        return new Validators(header("ETag"), header("Last-Modified"));
    }
}
