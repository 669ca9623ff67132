package io.feishuapi.spec.catalog.packing;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.spec.catalog.PageCatalog;
import io.feishuapi.spec.catalog.PageFolder;
import io.feishuapi.spec.catalog.PageSource;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.diagnostic.DiagnosticId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFolderTest {

    @TempDir
    private Path folder;

    private Path pages;
    private Path place;

    @BeforeEach
    void writePages() throws IOException {
        pages = Files.createDirectories(folder.resolve("pages"));
        place = folder.resolve("place");
        for (String name : List.of("getChatInfo", "scanCode", "chooseImage")) {
            PageSource packed = PageCatalog.packed().source(name).orElseThrow();
            Files.write(pages.resolve(name + ".md"), packed.bytes());
        }
    }

    @Test
    void packedPagesAreFoundAsTheyWouldBeRead() throws IOException {
        pack();

        PageCatalog read = PageCatalog.of(List.of(pages));
        PageCatalog packed = PageCatalog.of(List.of(pages, place));
        for (String name : read.names()) {
            assertThat(packed.find(name)).isEqualTo(read.find(name));
        }
        assertThat(read.names()).hasSize(3);
    }

    @Test
    void onlyNewAndChangedPagesAreRead() throws IOException {
        assertThat(pack()).isEqualTo(new ModelFolder.Result(3, 0, 0));
        assertThat(pack()).isEqualTo(new ModelFolder.Result(0, 3, 0));
        Files.writeString(pages.resolve("scanCode.md"), "# scanCode(Object object)\n\n做事\n");
        Files.delete(pages.resolve("getChatInfo.md"));

        List<String> read = new ArrayList<>();
        ModelFolder.Result result = ModelFolder.of(place).pack(PageFolder.list(pages), page -> read.add(page.name()));

        assertThat(result).isEqualTo(new ModelFolder.Result(1, 1, 2));
        assertThat(read).containsExactly("scanCode");
    }

    @Test
    void aModelOfAnotherBuildIsPackedAnew() throws IOException {
        pack();
        Map<String, byte[]> models = models();
        for (String model : models.keySet()) {
            byte[] other = models.get(model).clone();
            other[10]++;
            Files.write(place.resolve("models").resolve(model), other);
        }

        assertThat(pack()).isEqualTo(new ModelFolder.Result(3, 0, 0));
        assertThat(models()).containsExactlyEntriesOf(models);
    }

    @Test
    void twoFoldersWithTheSamePagesHoldTheSameBytes() throws IOException {
        pack();
        Map<String, byte[]> first = models();
        place = folder.resolve("other");
        pack();

        assertThat(models()).containsExactlyEntriesOf(first);
    }

    @Test
    void otherFilesStay() throws IOException {
        Path other = Files.createDirectories(place.resolve("models")).resolve("notes.txt");
        Files.writeString(other, "mine");

        pack();

        assertThat(other).exists();
    }

    @Test
    void aPageThatCannotBeReadIsToldAndTheOthersArePacked() throws IOException {
        List<PageSource> sources = new ArrayList<>(PageFolder.list(pages));
        sources.add(1, PageFolder.file(pages.resolve("none.md")));
        List<ApiPage> read = new ArrayList<>();

        assertThat(ModelFolder.of(place).pack(sources, read::add)).isEqualTo(new ModelFolder.Result(3, 0, 0));
        assertThat(read).hasSize(4);
        assertThat(read.get(1).diagnostics())
                .singleElement()
                .matches(problem -> problem.id() == DiagnosticId.PAGE_UNREADABLE);
    }

    @Test
    void aPageWithErrorsIsPackedWithThem() throws IOException {
        Files.writeString(pages.resolve("broken.md"), "no heading");
        pack();

        ApiPage page = PageCatalog.of(List.of(pages, place)).find("broken").orElseThrow();

        assertThat(page.hasErrors()).isTrue();
        assertThat(page).isEqualTo(PageCatalog.of(List.of(pages)).find("broken").orElseThrow());
    }

    private ModelFolder.Result pack() throws IOException {
        return ModelFolder.of(place).pack(PageFolder.list(pages), page -> {});
    }

    private Map<String, byte[]> models() throws IOException {
        Map<String, byte[]> models = new TreeMap<>();
        try (Stream<Path> files = Files.list(place.resolve("models"))) {
            for (Path file : files.toList()) {
                models.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return models;
    }
}
