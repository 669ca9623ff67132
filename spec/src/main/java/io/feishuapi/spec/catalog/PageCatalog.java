package io.feishuapi.spec.catalog;

import io.feishuapi.spec.correction.CorrectionCatalog;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.packed.ModelFile;
import io.feishuapi.spec.model.packed.PackedFormat;
import io.feishuapi.spec.model.packed.PackedHeads;
import io.feishuapi.spec.model.packed.PackedPage;
import io.feishuapi.spec.page.source.PageHash;
import io.feishuapi.spec.read.PageReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Pages by the name of their API, from one place or several, with the corrections that lie there. Immutable; pages are listed at once
 * and read when asked for.
 */
public final class PageCatalog {

    /** The folder of models in a folder of pages. */
    public static final String MODELS = "models";

    private final List<String> places;
    private final PageIndex pages;
    private final CorrectionCatalog corrections;
    private final CorrectionCatalog unpacked;
    private final ModelPlace models;

    private PageCatalog(
            List<String> places,
            PageIndex pages,
            ModelPlace models,
            CorrectionCatalog corrections,
            CorrectionCatalog unpacked) {
        this.places = List.copyOf(places);
        this.pages = pages;
        this.models = models;
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
                    PageIndex.ofNamed(PackedPages.list()),
                    ModelPlace.NONE,
                    CorrectionCatalog.packed(),
                    CorrectionCatalog.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The pages of folders and their sub-folders, and of jars below {@code META-INF/feishu-api/pages}; where two of them have a name,
     * the first folder or jar goes, and a name that is there twice in one of them is an error of the page. A page is found by its file's
     * name, and by the one that its heading states where no file has it. A page whose model lies in one of these places, in {@value #MODELS} of a folder or
     * {@code META-INF/feishu-api/models} of a jar, is not read again.
     *
     * @param places folders and {@code *.jar} files; one that does not exist holds no page
     * @throws UncheckedIOException when a folder cannot be listed, or a jar not read
     */
    public static PageCatalog of(List<Path> places) {
        List<String> names = new ArrayList<>();
        PageIndex found = PageIndex.of(List.of());
        ModelPlace models = ModelPlace.NONE;
        try {
            for (Path place : places) {
                names.add(place.toString().replace('\\', '/'));
                if (Files.isDirectory(place)) {
                    found = found.orElse(PageIndex.of(PageFolder.list(place)));
                    models = models.orElse(new ModelPlace.Folder(place));
                } else if (PageJar.isJar(place)) {
                    found = found.orElse(PageIndex.of(PageJar.list(place)));
                    models = models.orElse(ModelPlace.Jar.of(place));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        CorrectionCatalog corrections = CorrectionCatalog.ofPlaces(places);
        return new PageCatalog(names, found, models, corrections, corrections);
    }

    /** The pages and corrections of a place that cannot be listed. */
    public static PageCatalog of(ResourceLookup lookup) {
        ResourcePages pages = new ResourcePages(lookup);
        CorrectionCatalog corrections = CorrectionCatalog.of(pages::corrections);
        return new PageCatalog(
                List.of(PackedFormat.PAGES + "NAME" + PageFolder.ENDING + " on " + lookup.place()),
                pages,
                pages::model,
                corrections,
                corrections);
    }

    /**
     * This catalog, and another for the names that this one does not know. The other's corrections hold for all pages, for facts that
     * this one's corrections leave alone.
     */
    public PageCatalog orElse(PageCatalog other) {
        List<String> allPlaces = new ArrayList<>(places);
        allPlaces.addAll(other.places);
        return new PageCatalog(
                allPlaces,
                pages.orElse(other.pages),
                models.orElse(other.models),
                corrections.orElse(other.corrections),
                unpacked.orElse(other.unpacked));
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
            String hash = PageHash.of(bytes);
            Optional<ApiPage> model = model(source, hash);
            ApiPage stated = model.isPresent() ? model.get() : new PageReader().read(source.page(), bytes);
            return new HashedPage(correct(alone(source, stated)), hash);
        } catch (IOException unreadable) {
            return new HashedPage(PageReader.unreadable(source.page(), unreadable), "");
        }
    }

    /**
     * What a list shows of an API: name, kind, summary, address, date and support, and nothing of its parameters and results. Packed
     * pages are not read for it, but where someone's own corrections go before the packed ones.
     *
     * @return a page with these components alone, or nothing where no page goes by that name
     */
    public Optional<ApiPage> head(String name) {
        return source(name).map(source -> {
            try {
                Optional<ApiPage> known = unpacked.has(name) ? Optional.empty() : source.head();
                return known.orElseGet(() -> PackedHeads.head(read(source).page()));
            } catch (IOException unreadable) {
                return PackedHeads.head(PageReader.unreadable(source.page(), unreadable));
            }
        });
    }

    /** What a list shows of all APIs that can be listed, by their names. */
    public List<ApiPage> heads() {
        return names().stream().flatMap(name -> head(name).stream()).toList();
    }

    private Optional<ApiPage> model(PageSource source, String hash) throws IOException {
        Optional<byte[]> file = models.find(ModelFile.name(source.name(), hash));
        return file.isEmpty() ? Optional.empty() : ModelFile.read(file.get(), ReaderStamp.ofThisBuild(), source.page());
    }

    /** The page, with an error where another of its place goes by the same name. */
    private ApiPage alone(PageSource source, ApiPage page) {
        Optional<PageSource> twin = pages.twin(source);
        if (twin.isEmpty()) {
            return page;
        }
        return PageReader.besideTwin(page, twin.get().page());
    }

    private ApiPage correct(ApiPage page) {
        return corrections.apply(page);
    }

    /** The page of an API as it lies on disk. */
    public Optional<PageSource> source(String name) {
        return pages.find(name);
    }

    /** All names that can be listed, sorted; pages on a class path go by names that are not among them. */
    public SortedSet<String> names() {
        return Collections.unmodifiableSortedSet(pages.names());
    }

    /** The places searched, in order, for messages. */
    public List<String> places() {
        return places;
    }
}
