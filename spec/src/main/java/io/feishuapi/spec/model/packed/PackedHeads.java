package io.feishuapi.spec.model.packed;

import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.description.PackedInput;
import io.feishuapi.spec.model.description.PackedOutput;
import io.feishuapi.spec.model.description.PageShape;
import java.io.IOException;
import java.util.List;

/** The file that tells of all packed pages what a list of them shows, so that no page has to be read for it. */
public final class PackedHeads {

    private PackedHeads() {}

    /** What a list shows of a page: a page that states nothing of its parameters, results and samples. */
    public static ApiPage head(ApiPage page) {
        return PageShape.PAGE
                .make()
                .set(PageShape.PATH, page.page())
                .set(PageShape.NAME, page.name())
                .set(PageShape.KIND, page.kind())
                .set(PageShape.OWNER, page.owner())
                .set(PageShape.TITLE, page.title())
                .set(PageShape.SUMMARY, page.summary())
                .set(PageShape.SOURCE_URL, page.sourceUrl())
                .set(PageShape.UPDATED, page.updated())
                .set(PageShape.DEPRECATED, page.deprecated())
                .set(PageShape.SUPPORT, page.support())
                .done();
    }

    /** Packs the heads of pages; the same bytes for the same list. */
    public static byte[] write(List<ApiPage> pages) {
        PackedOutput out = PackedFormat.begin();
        PageShape.PAGES.pack(pages.stream().map(PackedHeads::head).toList(), out);
        return out.toByteArray();
    }

    /**
     * The heads, in the order in which they were written.
     *
     * @throws IOException when the file is damaged, or of another version
     */
    public static List<ApiPage> read(byte[] file) throws IOException {
        PackedInput in = PackedFormat.open(file);
        List<ApiPage> heads = PageShape.PAGES.unpack(in);
        in.end();
        return heads;
    }
}
