package io.feishuapi.spec.model.packed;

import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.description.PackedInput;
import io.feishuapi.spec.model.description.PackedOutput;
import io.feishuapi.spec.model.description.PageShape;
import java.io.IOException;

/** Where packed models lie, and how their files begin. */
public final class PackedFormat {

    /** The folder of the pages themselves, as resources name it. */
    public static final String PAGES = "META-INF/feishu-api/pages/";

    /** The folder of their models. */
    public static final String FOLDER = "META-INF/feishu-api/models/";

    /** The file that tells the edition of the reader. */
    public static final String STAMP = FOLDER + "reader";

    /** The file that names all pages. */
    public static final String INDEX = FOLDER + "index";

    /** The file that tells of all pages what a list of them shows. */
    public static final String HEADS = FOLDER + "heads";

    /** What stands at the beginning of each file; the last byte counts up with every change of the form. */
    private static final int HEADER = 0xFA_B1_00_04;

    private static final String ENDING = ".model";

    private PackedFormat() {}

    static PackedOutput begin() {
        PackedOutput out = new PackedOutput();
        out.mark(HEADER);
        return out;
    }

    /**
     * Begins to read a file.
     *
     * @throws IOException when it is of another version
     */
    static PackedInput open(byte[] file) throws IOException {
        PackedInput in = new PackedInput(file);
        if (in.mark() != HEADER) {
            throw new IOException("a packed page of another version");
        }
        return in;
    }

    /** A model without a header, as a block of a file. */
    static byte[] pack(ApiPage page) {
        PackedOutput out = new PackedOutput();
        PageShape.PAGE.pack(page, out);
        return out.toByteArray();
    }

    /**
     * Reads a block that {@link #pack} made.
     *
     * @throws IOException when it is damaged
     */
    static ApiPage unpack(byte[] block) throws IOException {
        PackedInput in = new PackedInput(block);
        ApiPage page = PageShape.PAGE.unpack(in);
        in.end();
        return page;
    }

    /** The file of a page's model, by the name that the page goes by. */
    public static String file(String name) {
        return FOLDER + name + ENDING;
    }
}
