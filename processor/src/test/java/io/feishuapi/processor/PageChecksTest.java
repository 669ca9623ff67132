package io.feishuapi.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.feishuapi.spec.catalog.PageCatalog;
import io.feishuapi.spec.compare.lock.PageLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that are not what options ask for: another than the locked one, ahead of the clients that are served. */
class PageChecksTest {

    private static final String PAGE = """
            # moveShelf(Object object)

            Moves a shelf.

            ## 支持说明

            应用能力 | Android | iOS | PC | Harmony | 预览效果
            ---|---|---|---|---|---
            小程序 | V3.10.0+ | V3.10.0+ | X | V7.35.0+ | 预览

            ## 输入

            名称 | 数据类型 | 必填 | 默认值 | 描述
            ---|---|---|---|---
            shelfId | string | 是 | &nbsp; | the shelf
            speed | number | 否 | &nbsp; | how fast<br>**注意事项**：飞书 V4.1.0 及以上版本支持
            mode | string | 否 | &nbsp; | how<br>**可选值**：<br>- `slow`：慢<br>- `fast`：快<br>  - 飞书 V5.14.0 及以上版本支持该值

            ## 输出

            无
            """;

    @TempDir
    private Path pages;

    private Path lock;

    @BeforeEach
    void writePage() throws IOException {
        Files.writeString(pages.resolve("moveShelf.md"), PAGE);
        lock = pages.resolve("feishu-api.lock");
    }

    @Test
    void passesWhileThePageIsTheLockedOne() throws IOException {
        lock();
        Files.writeString(pages.resolve("moveShelf.md"), "\n\n" + PAGE);

        assertThat(compile("", "-Afeishu.lock=" + lock)).succeededWithoutWarnings();
    }

    @Test
    void failsWithTheDiffAfterThePageChanged() throws IOException {
        lock();
        Files.writeString(pages.resolve("moveShelf.md"), PAGE.replace("speed | number | 否", "speed | number | 是"));

        assertThat(errors(compile("", "-Afeishu.lock=" + lock)))
                .singleElement()
                .satisfies(message -> assertThat(message)
                        .startsWith("[API-018] the page of 'moveShelf' is not the locked one:\n")
                        .contains(
                                "breaking    [DIFF-304] in.speed: request field became required: optional → required\n",
                                "Give it in every call.")
                        .contains("moveShelf.md:16 → ", "/moveShelf.md:16\n")
                        .endsWith("; look through what changed, and lock it anew with: feishu-api lock"));
    }

    @Test
    void failsWhereAnApiIsNotLocked() throws IOException {
        Files.writeString(lock, PageLock.of(List.of()).text());

        assertThat(errors(compile("", "-Afeishu.lock=" + lock)))
                .containsExactly("[API-019] 'moveShelf' is not locked; add it to the lock with: feishu-api lock");
    }

    @Test
    void tellsOfLocksOfNoUse() throws IOException {
        Files.writeString(lock, "[1]");

        assertThat(errors(compile("", "-Afeishu.lock=" + lock)))
                .singleElement()
                .asString()
                .startsWith("[API-016] option -Afeishu.lock: '")
                .endsWith("feishu-api.lock' is no lock: [0] is not an object; write it with: feishu-api lock");
        assertThat(errors(compile("", "-Afeishu.lock=no/such/file")))
                .containsExactly("[API-016] option -Afeishu.lock: there is no file 'no/such/file';"
                        + " write it with: feishu-api lock");
    }

    @Test
    void warnsOfWhatOldClientsLack() {
        Compilation compilation = compile("", "-Afeishu.minClient=android:4.0,harmony:7.0");

        assertThat(compilation).succeeded();
        String clients = " is not there on every client of -Afeishu.minClient: ";
        String page = pages.toString().replace('\\', '/') + "/moveShelf.md";
        assertThat(warnings(compilation))
                .containsExactly(
                        "[API-020] 'moveShelf'" + clients + "harmony 7.0 is older than 7.35.0 (" + page
                                + ":9:1); ask for newer clients, or call it only where the client has it",
                        "[API-021] the parameter moveShelf.speed" + clients + "android 4.0 is older than 4.1.0 (" + page
                                + ":16:1); ask for newer clients, or give it only where the client has it",
                        "[API-022] the value moveShelf.mode = \"fast\"" + clients
                                + "android 4.0 is older than 5.14.0 (" + page
                                + ":17:1); ask for newer clients, or give it only where the client has it");
        assertThat(compilation.warnings().get(0).getLineNumber()).isEqualTo(3);
    }

    @Test
    void failsWhereTheSeverityIsError() {
        Compilation compilation = compile("", "-Afeishu.minClient=pc:7.0", "-Afeishu.minClientSeverity=error");

        assertThat(errors(compilation)).singleElement().asString().startsWith("[API-020] 'moveShelf' ");
    }

    @Test
    void staysSilentWhereTheInterfaceSaysSo() {
        Compilation compilation =
                compile("@SuppressWarnings({\"API-020\", \"API-022\"})", "-Afeishu.minClient=android:3.0");

        assertThat(warnings(compilation)).singleElement().asString().startsWith("[API-021] ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            minClient=android        | minClient: 'android' is not PLATFORM:VERSION or APP/PLATFORM:VERSION, such as android:7.0; write a list such as android:7.0,webapp/harmony:7.35
            minClient=tv:7           | minClient: 'tv' is no platform; there are: android, ios, pc, harmony; write a list such as android:7.0,webapp/harmony:7.35
            minClientSeverity=fatal | minClientSeverity: there is no 'fatal'; write warning or error
            """)
    void tellsOfValuesOfNoUse(String option, String message) {
        assertThat(errors(compile("", "-Afeishu." + option))).containsExactly("[API-016] option -Afeishu." + message);
    }

    private void lock() throws IOException {
        Files.writeString(
                lock,
                PageLock.of(List.of(
                                PageCatalog.of(List.of(pages)).find("moveShelf").orElseThrow()))
                        .text());
    }

    private static List<String> errors(Compilation compilation) {
        return compilation.errors().stream()
                .map(error -> error.getMessage(Locale.ROOT))
                .toList();
    }

    private static List<String> warnings(Compilation compilation) {
        return compilation.warnings().stream()
                .map(warning -> warning.getMessage(Locale.ROOT))
                .toList();
    }

    private Compilation compile(String annotation, String... options) {
        List<String> all = new ArrayList<>(List.of("-Afeishu.spec=" + pages, "-Xlint:all"));
        Stream.of(options).forEach(all::add);
        return Compiler.javac()
                .withProcessors(new FeishuApiProcessor())
                .withOptions(all)
                .compile(JavaFileObjects.forSourceString(
                        "a.Api",
                        "package a;\n" + annotation
                                + "\n@io.feishuapi.FeishuApi(\"moveShelf\")\npublic interface Api {}\n"));
    }
}
