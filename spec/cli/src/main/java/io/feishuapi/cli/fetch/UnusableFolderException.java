package io.feishuapi.cli.fetch;

import io.feishuapi.spec.text.VisibleText;

/** The folder as a whole cannot be refreshed: it is not there, its lock is broken, or another run is at work in it. */
public final class UnusableFolderException extends Exception {
    private static final long serialVersionUID = 1L;

    UnusableFolderException(String message) {
        super(VisibleText.line(message));
    }

    UnusableFolderException(String message, Throwable cause) {
        super(VisibleText.line(message), cause);
    }
}
