package io.feishuapi.spec.model.packed;

import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.description.PackedInput;
import io.feishuapi.spec.model.description.PackedOutput;
import io.feishuapi.spec.model.description.PageShape;
import java.io.IOException;
import java.util.Optional;

/**
 * The model of somebody's own page, in a file that goes by the page's name and hash: an edited page has no model until it is packed
 * again. Corrections are not part of it.
 */
public final class ModelFile {

    /** What the names of these files end with. */
    public static final String ENDING = ".model";

    private ModelFile() {}

    /**
     * The name of the file.
     *
     * @param page the name that the page goes by
     * @param hash SHA-256 of the page in lowercase hex
     */
    public static String name(String page, String hash) {
        return page + "-" + hash + ENDING;
    }

    /**
     * Packs a model.
     *
     * @param stamp the edition of the reader that read the page
     * @param page what the page states
     * @return a file for {@link #read}; the same for the same arguments
     */
    public static byte[] write(String stamp, ApiPage page) {
        PackedOutput out = PackedFormat.begin();
        out.text(stamp);
        out.block(PackedFormat.pack(page));
        return out.toByteArray();
    }

    /**
     * Reads a file that {@link #write} made.
     *
     * @param file the file
     * @param stamp the edition of the reader that would read the page
     * @param page the page's path
     * @return the model as if the page had been read from that path; nothing where the file is damaged or another edition's, since the
     *     page itself tells the same
     */
    public static Optional<ApiPage> read(byte[] file, String stamp, String page) {
        try {
            PackedInput in = PackedFormat.open(file);
            if (!in.text().equals(stamp)) {
                return Optional.empty();
            }
            ApiPage model = PackedFormat.unpack(in.block());
            in.end();
            return Optional.of(PageShape.PAGE.with(model, PageShape.PATH, page));
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }
}
