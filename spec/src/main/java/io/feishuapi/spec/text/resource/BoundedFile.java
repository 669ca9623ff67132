package io.feishuapi.spec.text.resource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Reads files that nobody vouches for: so many bytes at most, and nothing that may have no end, such as a device or a pipe. */
public final class BoundedFile {

    private BoundedFile() {}

    /**
     * Reads a file.
     *
     * @param longest how many bytes it may have
     * @throws RefusedFileException when it is longer, or no regular file
     * @throws IOException when it cannot be read
     */
    public static byte[] read(Path file, int longest) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (!attributes.isRegularFile()) {
            throw new RefusedFileException(
                    attributes.isDirectory() ? "it is a folder" : "it is no regular file, but a device or a pipe");
        }
        if (attributes.size() > longest) {
            throw RefusedFileException.tooLong(longest);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, longest);
        }
    }

    /**
     * Reads to the end.
     *
     * @param longest how many bytes there may be
     * @throws RefusedFileException when there are more; the rest is not read
     */
    public static byte[] read(InputStream in, int longest) throws IOException {
        byte[] bytes = in.readNBytes(longest + 1);
        if (bytes.length > longest) {
            throw RefusedFileException.tooLong(longest);
        }
        return bytes;
    }
}
