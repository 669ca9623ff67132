package io.feishuapi.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.feishuapi.spec.catalog.PageCatalog;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.diagnostic.Diagnostic;
import io.feishuapi.spec.model.diagnostic.DiagnosticId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a page or a correction was not understood is a warning of the compilation that uses it. */
class PageDamageTest {

    private static final String PAGE = """
        # moveShelf(Object object)

        Moves a shelf.

        ## 输入

        名称 | 数据类型 | 必填 | 默认值 | 描述
        ---|---|---|---|---
        shelfId | string | 是 | &nbsp; | the shelf

        ## 输出

        无
        """;

    @TempDir
    private Path pages;

    @Test
    void aWholePageIsNoProblem() throws IOException {
        write(PAGE);

        assertThat(warnings(compile(""))).isEmpty();
    }

    @Test
    void tellsOneLineAPage() throws IOException {
        write(PAGE.replace("## 输入", "## 入口\n\n甲 | 乙\n---|---\na | b\n\n## 输入"));

        assertThat(warnings(compile("")))
                .singleElement()
                .satisfies(message -> assertThat(message)
                        .startsWith(
                                "[API-026] the page of 'moveShelf' was not understood everywhere, so that parameters"
                                        + " may be missing: ")
                        .contains("[PAGE-201] The heading \"入口\"")
                        .contains("moveShelf.md:5:1), and 1 more; "));
    }

    @Test
    void isAcceptedOnTheInterface() throws IOException {
        write(PAGE.replace("## 输入", "## 入口\n\n## 输入"));

        assertThat(warnings(compile("@SuppressWarnings(\"API-026\")"))).isEmpty();
    }

    @Test
    void tellsACorrectionThatDoesNothing() throws IOException {
        write(PAGE);
        correct("expect: false\n    value: true");

        assertThat(warnings(compile("")))
                .singleElement()
                .satisfies(message -> assertThat(message)
                        .startsWith("[API-028] a correction of 'moveShelf' does not apply: [FIX-201]")
                        .contains("moveShelf.yaml:"));
    }

    @Test
    void aProblemOfACorrectionIsNoneOfThePage() throws IOException {
        write(PAGE);
        correct("expect: true\n    value: perhaps");

        assertThat(compile("").errors())
                .extracting(error -> error.getMessage(Locale.ROOT))
                .singleElement()
                .satisfies(message -> assertThat(message)
                        .startsWith("[API-027] the correction of 'moveShelf' has an error: [FIX-1")
                        .contains("moveShelf.yaml:")
                        .doesNotContain("mend the page"));
    }

    @Test
    void noPackedPageHasSuchPlaces() {
        PageCatalog packed = PageCatalog.packed();
        for (String name : packed.names()) {
            ApiPage page = packed.find(name).orElseThrow();
            assertThat(page.diagnostics())
                    .as(name)
                    .extracting(Diagnostic::id)
                    .noneMatch(id -> id.losesFacts() || id.isOfCorrection())
                    .isSubsetOf(DiagnosticId.values());
        }
    }

    private void write(String page) throws IOException {
        Files.writeString(pages.resolve("moveShelf.md"), page);
    }

    private void correct(String change) throws IOException {
        Files.writeString(
                pages.resolve("moveShelf.yaml"),
                "corrections:\n  - path: in.shelfId\n    fact: required\n    " + change + "\n    reason: found out\n");
    }

    private static List<String> warnings(Compilation compilation) {
        return compilation.warnings().stream()
                .map(warning -> warning.getMessage(Locale.ROOT))
                .toList();
    }

    private Compilation compile(String annotation) {
        return Compiler.javac()
                .withProcessors(new FeishuApiProcessor())
                .withOptions("-Afeishu.spec=" + pages, "-Xlint:all")
                .compile(JavaFileObjects.forSourceString(
                        "a.Api",
                        "package a;\n" + annotation
                                + "\n@io.feishuapi.FeishuApi(\"moveShelf\")\npublic interface Api {}\n"));
    }
}
