package io.feishuapi.spec.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.diagnostic.Diagnostic;
import io.feishuapi.spec.model.diagnostic.DiagnosticId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which page a name leads to. */
class PagesByNameTest {

    private static final String PAGE =
            "---\ntitle: x\n---\n\n# %s(Object object)\n\n做事\n\n## 输入\n\n继承标准对象输入\n\n## 输出\n\n无\n";

    @TempDir
    private Path folder;

    @Test
    void thePageThatStatesItWhateverItsFileIsCalled() throws IOException {
        write("closeShelf（网页应用）.md", "closeShelf");
        write("第一页.md", "Shelf.open");
        Files.writeString(folder.resolve("指南.md"), "# How a shelf works\n\n文\n");
        PageCatalog catalog = PageCatalog.of(List.of(folder));

        assertThat(catalog.find("closeShelf").map(ApiPage::name)).contains("closeShelf");
        assertThat(catalog.find("Shelf.open").map(ApiPage::name)).contains("Shelf.open");
        assertThat(catalog.find("How")).isEmpty();
    }

    @Test
    void theFileOfThatNameFirst() throws IOException {
        write("a.md", "moveShelf");
        write("moveShelf.md", "moveShelf");

        ApiPage page = PageCatalog.of(List.of(folder)).find("moveShelf").orElseThrow();

        assertThat(page.page()).endsWith("/moveShelf.md");
        assertThat(page.diagnostics()).isEmpty();
    }

    @Test
    void twoOfOneNameAreAnErrorThatNamesBoth() throws IOException {
        Files.createDirectories(folder.resolve("a"));
        write("a/moveShelf.md", "moveShelf");
        write("moveShelf.md", "moveShelf");

        ApiPage page = PageCatalog.of(List.of(folder)).find("moveShelf").orElseThrow();

        assertThat(page.page()).endsWith("/a/moveShelf.md");
        assertThat(page.diagnostics()).singleElement().satisfies(problem -> {
            assertThat(problem.id()).isEqualTo(DiagnosticId.PAGE_TWICE);
            assertThat(problem.message())
                    .contains(folder.resolve("moveShelf.md").toString());
        });
    }

    @Test
    void twoThatStateOneNameAreAnErrorToo() throws IOException {
        write("a.md", "moveShelf");
        write("b.md", "moveShelf");

        ApiPage page = PageCatalog.of(List.of(folder)).find("moveShelf").orElseThrow();

        assertThat(page.diagnostics()).extracting(Diagnostic::id).containsExactly(DiagnosticId.PAGE_TWICE);
    }

    @Test
    void anotherPlaceMayHaveItsOwn(@TempDir Path other) throws IOException {
        write("moveShelf.md", "moveShelf");
        Files.writeString(other.resolve("moveShelf.md"), PAGE.formatted("moveShelf"));

        ApiPage page = PageCatalog.of(List.of(folder, other)).find("moveShelf").orElseThrow();

        assertThat(page.diagnostics()).isEmpty();
    }

    private void write(String file, String name) throws IOException {
        Files.writeString(folder.resolve(file), PAGE.formatted(name));
    }
}
