package io.feishuapi.processor.javadoc;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.FeishuApis;
import io.feishuapi.processor.naming.Glossary;
import io.feishuapi.processor.naming.JavaNames;
import io.feishuapi.spec.catalog.PageCatalog;
import io.feishuapi.spec.model.ApiPage;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The runtime's constants for names of APIs are what the packed pages say: one interface a category, and one of all.
 * {@code -Dgolden.update=true} writes them anew.
 */
class ApiConstantsTest {

    private static final Path RUNTIME = Path.of("../runtime/src/main/java/io/feishuapi");
    private static final Path NAMES = RUNTIME.resolve("names");

    private final JavaNames names = new JavaNames(Glossary.packed());
    private final SortedMap<String, String> files = files();

    @Test
    void sourcesAreThoseOfThePackedPages() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(NAMES);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(RUNTIME.resolve(file.getKey()), file.getValue());
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            assertThat(RUNTIME.resolve(file.getKey())).hasContent(file.getValue());
        }
        try (Stream<Path> there = Files.list(NAMES)) {
            assertThat(there.map(file -> "names/" + file.getFileName()))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    files.keySet().stream().filter(file -> file.startsWith("names/")),
                                    Stream.of("names/package-info.java"))
                            .toList());
        }
    }

    @Test
    void eachApiHasOneConstantOfAll() throws IllegalAccessException {
        List<String> values = new ArrayList<>();
        for (Field constant : FeishuApis.class.getFields()) {
            values.add((String) constant.get(null));
        }

        assertThat(values)
                .containsExactlyInAnyOrderElementsOf(named().map(ApiPage::name).toList());
        assertThat(FeishuApis.GET_CHAT_INFO).isEqualTo("getChatInfo");
        assertThat(FeishuApis.FILE_SYSTEM_MANAGER_RENAME).isEqualTo("FileSystemManager.rename");
    }

    /** Pages of what is generated. */
    private static Stream<ApiPage> named() {
        return PageCatalog.packed().heads().stream().filter(page -> page.kind().isGenerated());
    }

    private SortedMap<String, String> files() {
        SortedMap<String, List<ApiPage>> categories =
                named().collect(Collectors.groupingBy(ApiConstantsTest::category, TreeMap::new, Collectors.toList()));
        SortedMap<String, String> sources = new TreeMap<>();
        categories.forEach((category, pages) -> sources.put(
                "names/" + interfaceName(category) + ".java", category(interfaceName(category), category, pages)));
        sources.put(
                "FeishuApis.java",
                all(categories.keySet().stream()
                        .map(ApiConstantsTest::interfaceName)
                        .toList()));
        return sources;
    }

    private static String category(ApiPage page) {
        String folder = page.page().substring(0, page.page().lastIndexOf('/'));
        return folder.substring(folder.lastIndexOf('/') + 1);
    }

    private static String interfaceName(String category) {
        return JavaNames.capitalize(category) + "Apis";
    }

    private String category(String name, String category, List<ApiPage> pages) {
        StringBuilder source = new StringBuilder("package io.feishuapi.names;\n\n")
                .append("/** Names of the APIs in the category {@code ")
                .append(category)
                .append("} of the docs. */\npublic interface ")
                .append(name)
                .append(" {\n");
        for (ApiPage page : pages) {
            source.append("\n    /** ")
                    .append(summary(page))
                    .append(' ')
                    .append(InlineMarkdown.link(Objects.requireNonNull(page.sourceUrl(), page.name()), page.name()))
                    .append(" */\n    String ")
                    .append(names.constant(page.name()))
                    .append(" = \"")
                    .append(page.name())
                    .append("\";\n");
        }
        return source.append("}\n").toString();
    }

    /** The summary's first sentence, where there is one. */
    private static String summary(ApiPage page) {
        String first = page.summary() == null ? "" : page.summary().split("[\\n。]", 2)[0];
        String sentence = MarkdownHtml.line(first).strip();
        return sentence.matches("|.*[。！？.!?]") ? sentence : sentence.replaceFirst("[：:，,；;]$", "") + "。";
    }

    private static String all(List<String> interfaces) {
        return "package io.feishuapi;\n\n"
                + interfaces.stream()
                        .map(name -> "import io.feishuapi.names." + name + ";\n")
                        .collect(Collectors.joining())
                + """

                /**
                 * Names of all APIs of the docs for {@link FeishuApi}, each with what it does and where it is documented.
                 *
                 * <p>The interfaces hold the names of one category each, so that no list is longer than need be.
                 */
                public interface FeishuApis
                """.stripTrailing()
                + interfaces.stream().collect(Collectors.joining(",\n                ", "\n        extends ", " {}\n"));
    }
}
