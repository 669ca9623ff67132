package io.feishuapi.spec.text.resource;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that are whole at any time, even when the machine stops in the middle. */
public final class AtomicFile {
    /** What the names of half-written files end with. */
    public static final String TEMPORARY_SUFFIX = ".part";

    private AtomicFile() {}

    /**
     * Replaces a file, or makes it; the bytes are on disk before the name points at them. Not to be stopped by an interrupt, since what has
     * come should be noted.
     *
     * @throws IOException when it cannot be written; the old file is then still there
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path temporary = file.resolveSibling("." + file.getFileName() + TEMPORARY_SUFFIX);
        try {
            // No channel: an interrupt closes channels.
            try (FileOutputStream out = new FileOutputStream(temporary.toFile())) {
                out.write(bytes);
                out.getFD().sync();
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
