package io.feishuapi.processor;

import io.feishuapi.spec.catalog.HashedPage;
import io.feishuapi.spec.catalog.PageCatalog;
import io.feishuapi.spec.model.ApiPage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/** The pages of one compilation, each read once. */
final class Pages {

    private final PageCatalog catalog;
    private final Map<String, Optional<HashedPage>> read = new HashMap<>();

    Pages(PageCatalog catalog) {
        this.catalog = catalog;
    }

    Optional<HashedPage> find(String name) {
        return read.computeIfAbsent(name, unread -> catalog.source(unread).map(catalog::read));
    }

    /** Where the docs tell of an API; empty where they do not. */
    Optional<String> address(String name) {
        return catalog.head(name).map(ApiPage::sourceUrl).filter(address -> !address.isBlank());
    }

    SortedSet<String> names() {
        return catalog.names();
    }

    List<String> places() {
        return catalog.places();
    }
}
