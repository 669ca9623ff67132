package io.feishuapi.cli.show;

import io.feishuapi.spec.catalog.PageCatalog;
import io.feishuapi.spec.model.ApiPage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An API in the list of all.
 *
 * @param page what a list shows of it
 * @param category the folder that its page lies in, below the place of the pages, or null where there is none
 */
public record ApiEntry(ApiPage page, @Nullable String category) {

    /** All APIs that a catalog knows, by name. Packed pages are not read for it. */
    public static List<ApiEntry> list(PageCatalog catalog) {
        List<ApiEntry> entries = new ArrayList<>();
        for (ApiPage page : catalog.heads()) {
            String category = category(page.page(), catalog.places());
            entries.add(new ApiEntry(page, category.isEmpty() ? null : category));
        }
        return entries;
    }

    private static String category(String path, List<String> places) {
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
