package io.feishuapi.spec.compare.lock;

import io.feishuapi.spec.compare.EditionComparer;
import io.feishuapi.spec.compare.policy.ChangeJudge;
import io.feishuapi.spec.compare.policy.DiffPolicy;
import io.feishuapi.spec.compare.policy.DiffReport;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.description.MalformedModelException;
import io.feishuapi.spec.model.description.PageShape;
import io.feishuapi.spec.model.json.ModelReader;
import io.feishuapi.spec.model.json.ModelWriter;
import io.feishuapi.spec.text.resource.BoundedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What pages stated when they were locked, corrections applied. On disk a JSON list of printed models, sorted by name, each without its
 * diagnostics: enough to tell every fact that changed, and to review a new lock as facts.
 *
 * @param pages the pages by the name of their API
 */
public record PageLock(Map<String, ApiPage> pages) {

    /** Most bytes of a lock; all pages of the docs take some 5 MB. */
    private static final int LONGEST = 64 << 20;

    public PageLock {
        pages = Collections.unmodifiableMap(new TreeMap<>(pages));
    }

    /** A lock of pages. */
    public static PageLock of(Collection<ApiPage> pages) {
        Map<String, ApiPage> byName = new TreeMap<>();
        pages.forEach(page -> byName.put(page.name(), locked(page)));
        return new PageLock(byName);
    }

    /**
     * Reads a lock.
     *
     * @throws MalformedModelException when the file holds something else
     * @throws IOException when it cannot be read
     */
    public static PageLock read(Path file) throws IOException {
        return of(ModelReader.readAll(new String(BoundedFile.read(file, LONGEST), StandardCharsets.UTF_8)));
    }

    /** The lock as it lies on disk: the same pages give the same text. */
    public String text() {
        StringBuilder text = new StringBuilder("[");
        String separator = "\n";
        for (ApiPage page : pages.values()) {
            text.append(separator).append(ModelWriter.write(page, ModelWriter.Layout.PRETTY));
            separator = ",\n";
        }
        return text.append("\n]\n").toString();
    }

    /** The names of the locked APIs, sorted. */
    public SortedSet<String> names() {
        return new TreeSet<>(pages.keySet());
    }

    /**
     * What changed since a page was locked.
     *
     * @param page the page as it is now, without errors
     * @return the changes, words included; nothing where the API is not locked
     */
    public Optional<DiffReport> changesOf(ApiPage page) {
        return Optional.ofNullable(pages.get(page.name())).map(then -> compare(List.of(then), List.of(page)));
    }

    /** What changed between this lock and a newer one. */
    public DiffReport changesTo(PageLock newer) {
        return compare(pages.values(), newer.pages.values());
    }

    private static DiffReport compare(Collection<ApiPage> older, Collection<ApiPage> newer) {
        // Without a policy nothing depends on the date.
        return new ChangeJudge(DiffPolicy.NONE, Clock.systemUTC()).judge(new EditionComparer().compare(older, newer));
    }

    /** Neither where the page lay nor what is wrong with it belongs to what it states. */
    private static ApiPage locked(ApiPage page) {
        return PageShape.PAGE
                .edit(page)
                .set(PageShape.PATH, page.name() + ".md")
                .set(PageShape.DIAGNOSTICS, List.of())
                .done();
    }
}
