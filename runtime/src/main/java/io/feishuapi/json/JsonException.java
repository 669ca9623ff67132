package io.feishuapi.json;

import org.jspecify.annotations.Nullable;

/** JSON that is malformed, or that has another shape than the page says. */
public final class JsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String path;

    JsonException(String path, String message, @Nullable Throwable cause) {
        super((path.isEmpty() ? "" : path + ": ") + message, cause);
        this.path = path;
    }

    /** The member at which reading stopped, such as {@code left.items[1].id}; empty for the value as a whole. */
    public String path() {
        return path;
    }
}
