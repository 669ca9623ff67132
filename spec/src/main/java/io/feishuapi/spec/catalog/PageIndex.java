package io.feishuapi.spec.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the pages of one place by the name of their API. */
interface PageIndex {

    /** The page of an API, or nothing where this place has none. */
    Optional<PageSource> find(String name);

    /** The names that are known without asking; fewer than there are where a place cannot be listed. */
    SortedSet<String> names();

    /** Pages that were listed; where a name is there twice, the first goes. */
    static PageIndex of(List<PageSource> pages) {
        Map<String, PageSource> byName = new TreeMap<>();
        pages.forEach(page -> byName.putIfAbsent(page.name(), page));
        return new Listed(byName);
    }

    /** This place, and another for the names that this one does not know. */
    default PageIndex orElse(PageIndex other) {
        return new Chained(this, other);
    }

    /** Pages that were listed. */
    record Listed(Map<String, PageSource> pages) implements PageIndex {

        @Override
        public Optional<PageSource> find(String name) {
            return Optional.ofNullable(pages.get(name));
        }

        @Override
        public SortedSet<String> names() {
            return new TreeSet<>(pages.keySet());
        }
    }

    /** Two places in order. */
    record Chained(PageIndex first, PageIndex second) implements PageIndex {

        @Override
        public Optional<PageSource> find(String name) {
            return first.find(name).or(() -> second.find(name));
        }

        @Override
        public SortedSet<String> names() {
            SortedSet<String> names = new TreeSet<>(first.names());
            names.addAll(second.names());
            return names;
        }
    }
}
