package io.feishuapi.spec.model.packed;

import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.description.PackedInput;
import io.feishuapi.spec.model.description.PackedOutput;
import java.io.IOException;

/**
 * What was read of a page when it was packed. Models are decoded when they are asked for, of two that are there only the one that is.
 */
public final class PackedPage {

    private final String hash;
    private final byte[] stated;
    private final byte[] corrected;

    private PackedPage(String hash, byte[] stated, byte[] corrected) {
        this.hash = hash;
        this.stated = stated;
        this.corrected = corrected;
    }

    /**
     * Packs a page.
     *
     * @param hash SHA-256 of the page's file in lowercase hex
     * @param stated what the page states
     * @param corrected the same with the packed corrections
     * @return a file for {@link #read}; the same for the same arguments
     */
    public static byte[] write(String hash, ApiPage stated, ApiPage corrected) {
        PackedOutput out = PackedFormat.begin();
        out.text(hash);
        out.block(PackedFormat.pack(stated));
        out.block(corrected.equals(stated) ? new byte[0] : PackedFormat.pack(corrected));
        return out.toByteArray();
    }

    /**
     * Reads a file that {@link #write} made.
     *
     * @throws IOException when it is damaged, or of another version
     */
    public static PackedPage read(byte[] file) throws IOException {
        PackedInput in = PackedFormat.open(file);
        PackedPage page = new PackedPage(in.text(), in.block(), in.block());
        in.end();
        return page;
    }

    /** SHA-256 of the page's file in lowercase hex. */
    public String hash() {
        return hash;
    }

    /**
     * What the page states.
     *
     * @throws IOException when the model is damaged
     */
    public ApiPage stated() throws IOException {
        return PackedFormat.unpack(stated);
    }

    /**
     * What the page states, with the packed corrections.
     *
     * @throws IOException when the model is damaged
     */
    public ApiPage corrected() throws IOException {
        return PackedFormat.unpack(corrected.length == 0 ? stated : corrected);
    }
}
