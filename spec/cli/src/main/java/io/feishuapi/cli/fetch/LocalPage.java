package io.feishuapi.cli.fetch;

import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.page.dialect.PageParts;
import io.feishuapi.spec.page.source.PageHash;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.function.BiFunction;

/** What there is of a page before it is asked for: what came is judged by it, and goes below its front matter. */
final class LocalPage {

    private final String path;
    private final byte[] file;
    private final PageParts parts;
    private final ApiPage page;

    private LocalPage(String path, byte[] file, PageParts parts, ApiPage page) {
        this.path = path;
        this.file = file;
        this.parts = parts;
        this.page = page;
    }

    /** Reads a page of the folder, or lays out one that is not there yet. */
    static LocalPage of(PageTask task, PageStore store, BiFunction<String, byte[], ApiPage> reader)
            throws PageProblemException, InterruptedException {
        ApiPage announced = task.announced();
        if (announced != null) {
            return new LocalPage(task.path(), new byte[0], new PageParts(frontMatter(announced), ""), announced);
        }
        byte[] file = read(task.path(), store);
        PageParts parts = PageParts.of(file)
                .orElseThrow(() -> new PageProblemException(
                        FetchProblemId.LOCAL_PAGE_UNREADABLE, "the page is empty, or no UTF-8 text."));
        return new LocalPage(task.path(), file, parts, reader.apply(task.path(), file));
    }

    /** Where it lies below the folder. */
    String path() {
        return path;
    }

    /** The page as it lies there; empty for one that is not there yet. */
    byte[] file() {
        return file;
    }

    /** Its front matter and the rest. */
    PageParts parts() {
        return parts;
    }

    /** What it states, or what is known of a page that is not there yet. */
    ApiPage page() {
        return page;
    }

    /** Whether it is not there yet. */
    boolean isNew() {
        return file.length == 0;
    }

    /** SHA-256 of the file in lowercase hex. */
    String hash() {
        return PageHash.of(file);
    }

    /** The page's address on the docs site. */
    String sourceUrl() throws PageProblemException {
        String sourceUrl = page.sourceUrl();
        if (sourceUrl == null || sourceUrl.isBlank()) {
            throw new PageProblemException(
                    FetchProblemId.SOURCE_URL_MISSING,
                    "the front matter names no source_url, so the page is left alone.");
        }
        return sourceUrl;
    }

    private static byte[] read(String path, PageStore store) throws PageProblemException, InterruptedException {
        try {
            return store.read(path);
        } catch (ClosedByInterruptException e) {
            throw new InterruptedException();
        } catch (IOException e) {
            throw new PageProblemException(FetchProblemId.LOCAL_PAGE_UNREADABLE, FetchProblem.reason(e));
        }
    }

    private static String frontMatter(ApiPage page) {
        return "---\ntitle: " + page.name() + "\nsource_url: " + page.sourceUrl() + "\n---\n";
    }
}
