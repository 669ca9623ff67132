package io.feishuapi.cli.fetch;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a server gave to ask "has it changed?" with, empty where it gave nothing.
 *
 * @param etag the {@code ETag} header
 * @param lastModified the {@code Last-Modified} header
 */
record Validators(String etag, String lastModified) {
    static final Validators NONE = new Validators("", "");

    private static final int LIMIT = 1_000;

    /** Values that could not be sent back as they are count as absent. */
    Validators {
        etag = sendable(etag);
        lastModified = sendable(lastModified);
    }

    boolean isEmpty() {
        return etag.isEmpty() && lastModified.isEmpty();
    }

    Map<String, String> requestHeaders() {
        Map<String, String> headers = new TreeMap<>();
        if (!etag.isEmpty()) {
            headers.put("If-None-Match", etag);
        }
        if (!lastModified.isEmpty()) {
            headers.put("If-Modified-Since", lastModified);
        }
        return headers;
    }

    private static String sendable(String value) {
        String text = value.strip();
        boolean printable = text.chars().allMatch(c -> c >= ' ' && c <= '~');
        return printable && text.length() <= LIMIT ? text : "";
    }
}
