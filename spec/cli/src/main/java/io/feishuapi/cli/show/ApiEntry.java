package io.feishuapi.cli.show;

import io.feishuapi.spec.catalog.PageCatalog;
import io.feishuapi.spec.catalog.PageSource;
import io.feishuapi.spec.model.ApiPage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An API in the list of all.
 *
 * @param name its name
 * @param kind how it is called, as the printed model says it
 * @param category the folder that its page lies in, below the place of the pages, or null where there is none
 * @param updated the page's date as {@code yyyy-mm-dd}, or null
 */
public record ApiEntry(
        String name,
        String kind,
        @Nullable String category,
        @Nullable String updated) {

    /** All APIs that a catalog knows, by name. */
    public static List<ApiEntry> list(PageCatalog catalog) {
        List<ApiEntry> entries = new ArrayList<>();
        for (String name : catalog.names()) {
            ApiPage page = catalog.find(name).orElseThrow();
            String category = catalog.source(name)
                    .map(source -> category(source, catalog.places()))
                    .filter(folder -> !folder.isEmpty())
                    .orElse(null);
            entries.add(new ApiEntry(name, page.kind().wireName(), category, page.updated()));
        }
        return entries;
    }

    private static String category(PageSource source, List<String> places) {
        String path = source.page();
        for (String place : places) {
            String prefix = place.endsWith("/") ? place : place + "/";
            if (path.startsWith(prefix)) {
                String below = path.substring(prefix.length());
                return below.substring(0, Math.max(0, below.lastIndexOf('/')));
            }
        }
        return "";
    }
}
