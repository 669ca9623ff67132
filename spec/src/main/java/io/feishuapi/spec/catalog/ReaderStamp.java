package io.feishuapi.spec.catalog;

import io.feishuapi.spec.model.packed.PackedFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Tells one edition of the reader from another. Two with the same stamp were built from the same classes and tables with the same
 * libraries, so that they read any page alike, and one may use what the other packed.
 */
public final class ReaderStamp {

    /** Read once: each page that was packed asks for it. */
    private static volatile @Nullable String known;

    private ReaderStamp() {}

    /**
     * The stamp of this build.
     *
     * @throws IOException when the build was not finished, and has none
     */
    public static String ofThisBuild() throws IOException {
        String stamp = known;
        if (stamp == null) {
            stamp = new String(PackedPages.resource(PackedFormat.STAMP), StandardCharsets.US_ASCII);
            known = stamp;
        }
        return stamp;
    }
}
