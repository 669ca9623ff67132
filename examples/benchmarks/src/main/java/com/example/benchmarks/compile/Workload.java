package com.example.benchmarks.compile;

import io.feishuapi.spec.read.PageReader;
import io.feishuapi.spec.catalog.PageCatalog;
import io.feishuapi.spec.catalog.PageFolder;
import io.feishuapi.spec.catalog.PageSource;
import io.feishuapi.spec.model.ApiKind;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.catalog.packing.ModelFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A number of APIs: first those whose pages are packed, then made-up ones. A made-up page is a packed one under another name, so that
 * sizes are spread as they are in truth.
 *
 * @param apis the APIs
 * @param pages the folder of the made-up pages, empty where the packed ones are enough
 * @param models the place of their models
 */
record Workload(List<ApiShape> apis, Path pages, Path models) {

    private static final Set<ApiKind> GENERATED = Set.of(ApiKind.CALLBACK, ApiKind.LISTENER, ApiKind.SYNC);

    /**
     * Prepares APIs.
     *
     * @param count how many
     * @param pages the folder to write made-up pages to
     * @throws IOException when a page cannot be read or written
     */
    static Workload prepare(int count, Path pages) throws IOException {
        Files.createDirectories(pages);
        PageCatalog catalog = PageCatalog.packed();
        List<ApiPage> packed = catalog.names().stream()
                .flatMap(name -> catalog.find(name).stream())
                .filter(page -> GENERATED.contains(page.kind()) && !page.hasErrors())
                .toList();
        List<ApiShape> apis = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            ApiPage page = packed.get(index % packed.size());
            int copy = index / packed.size();
            apis.add(ShapeReader.read(copy == 0 ? page : madeUp(catalog, page, copy, pages)));
        }
        Path models = pages.resolveSibling("packed");
        ModelFolder.of(models).pack(PageFolder.list(pages), page -> {});
        return new Workload(apis, pages, models);
    }

    /** Whether the packed pages were not enough. */
    boolean hasOwnPages() {
        String[] files = pages.toFile().list();
        return files != null && files.length > 0;
    }

    private static ApiPage madeUp(PageCatalog catalog, ApiPage page, int copy, Path folder) throws IOException {
        String simple = page.name().substring(page.name().lastIndexOf('.') + 1);
        String owner = page.name().substring(0, page.name().length() - simple.length());
        String renamed = simple.replaceFirst("^[a-z]+", "$0Nr" + copy);
        PageSource source = catalog.source(page.name()).orElseThrow();
        String text = new String(source.bytes(), StandardCharsets.UTF_8)
                .replaceAll("\\b" + Pattern.quote(simple) + "\\b", renamed);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve(owner + renamed + ".md"), bytes);
        ApiPage read = new PageReader().read(owner + renamed + ".md", bytes);
        if (!read.name().equals(owner + renamed) || !GENERATED.contains(read.kind()) || read.hasErrors()) {
            throw new IllegalStateException("the page made up from " + page.name() + " reads as " + read.name());
        }
        return read;
    }
}
