package io.feishuapi.spec.catalog;

import io.feishuapi.spec.PageReader;
import io.feishuapi.spec.correction.CorrectionCatalog;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.packed.PackedFormat;
import io.feishuapi.spec.packed.PackedPage;
import io.feishuapi.spec.source.PageHash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Pages by the name of their API, from one place or several, with the corrections that lie there. Immutable; pages are listed at once
 * and read when asked for.
 */
public final class PageCatalog {

    private final List<String> places;
    private final Map<String, PageSource> sources;
    private final CorrectionCatalog corrections;
    private final CorrectionCatalog unpacked;

    private PageCatalog(
            List<String> places,
            Map<String, PageSource> sources,
            CorrectionCatalog corrections,
            CorrectionCatalog unpacked) {
        this.places = List.copyOf(places);
        this.sources = Collections.unmodifiableMap(sources);
        this.corrections = corrections;
        this.unpacked = unpacked;
    }

    /**
     * The pages that are packed with this module.
     *
     * @throws UncheckedIOException when the jar that holds them cannot be listed
     */
    public static PageCatalog packed() {
        try {
            return new PageCatalog(
                    List.of(PackedFormat.PAGES),
                    byName(PackedPages.list()),
                    CorrectionCatalog.packed(),
                    CorrectionCatalog.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The pages of folders and their sub-folders; where a name is there twice, the first folder wins.
     *
     * @param folders the folders; one that does not exist holds no page
     * @throws UncheckedIOException when a folder cannot be listed
     */
    public static PageCatalog of(List<Path> folders) {
        List<String> places = new ArrayList<>();
        List<PageSource> pages = new ArrayList<>();
        try {
            for (Path folder : folders) {
                places.add(folder.toString().replace('\\', '/'));
                if (Files.isDirectory(folder)) {
                    pages.addAll(PageFolder.list(folder));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        CorrectionCatalog corrections = CorrectionCatalog.ofFolders(folders);
        return new PageCatalog(places, byName(pages), corrections, corrections);
    }

    /**
     * This catalog, and another for the names that this one does not know. The other's corrections hold for all pages, for facts that
     * this one's corrections leave alone.
     */
    public PageCatalog orElse(PageCatalog other) {
        List<String> allPlaces = new ArrayList<>(places);
        allPlaces.addAll(other.places);
        Map<String, PageSource> all = new TreeMap<>(other.sources);
        all.putAll(sources);
        return new PageCatalog(allPlaces, all, corrections.orElse(other.corrections), unpacked.orElse(other.unpacked));
    }

    /**
     * Reads the page of an API and corrects it.
     *
     * @param name the API's name, such as {@code getChatInfo} or {@code FileSystemManager.rename}
     * @return the page, with its errors if it has some, or nothing where no page goes by that name
     */
    public Optional<ApiPage> find(String name) {
        return source(name).map(this::read).map(HashedPage::page);
    }

    /**
     * Reads a page of this catalog and corrects it. What was read when the page was packed is not read again, and is corrected anew only
     * where someone's own corrections go before the packed ones.
     */
    public HashedPage read(PageSource source) {
        try {
            Optional<PackedPage> packed = source.packed();
            if (packed.isPresent()) {
                PackedPage page = packed.get();
                return unpacked.has(source.name())
                        ? new HashedPage(correct(page.stated()), page.hash())
                        : new HashedPage(page.corrected(), page.hash());
            }
            byte[] bytes = source.bytes();
            return new HashedPage(correct(new PageReader().read(source.page(), bytes)), PageHash.of(bytes));
        } catch (IOException unreadable) {
            return new HashedPage(PageReader.unreadable(source.page(), unreadable), "");
        }
    }

    private ApiPage correct(ApiPage page) {
        return corrections.apply(page);
    }

    /** The page of an API as it lies on disk. */
    public Optional<PageSource> source(String name) {
        return Optional.ofNullable(sources.get(name));
    }

    /** All names, sorted. */
    public SortedSet<String> names() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(sources.keySet()));
    }

    /** The places searched, in order, for messages. */
    public List<String> places() {
        return places;
    }

    private static Map<String, PageSource> byName(List<PageSource> pages) {
        Map<String, PageSource> byName = new TreeMap<>();
        pages.forEach(page -> byName.putIfAbsent(page.name(), page));
        return byName;
    }
}
