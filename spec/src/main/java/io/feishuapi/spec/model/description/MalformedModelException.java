package io.feishuapi.spec.model.description;

import java.io.IOException;

/** JSON that is no printed model; the message says where, and what is wrong. */
public final class MalformedModelException extends IOException {

    private static final long serialVersionUID = 1L;

    /** With what is wrong, and where. */
    public MalformedModelException(String message) {
        super(message);
    }

    /** With what is wrong, where, and what a reader said of it. */
    public MalformedModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
