package io.feishuapi.spec.text.resource;

import java.io.IOException;
import java.util.Locale;

/** A file is there and is not read; the message says why in words that follow a colon. */
public final class RefusedFileException extends IOException {

    private static final long serialVersionUID = 1L;

    RefusedFileException(String reason) {
        super(reason);
    }

    static RefusedFileException tooLong(int longest) {
        return new RefusedFileException(String.format(Locale.ROOT, "it is longer than %,d bytes", longest));
    }

    /** Why it is not read, such as {@code it is longer than 1,000 bytes}. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
