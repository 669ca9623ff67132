package io.feishuapi.processor;

import io.feishuapi.spec.PageReader;
import io.feishuapi.spec.catalog.PageCatalog;
import io.feishuapi.spec.catalog.PageSource;
import io.feishuapi.spec.model.ApiPage;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/** The pages of one compilation, each read once. */
final class Pages {

    private final PageCatalog catalog;
    private final PageReader reader = new PageReader();
    private final Map<String, Optional<HashedPage>> read = new HashMap<>();

    Pages(PageCatalog catalog) {
        this.catalog = catalog;
    }

    Optional<HashedPage> find(String name) {
        return read.computeIfAbsent(name, unread -> catalog.source(unread).map(this::read));
    }

    SortedSet<String> names() {
        return catalog.names();
    }

    List<String> places() {
        return catalog.places();
    }

    private HashedPage read(PageSource source) {
        try {
            byte[] bytes = source.bytes();
            return new HashedPage(catalog.correct(reader.read(source.page(), bytes)), sha256(bytes));
        } catch (IOException unreadable) {
            // The reader tells of it as it tells of everything that is wrong with a page.
            return new HashedPage(reader.read(source), "");
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    /**
     * A page with the hash of its file.
     *
     * @param page the page
     * @param hash SHA-256 in lowercase hex
     */
    record HashedPage(ApiPage page, String hash) {}
}
