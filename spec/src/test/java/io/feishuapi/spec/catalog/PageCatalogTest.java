package io.feishuapi.spec.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.packed.ModelFile;
import io.feishuapi.spec.page.source.PageHash;
import io.feishuapi.spec.read.PageReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageCatalogTest {

    private static final String CORRECTED = """
            corrections:
              - fact: authScopes
                expect: null
                value: [scope.doing]
                reason: The page is silent.
            """;

    @TempDir
    private Path folder;

    private void page(String file, String heading) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "# " + heading + "\n\n做事\n");
    }

    @Test
    void packedPages() {
        PageCatalog packed = PageCatalog.packed();
        assertThat(packed.names()).contains("getChatInfo");
        assertThat(packed.places()).containsExactly("META-INF/feishu-api/pages/");
        ApiPage page = packed.find("getChatInfo").orElseThrow();
        assertThat(page.page()).isEqualTo("META-INF/feishu-api/pages/chat/getChatInfo.md");
        assertThat(page.hasErrors()).isFalse();
    }

    @Test
    void pagesOfFoldersAndTheirSubFolders() throws IOException {
        page("a/doIt.md", "doIt(Object object)");
        page("b/c/Manager.doIt.md", "Manager.doIt(Object object)");
        PageCatalog catalog = PageCatalog.of(List.of(folder.resolve("a"), folder.resolve("b"), folder.resolve("none")));
        assertThat(catalog.names()).containsExactly("Manager.doIt", "doIt");
        assertThat(catalog.find("Manager.doIt")).map(ApiPage::owner).contains("Manager");
        assertThat(catalog.find("doThat")).isEmpty();
        assertThat(catalog.places()).hasSize(3);
    }

    @Test
    void aReadmeIsNoPageUnlessItIsNamed() throws IOException {
        page("doIt.md", "doIt(Object object)");
        page("README.md", "readme");
        page("a/readme.md", "readme");
        assertThat(PageCatalog.of(List.of(folder)).names()).containsExactly("doIt");
        assertThat(PageFolder.list(folder)).extracting(PageSource::name).containsExactly("doIt");
        assertThat(PageFolder.file(folder.resolve("README.md"))
                        .read(new PageReader())
                        .name())
                .isEqualTo("readme");
    }

    @Test
    void foldersOfTheUserGoBeforePackedPages() throws IOException {
        page("getChatInfo.md", "getChatInfo(Object object)");
        PageCatalog catalog = PageCatalog.of(List.of(folder)).orElse(PageCatalog.packed());
        assertThat(catalog.find("getChatInfo")).map(ApiPage::summary).contains("做事");
        assertThat(catalog.places()).hasSize(2);
    }

    @Test
    void pagesAreReadOnlyWhenAskedFor() throws IOException {
        page("doIt.md", "doIt(Object object)");
        PageCatalog catalog = PageCatalog.of(List.of(folder));
        Files.delete(folder.resolve("doIt.md"));
        assertThat(catalog.names()).containsExactly("doIt");
        assertThat(catalog.find("doIt").orElseThrow().diagnostics())
                .extracting(d -> d.id().code())
                .containsExactly("PAGE-003");
    }

    @Test
    void pagesAndCorrectionsOfAJar() throws IOException {
        Path jar = jar(bytes(Map.of(
                "META-INF/feishu-api/pages/a/doIt.md", "# doIt(Object object)\n\n做事\n",
                "META-INF/feishu-api/pages/README.md", "none",
                "META-INF/feishu-api/corrections/doIt.yaml", CORRECTED,
                "doThat.md", "# doThat(Object object)\n")));
        PageCatalog catalog = PageCatalog.of(List.of(jar));
        assertThat(catalog.names()).containsExactly("doIt");
        ApiPage page = catalog.find("doIt").orElseThrow();
        assertThat(page.page()).isEqualTo(jar.toString().replace('\\', '/') + "!/META-INF/feishu-api/pages/a/doIt.md");
        assertThat(page.authScopes()).containsExactly("scope.doing");
    }

    @Test
    void aPackedPageOfAFolderIsNotReadAgain() throws IOException {
        page("pages/doIt.md", "doIt(Object object)");
        Path page = folder.resolve("pages/doIt.md");
        plantModel(folder, page, ReaderStamp.ofThisBuild());

        PageCatalog catalog = PageCatalog.of(List.of(folder.resolve("pages"), folder));

        assertThat(catalog.find("doIt")).map(ApiPage::summary).contains("planted");
        assertThat(catalog.find("doIt"))
                .map(ApiPage::page)
                .contains(page.toString().replace('\\', '/'));
    }

    @Test
    void aChangedPageIsReadThoughAnOlderEditionWasPacked() throws IOException {
        page("doIt.md", "doIt(Object object)");
        plantModel(folder, folder.resolve("doIt.md"), ReaderStamp.ofThisBuild());
        Files.writeString(folder.resolve("doIt.md"), "# doIt(Object object)\n\n做别的事\n");

        assertThat(PageCatalog.of(List.of(folder)).find("doIt"))
                .map(ApiPage::summary)
                .contains("做别的事");
    }

    @Test
    void aModelOfAnotherReaderIsLeftAlone() throws IOException {
        page("doIt.md", "doIt(Object object)");
        plantModel(folder, folder.resolve("doIt.md"), "another");

        assertThat(PageCatalog.of(List.of(folder)).find("doIt"))
                .map(ApiPage::summary)
                .contains("做事");
    }

    @Test
    void aDamagedModelIsLeftAlone() throws IOException {
        page("doIt.md", "doIt(Object object)");
        Path model = plantModel(folder, folder.resolve("doIt.md"), ReaderStamp.ofThisBuild());
        byte[] whole = Files.readAllBytes(model);
        Files.write(model, Arrays.copyOf(whole, whole.length / 2));

        assertThat(PageCatalog.of(List.of(folder)).find("doIt"))
                .map(ApiPage::summary)
                .contains("做事");
    }

    @Test
    void correctionsHoldForPackedPagesToo() throws IOException {
        page("doIt.md", "doIt(Object object)");
        plantModel(folder, folder.resolve("doIt.md"), ReaderStamp.ofThisBuild());
        Files.writeString(folder.resolve("doIt.yaml"), CORRECTED);

        ApiPage page = PageCatalog.of(List.of(folder)).find("doIt").orElseThrow();

        assertThat(page.summary()).isEqualTo("planted");
        assertThat(page.authScopes()).containsExactly("scope.doing");
    }

    @Test
    void packedPagesOfAJarAndOfAPlaceThatCannotBeListed() throws IOException {
        String text = "# doIt(Object object)\n\n做事\n";
        String page = "META-INF/feishu-api/pages/doIt.md";
        String model = "META-INF/feishu-api/models/"
                + ModelFile.name("doIt", PageHash.of(text.getBytes(StandardCharsets.UTF_8)));
        byte[] planted = planted(ReaderStamp.ofThisBuild());
        Map<String, byte[]> files = Map.of(page, text.getBytes(StandardCharsets.UTF_8), model, planted);

        assertThat(PageCatalog.of(List.of(jar(files))).find("doIt"))
                .map(ApiPage::summary)
                .contains("planted");
        assertThat(PageCatalog.of(new InMemory(files, new ArrayList<>())).find("doIt"))
                .map(ApiPage::summary)
                .contains("planted");
    }

    /** A model that no page would give, so that one can see whether it was taken. */
    private static byte[] planted(String stamp) {
        ApiPage read = new PageReader()
                .read("elsewhere/doIt.md", "# doIt(Object object)\n\nplanted\n".getBytes(StandardCharsets.UTF_8));
        return ModelFile.write(stamp, read);
    }

    private static Path plantModel(Path place, Path page, String stamp) throws IOException {
        Path models = Files.createDirectories(place.resolve(PageCatalog.MODELS));
        return Files.write(
                models.resolve(ModelFile.name("doIt", PageHash.of(Files.readAllBytes(page)))), planted(stamp));
    }

    @Test
    void aJarThatIsNoneIsToldOf() throws IOException {
        Path jar = Files.writeString(folder.resolve("broken.jar"), "no jar");
        List<Path> places = List.of(jar);
        assertThatThrownBy(() -> PageCatalog.of(places)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void placesThatCannotBeListedAreAskedByName() {
        Map<String, String> files = Map.of(
                "META-INF/feishu-api/pages/doIt.md",
                "# doIt(Object object)\n\n做事\n",
                "META-INF/feishu-api/corrections/doIt.yaml",
                CORRECTED);
        List<String> asked = new ArrayList<>();
        PageCatalog catalog = PageCatalog.of(new InMemory(bytes(files), asked)).orElse(PageCatalog.packed());
        assertThat(catalog.find("doIt")).map(ApiPage::authScopes).contains(List.of("scope.doing"));
        assertThat(catalog.find("getChatInfo")).isPresent();
        assertThat(catalog.find("../doIt")).isEmpty();
        assertThat(asked).doesNotContain("META-INF/feishu-api/pages/../doIt.md");
        assertThat(catalog.places())
                .containsExactly("META-INF/feishu-api/pages/NAME.md on the test", "META-INF/feishu-api/pages/");
    }

    private static Map<String, byte[]> bytes(Map<String, String> texts) {
        Map<String, byte[]> bytes = new HashMap<>();
        texts.forEach((file, text) -> bytes.put(file, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    private Path jar(Map<String, byte[]> entries) throws IOException {
        Path jar = folder.resolve("pages.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return jar;
    }

    private record InMemory(Map<String, byte[]> files, List<String> asked) implements ResourceLookup {

        @Override
        public String place() {
            return "the test";
        }

        @Override
        public Optional<Resource> find(String path) {
            asked.add(path);
            return Optional.ofNullable(files.get(path)).map(file -> new Resource() {
                @Override
                public String file() {
                    return path;
                }

                @Override
                public byte[] bytes() {
                    return file;
                }
            });
        }
    }
}
