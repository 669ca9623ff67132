package io.feishuapi.spec.catalog.packing;

import io.feishuapi.spec.catalog.PageFolder;
import io.feishuapi.spec.catalog.PageSource;
import io.feishuapi.spec.correction.CorrectionCatalog;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.packed.PackedFormat;
import io.feishuapi.spec.model.packed.PackedHeads;
import io.feishuapi.spec.model.packed.PackedIndex;
import io.feishuapi.spec.model.packed.PackedPage;
import io.feishuapi.spec.page.source.PageHash;
import io.feishuapi.spec.read.PageReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lays models beside the module's own pages when it is built. */
public final class PagePacker {

    private PagePacker() {}

    /**
     * Reads the pages below a folder of classes and writes their models there, their names, their heads, and the stamp of this build. A page that cannot be read
     * is packed with its diagnostics, as it would be read later.
     *
     * @param arguments the folder of classes, which holds pages and corrections as a jar does; then the libraries that pages are read
     *     with
     * @throws IOException when a page cannot be read, or a file not be written
     */
    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        PageReader reader = new PageReader();
        List<String> names = new ArrayList<>();
        List<ApiPage> pages = new ArrayList<>();
        Files.createDirectories(classes.resolve(PackedFormat.FOLDER));
        for (PageSource source : PageFolder.list(classes.resolve(PackedFormat.PAGES))) {
            String page = classes.relativize(Path.of(source.page())).toString().replace('\\', '/');
            byte[] bytes = source.bytes();
            ApiPage stated = reader.read(page, bytes);
            ApiPage corrected = CorrectionCatalog.packed().apply(stated);
            Files.write(
                    classes.resolve(PackedFormat.file(source.name())),
                    PackedPage.write(PageHash.of(bytes), stated, corrected));
            names.add(page);
            pages.add(corrected);
        }
        Files.write(classes.resolve(PackedFormat.INDEX), PackedIndex.write(names));
        Files.write(classes.resolve(PackedFormat.HEADS), PackedHeads.write(pages));
        String stamp = ReaderStamper.stamp(classes, Arrays.asList(arguments).subList(1, arguments.length));
        Files.writeString(classes.resolve(PackedFormat.STAMP), stamp, StandardCharsets.US_ASCII);
    }
}
