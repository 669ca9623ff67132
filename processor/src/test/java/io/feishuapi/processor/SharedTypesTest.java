package io.feishuapi.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same API in the same package once more: in tests, in another module, over an earlier output. javac 17 dies of records that are
 * on the class path and written anew.
 */
class SharedTypesTest {

    private static final String MESSAGE =
            "[API-025] a.MoveShelfRequest is on the class path already, generated from another edition of its page or"
                    + " its corrections, or by another version; clean the output folder, or build the module that owns it"
                    + " anew with the same pages and version";

    @TempDir
    private Path folder;

    @BeforeEach
    void writePage() throws IOException {
        page("the shelf");
    }

    @Test
    void testsUseTheTypesOfMain() throws IOException {
        assertThat(compile("ShelfApi", "main", "")).isEmpty();
        assertThat(compile("ShelfTestApi", "test", "main")).isEmpty();
        assertThat(files("main")).contains("MoveShelfRequest.class", "ShelfApiCalls.class", "ShelfApiClient.class");
        assertThat(files("test"))
                .containsExactlyInAnyOrder("ShelfTestApi.class", "ShelfTestApiCalls.class", "ShelfTestApiClient.class");
    }

    @Test
    void anOutputIsCompiledOverItself() throws IOException {
        assertThat(compile("ShelfApi", "main", "main")).isEmpty();
        List<String> first = files("main");
        assertThat(compile("ShelfApi", "main", "main")).isEmpty();
        assertThat(files("main")).containsExactlyElementsOf(first);
    }

    @Test
    void aModuleThatSeesGeneratedUsesTheTypesOfOneThatDoesNot() throws IOException {
        Path module = folder.resolve("sources/module-info.java");
        Files.createDirectories(module.getParent());
        assertThat(compile("ShelfApi", "main", "")).isEmpty();
        assertThat(compile("ShelfTestApi", "test", "main", "--limit-modules", "java.base"))
                .isEmpty();
        assertThat(files("test"))
                .containsExactlyInAnyOrder("ShelfTestApi.class", "ShelfTestApiCalls.class", "ShelfTestApiClient.class");
    }

    @Test
    void tellsOfTypesOfAnotherPage() throws IOException {
        assertThat(compile("ShelfApi", "main", "")).isEmpty();
        page("another shelf");
        assertThat(compile("ShelfTestApi", "test", "main")).contains(MESSAGE);
    }

    @Test
    void tellsOfTypesOfAnotherCorrection() throws IOException {
        assertThat(compile("ShelfApi", "main", "")).isEmpty();
        Files.writeString(folder.resolve("pages/moveShelf.yaml"), """
            api: moveShelf
            reason: the page is wrong
            set:
              - path: in.shelfId
                required: false
                expect:
                  required: true
            """);
        assertThat(compile("ShelfTestApi", "test", "main")).isNotEmpty();
    }

    /** The errors of a compilation of an interface that uses what is generated for it. */
    private List<String> compile(String name, String output, String classPath, String... more) throws IOException {
        Path source = folder.resolve("sources/" + name + ".java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, """
            package a;
            @io.feishuapi.FeishuApi("moveShelf")
            interface %1$s {
                MoveShelfRequest REQUEST = MoveShelfRequest.builder("1").build();
                %1$sClient CLIENT = null;
            }
            """.formatted(name));
        Path target = Files.createDirectories(folder.resolve(output));
        List<String> options = new ArrayList<>(List.of(
                "-d",
                target.toString(),
                "-Afeishu.spec=" + folder.resolve("pages"),
                "-cp",
                (classPath.isEmpty() ? "" : folder.resolve(classPath) + File.pathSeparator)
                        + System.getProperty("java.class.path")));
        options.addAll(List.of(more));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(said, Locale.ROOT, null)) {
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, files, said, options, null, files.getJavaFileObjects(source));
            task.setProcessors(List.of(new FeishuApiProcessor()));
            task.call();
        }
        return said.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .map(each -> each.getMessage(Locale.ROOT))
                .toList();
    }

    private List<String> files(String output) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(output).resolve("a"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class"))
                    .sorted()
                    .toList();
        }
    }

    private void page(String says) throws IOException {
        Path page = folder.resolve("pages/moveShelf.md");
        Files.createDirectories(page.getParent());
        Files.writeString(page, """
            # moveShelf(Object object)

            Moves.

            ## 输入

            名称 | 数据类型 | 必填 | 默认值 | 描述
            --- | --- | --- | --- | ---
            shelfId | string | 是 | | %s

            ## 输出

            名称 | 数据类型 | 描述
            --- | --- | ---
            place | string | where it is
            """.formatted(says));
    }
}
