package io.feishuapi.spec.catalog;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds the pages of one place by the name of their API. */
interface PageIndex {

    /** The page of an API, or nothing where this place has none. */
    Optional<PageSource> find(String name);

    /** The names that are known without asking; fewer than there are where a place cannot be listed. */
    SortedSet<String> names();

    /** Another page of this place whose file goes by the name of a page's, or nothing. */
    default Optional<PageSource> twin(PageSource page) {
        return Optional.empty();
    }

    /** The pages of one place, by the names of their files, and by those that they state where no file goes by a name. */
    static PageIndex of(List<PageSource> pages) {
        return new ListedPages(pages, true);
    }

    /** The pages of one place whose files all go by the names of their APIs. */
    static PageIndex ofNamed(List<PageSource> pages) {
        return new ListedPages(pages, false);
    }

    /** This place, and another for the names that this one does not know. */
    default PageIndex orElse(PageIndex other) {
        return new Chained(this, other);
    }

    /** Two places in order. */
    record Chained(PageIndex first, PageIndex second) implements PageIndex {

        @Override
        public Optional<PageSource> find(String name) {
            return first.find(name).or(() -> second.find(name));
        }

        @Override
        public Optional<PageSource> twin(PageSource page) {
            return first.twin(page).or(() -> second.twin(page));
        }

        @Override
        public SortedSet<String> names() {
            SortedSet<String> names = new TreeSet<>(first.names());
            names.addAll(second.names());
            return names;
        }
    }
}
