package io.feishuapi.spec.model.packed;

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

    /** What stands at the beginning of each file; the last byte counts up with every change of the form. */
    static final int HEADER = 0xFA_B1_00_02;

    private static final String ENDING = ".model";

    private PackedFormat() {}

    /** The file of a page's model, by the name that the page goes by. */
    public static String file(String name) {
        return FOLDER + name + ENDING;
    }
}
