package io.feishuapi.spec.text.resource;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that are whole at any time, even when the machine stops in the middle. */
public final class AtomicFile {
    private AtomicFile() {}

    /** Where a file lies while it is written; a process that is killed leaves it behind. */
    public static Path temporary(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".part");
    }

    /**
     * Replaces a file, or makes it; the bytes are on disk before the name points at them. Not to be stopped by an interrupt, since what has
     * come should be noted.
     *
     * @throws IOException when it cannot be written; the old file is then still there
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path temporary = temporary(file);
        // Somebody may have put a link there, which would be followed.
        Files.deleteIfExists(temporary);
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
