package io.feishuapi.spec.catalog;

import io.feishuapi.spec.read.PageReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a place that was listed. Most files go by the name of their API; the headings of the others are read when a name is asked
 * for that no file has.
 */
final class ListedPages implements PageIndex {

    private final Map<String, PageSource> byFile = new TreeMap<>();
    private final Map<String, PageSource> twins = new HashMap<>();
    private @Nullable Map<String, PageSource> byHeading;

    /**
     * Pages.
     *
     * @param pages the pages of one place
     * @param namedOtherwise whether files may go by other names than their pages state
     */
    ListedPages(List<PageSource> pages, boolean namedOtherwise) {
        byHeading = namedOtherwise ? null : Map.of();
        for (PageSource page : pages) {
            put(page.name(), page, byFile);
        }
    }

    @Override
    public Optional<PageSource> find(String name) {
        PageSource page = byFile.get(name);
        return Optional.ofNullable(page == null ? byHeading().get(name) : page);
    }

    @Override
    public Optional<PageSource> twin(PageSource page) {
        return Optional.ofNullable(twins.get(page.page()));
    }

    @Override
    public SortedSet<String> names() {
        return new TreeSet<>(byFile.keySet());
    }

    private synchronized Map<String, PageSource> byHeading() {
        if (byHeading == null) {
            Map<String, PageSource> stated = new HashMap<>();
            for (PageSource page : byFile.values()) {
                statedName(page).filter(name -> !byFile.containsKey(name)).ifPresent(name -> put(name, page, stated));
            }
            byHeading = stated;
        }
        return byHeading;
    }

    /** The first page of a name has it; another is its twin. */
    private void put(String name, PageSource page, Map<String, PageSource> pages) {
        PageSource first = pages.putIfAbsent(name, page);
        if (first != null) {
            twins.put(first.page(), page);
            twins.put(page.page(), first);
        }
    }

    /** The name that a page states; a page that cannot be read states none here, and says why when it is read. */
    private static Optional<String> statedName(PageSource page) {
        try {
            return PageReader.statedName(page.bytes());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
