package io.feishuapi.spec.catalog.packing;

import io.feishuapi.spec.catalog.PageCatalog;
import io.feishuapi.spec.catalog.PageSource;
import io.feishuapi.spec.catalog.ReaderStamp;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.packed.ModelFile;
import io.feishuapi.spec.page.source.PageHash;
import io.feishuapi.spec.read.PageReader;
import io.feishuapi.spec.text.resource.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A folder of models, for somebody's own pages. Whoever looks for these pages in a place whose {@code models} this folder is does not
 * read them again.
 *
 * @param folder the folder
 */
public record ModelFolder(Path folder) {

    /** The folder of models in a place, such as a folder that {@code -Afeishu.spec} names. */
    public static ModelFolder of(Path place) {
        return new ModelFolder(place.resolve(PageCatalog.MODELS));
    }

    /**
     * Makes this folder hold the models of pages, and no others. Pages whose models are there already are not read. A page with errors is
     * packed with them; one whose file cannot be read is passed over, and its errors say so.
     *
     * @param pages the pages
     * @param read told each page that was read, or cannot be
     * @throws IOException when a file cannot be written or removed; what was packed until then stays
     */
    public Result pack(List<PageSource> pages, Consumer<ApiPage> read) throws IOException {
        Files.createDirectories(folder);
        String stamp = ReaderStamp.ofThisBuild();
        PageReader reader = new PageReader();
        Set<String> names = new HashSet<>();
        int packed = 0;
        for (PageSource source : pages) {
            byte[] bytes;
            try {
                bytes = source.bytes();
            } catch (IOException unreadable) {
                read.accept(PageReader.unreadable(source.page(), unreadable));
                continue;
            }
            String name = ModelFile.name(source.name(), PageHash.of(bytes));
            names.add(name);
            Path file = folder.resolve(name);
            if (!isPacked(file, stamp)) {
                ApiPage page = reader.read(source.page(), bytes);
                AtomicFile.write(file, ModelFile.write(stamp, page));
                packed++;
                read.accept(page);
            }
        }
        return new Result(packed, names.size() - packed, removeOthers(names));
    }

    private static boolean isPacked(Path file, String stamp) throws IOException {
        return Files.isRegularFile(file)
                && ModelFile.read(Files.readAllBytes(file), stamp, "").isPresent();
    }

    private int removeOthers(Set<String> names) throws IOException {
        List<Path> others;
        try (Stream<Path> files = Files.list(folder)) {
            others = files.filter(file -> isOther(file.getFileName().toString(), names))
                    .toList();
        }
        for (Path other : others) {
            Files.delete(other);
        }
        return others.size();
    }

    private static boolean isOther(String name, Set<String> names) {
        return name.endsWith(ModelFile.ENDING) && !names.contains(name);
    }

    /**
     * What was done.
     *
     * @param packed how many pages were read and packed
     * @param kept how many models were there already
     * @param removed how many models of other pages, or of older editions of these, were removed
     */
    public record Result(int packed, int kept, int removed) {}
}
