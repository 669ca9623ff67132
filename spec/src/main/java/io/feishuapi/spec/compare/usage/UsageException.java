package io.feishuapi.spec.compare.usage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Collectors;

/** It cannot be told which APIs are used; the message has a stable id, says what is wrong and what to do. */
public final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    private static final String REMEDY =
            " Compile first, and give the folder of the classes, such as target/classes, or a jar.";

    private UsageException(String message) {
        super(message);
    }

    private UsageException(String message, Throwable cause) {
        super(message, cause);
    }

    static UsageException notFound(Path place) {
        return new UsageException("[DIFF-916] There is no file or folder \"" + place + "\"." + REMEDY);
    }

    static UsageException unreadable(Path place, IOException cause) {
        return new UsageException(
                "[DIFF-916] \"" + place + "\" cannot be read: " + cause.getMessage() + ". Check its permissions, or"
                        + " compile anew.",
                cause);
    }

    static UsageException withoutInterfaces(Collection<Path> places) {
        String all = places.stream().map(place -> "\"" + place + "\"").collect(Collectors.joining(", "));
        return new UsageException("[DIFF-918] No interface with @FeishuApi was found in " + all + "." + REMEDY);
    }
}
