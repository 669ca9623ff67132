package io.feishuapi.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.processor.testing.RecordingClassLoader;
import io.feishuapi.spec.catalog.PageFolder;
import io.feishuapi.spec.catalog.packing.ModelFolder;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a compilation opens and loads. Counts, since timings are no tests. */
class PackedPageCostTest {

    private static final Predicate<String> PARSERS = Pattern.compile(
                    "com\\.vladsch\\.|org\\.jsoup\\.|org\\.yaml\\.|com\\.fasterxml\\.")
            .asPredicate();
    private static final Predicate<String> PAGE_READING = Pattern.compile(
                    "io\\.feishuapi\\.spec\\.(read|fact|model\\.json|page\\.(prose|node|dialect))\\b")
            .asPredicate();

    private static final String INDEX = "META-INF/feishu-api/models/index";
    private static final String HEADS = "META-INF/feishu-api/models/heads";
    private static final String MODEL = "META-INF/feishu-api/models/getChatInfo.model";
    private static final String STAMP = "META-INF/feishu-api/models/reader";

    private static final String PACKED = """
            package p;
            @io.feishuapi.FeishuApi("getChatInfo")
            interface Api {}
            """;

    @TempDir
    Path folder;

    @Test
    void aPackedPageLoadsNoParser() throws Exception {
        RecordingClassLoader recorded = compile(PACKED);

        assertThat(recorded.classes()).filteredOn(PARSERS).isEmpty();
        assertThat(recorded.classes()).filteredOn(PAGE_READING).isEmpty();
        assertThat(recorded.classes()).contains("io.feishuapi.processor.FeishuApiProcessor");
    }

    @Test
    void onlyNamedPagesAreReadAndEachOnce() throws Exception {
        RecordingClassLoader recorded = compile(PACKED);

        assertThat(recorded.resources()).containsExactlyInAnyOrder(INDEX, MODEL);
    }

    @Test
    void anUnknownNameIsAnsweredFromTheHeadsAndReadsNoPage() throws Exception {
        RecordingClassLoader recorded = compileTo(false, PACKED.replace("getChatInfo", "getChatInf"));

        assertThat(recorded.resources()).containsExactlyInAnyOrder(INDEX, HEADS);
        assertThat(recorded.classes()).filteredOn(PARSERS).isEmpty();
    }

    @Test
    void aPageThatTwoInterfacesNameIsReadOnce() throws Exception {
        RecordingClassLoader recorded = compile(PACKED, """
                package q;
                @io.feishuapi.FeishuApi("getChatInfo")
                interface Other {}
                """);

        assertThat(recorded.resources()).containsExactlyInAnyOrder(INDEX, MODEL);
    }

    @Test
    void aCompilationWithoutInterfacesReadsNothing() throws Exception {
        RecordingClassLoader recorded = compile("package p;\nclass Plain {}\n");

        assertThat(recorded.resources()).isEmpty();
        assertThat(recorded.classes()).filteredOn(PARSERS).isEmpty();
    }

    @Test
    void ownCorrectionsOfAPackedPageReadYamlAndNoMarkdown() throws Exception {
        Files.writeString(folder.resolve("getChatInfo.yaml"), """
                corrections:
                - {path: in.chatType, fact: constants, expect: [0, 1], value: {0: DIRECT, 1: CROWD}, reason: our words}
                """);

        RecordingClassLoader recorded = compile(PACKED);

        assertThat(recorded.classes()).anyMatch(name -> name.startsWith("org.yaml."));
        assertThat(recorded.classes())
                .noneMatch(name -> name.startsWith("com.vladsch.") || name.startsWith("org.jsoup."));
        assertThat(Files.readString(folder.resolve("generated/p/GetChatInfoRequest.java")))
                .contains("CROWD");
    }

    @Test
    void aPageInAFolderIsParsed() throws Exception {
        Files.writeString(folder.resolve("getChatInfo.md"), "# getChatInfo(Object object)\n\n**做事**\n");

        RecordingClassLoader recorded = compile(PACKED);

        assertThat(recorded.classes()).filteredOn(PAGE_READING).isNotEmpty();
        assertThat(recorded.resources()).doesNotContain(MODEL);
    }

    @Test
    void pagesInAFolderWhoseModelsLieThereLoadNoParser() throws Exception {
        Files.writeString(folder.resolve("doIt.md"), "# doIt(Object object)\n\n**做事**\n");
        Files.writeString(folder.resolve("doThat.md"), "# doThat(Object object)\n\n**做那事**\n");
        ModelFolder.of(folder).pack(PageFolder.list(folder), page -> {});

        RecordingClassLoader recorded = compile(PACKED.replace("\"getChatInfo\"", "{\"doIt\", \"doThat\"}"));

        assertThat(recorded.classes()).filteredOn(PARSERS).isEmpty();
        assertThat(recorded.classes()).filteredOn(PAGE_READING).isEmpty();
        assertThat(recorded.resources()).containsExactlyInAnyOrder(INDEX, STAMP);
        assertThat(Files.readString(folder.resolve("generated/p/DoItRequest.java")))
                .contains("做事");
    }

    private RecordingClassLoader compile(String... sources) throws Exception {
        return compileTo(true, sources);
    }

    private RecordingClassLoader compileTo(boolean succeeds, String... sources) throws Exception {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        Path generated = Files.createDirectories(folder.resolve("generated"));
        List<Path> files = new ArrayList<>();
        for (String source : sources) {
            files.add(Files.writeString(folder.resolve("Source" + files.size() + ".java"), source));
        }
        List<String> options = new ArrayList<>(List.of("-proc:only", "-d", generated.toString()));
        if (hasOwnPages()) {
            options.add("-Afeishu.spec=" + folder);
        }
        try (RecordingClassLoader loader = new RecordingClassLoader();
                StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    messages, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files));
            task.setProcessors(List.of((Processor) loader.loadClass("io.feishuapi.processor.FeishuApiProcessor")
                    .getConstructor()
                    .newInstance()));
            assertThat(task.call()).as(messages.toString()).isEqualTo(succeeds);
            return loader;
        }
    }

    private boolean hasOwnPages() {
        String[] own = folder.toFile().list((directory, name) -> name.endsWith(".yaml") || name.endsWith(".md"));
        return own != null && own.length > 0;
    }
}
