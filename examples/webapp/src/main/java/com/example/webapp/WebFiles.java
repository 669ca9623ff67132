package com.example.webapp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files under {@code web}, and others beside the classes. */
final class WebFiles {

    private WebFiles() {}

    static String read(String name) {
        return read(WebFiles.class, "/web/" + name);
    }

    /** A file beside a class, or from the root with a slash in front. */
    static String read(Class<?> type, String name) {
        try (InputStream in = type.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the build lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
