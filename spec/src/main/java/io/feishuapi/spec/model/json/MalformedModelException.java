package io.feishuapi.spec.model.json;

import java.io.IOException;

/** JSON that is no printed model; the message says where, and what is wrong. */
public final class MalformedModelException extends IOException {

    private static final long serialVersionUID = 1L;

    MalformedModelException(String message) {
        super(message);
    }

    MalformedModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
