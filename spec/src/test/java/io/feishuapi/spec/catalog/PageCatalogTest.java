package io.feishuapi.spec.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.spec.PageReader;
import io.feishuapi.spec.model.ApiPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageCatalogTest {

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
        assertThat(new PageReader()
                        .read(PageFolder.file(folder.resolve("README.md")))
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
}
