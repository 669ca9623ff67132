package io.feishuapi.spec.catalog;

import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.packed.PackedFormat;
import io.feishuapi.spec.model.packed.PackedHeads;
import io.feishuapi.spec.model.packed.PackedIndex;
import io.feishuapi.spec.model.packed.PackedPage;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The pages that are packed beside this class, whether its jar is the module's own or one that it was shaded into. Their models lie
 * beside them; the pages themselves may be missing where nobody reads them.
 */
final class PackedPages {

    private PackedPages() {}

    /** All packed pages, in path order. One file tells of them all, so that no jar has to be listed. */
    static List<PageSource> list() throws IOException {
        List<PageSource> pages = new ArrayList<>();
        Heads heads = new Heads();
        for (String page : PackedIndex.read(resource(PackedFormat.INDEX))) {
            pages.add(new Packed(page, heads));
        }
        return pages;
    }

    /** A file of the jar that holds the packed pages. */
    static byte[] resource(String path) throws IOException {
        URL resource = PackedPages.class.getResource("/" + path);
        if (resource == null) {
            throw new FileNotFoundException(path);
        }
        URLConnection connection = resource.openConnection();
        // A cached jar would stay open for good, and with it the file locked where a system locks files.
        connection.setUseCaches(false);
        try (InputStream in = connection.getInputStream()) {
            return in.readAllBytes();
        }
    }

    private record Packed(String page, Heads heads) implements PageSource {
        @Override
        public byte[] bytes() throws IOException {
            return resource(page);
        }

        @Override
        public Optional<PackedPage> packed() throws IOException {
            return Optional.of(PackedPage.read(resource(PackedFormat.file(name()))));
        }

        @Override
        public Optional<ApiPage> head() throws IOException {
            return Optional.ofNullable(heads.byPath().get(page));
        }
    }

    /** What a list shows of all packed pages, read once and only when it is asked for: a compilation has no use for it. */
    private static final class Heads {

        private @Nullable Map<String, ApiPage> known;

        synchronized Map<String, ApiPage> byPath() throws IOException {
            Map<String, ApiPage> heads = known;
            if (heads == null) {
                heads = new HashMap<>();
                for (ApiPage head : PackedHeads.read(resource(PackedFormat.HEADS))) {
                    heads.put(head.page(), head);
                }
                known = heads;
            }
            return heads;
        }
    }
}
