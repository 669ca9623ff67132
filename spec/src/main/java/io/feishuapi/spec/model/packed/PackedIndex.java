package io.feishuapi.spec.model.packed;

import io.feishuapi.spec.model.description.PackedInput;
import io.feishuapi.spec.model.description.PackedOutput;
import java.io.IOException;
import java.util.List;

/** The file that names all packed pages. */
public final class PackedIndex {

    private PackedIndex() {}

    /** Names pages by their paths; the same bytes for the same list. */
    public static byte[] write(List<String> pages) {
        PackedOutput out = PackedFormat.begin();
        out.texts(pages);
        return out.toByteArray();
    }

    /**
     * The paths of all packed pages, in the order in which they were written.
     *
     * @throws IOException when the file is damaged, or of another version
     */
    public static List<String> read(byte[] file) throws IOException {
        PackedInput in = PackedFormat.open(file);
        List<String> pages = in.texts();
        in.end();
        return pages;
    }
}
