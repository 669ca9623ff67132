package io.feishuapi.cli.fetch;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;

/**
 * What is known of one page's origin: a line of the lock, its cells apart by tabs.
 *
 * @param path below the folder, {@code /} as separator
 * @param url the address that served it
 * @param sha256 of the file as it was written, 64 hex digits
 * @param validators to ask the server with
 * @param fetched when this content first came, whole seconds
 */
record LockEntry(String path, URI url, String sha256, Validators validators, Instant fetched) {
    private static final int CELLS = 6;

    /** The line, with its end. Only names of files can hold what would break it. */
    String line() {
        String name = path.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
        return String.join(
                        "\t",
                        name,
                        url.toString(),
                        sha256,
                        validators.etag(),
                        validators.lastModified(),
                        fetched.toString())
                + "\n";
    }

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException when it is not what this class writes; the message says why
     */
    static LockEntry parse(String line) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != CELLS) {
            throw new IllegalArgumentException(CELLS + " cells expected, " + cells.size() + " found");
        }
        try {
            return new LockEntry(
                    cells.get(0).translateEscapes(),
                    URI.create(cells.get(1)),
                    cells.get(2),
                    new Validators(cells.get(3), cells.get(4)),
                    Instant.parse(cells.get(5)));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}
