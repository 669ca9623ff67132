package io.feishuapi.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.processor.testing.GeneratedSources;
import io.feishuapi.processor.testing.Hazard;
import io.feishuapi.processor.testing.Place;
import io.feishuapi.spec.model.ApiPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DocumentationTool;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the javadoc tool makes of hostile pages: HTML with the same scripts as for harmless ones, and nothing that runs by itself. */
class HostileJavadocTest {

    private static final String PACKAGE = "hostile.pages";

    private static final String MARKUP = Stream.of(
                    Hazard.SCRIPT,
                    Hazard.SCRIPT_LINK,
                    Hazard.UNCLOSED_HTML,
                    Hazard.COMMENT_END,
                    Hazard.INLINE_TAG,
                    Hazard.SNIPPET,
                    Hazard.UNICODE_ESCAPE,
                    Hazard.BLOCK_TAG)
            .map(Hazard::text)
            .collect(Collectors.joining(" "));

    /** Elements that load something or lead into a script. */
    private static final String LOADING = "img, iframe, object, embed, form, base, a[href^=javascript], a[href^=data]";

    @TempDir
    private Path temporary;

    @Test
    void holdsNoScriptOfAPage() throws IOException {
        List<Document> harmless = documents("x");
        assertThat(scripts(harmless)).isNotEmpty();

        List<Document> hostile = documents(MARKUP);
        assertThat(hostile).hasSizeGreaterThan(2 * Place.values().length);
        assertThat(scripts(hostile)).isSubsetOf(scripts(harmless));
        assertThat(loading(hostile)).isSubsetOf(loading(harmless));
    }

    @Test
    void showsWhatThePageSaid() throws IOException {
        assertThat(documents(MARKUP))
                .filteredOn(document -> document.title().equals("AtSummaryRequest"))
                .singleElement()
                .satisfies(document -> assertThat(document.body().text())
                        .contains("<script>alert(1)</script><img src=x onerror=alert(1)>"));
    }

    /** All that runs: scripts, and what elements do on events. The tool has some of both. */
    private static Set<String> scripts(List<Document> documents) {
        Set<String> scripts = new TreeSet<>();
        for (Document document : documents) {
            document.select("script").forEach(script -> scripts.add(script.attr("src") + script.data()));
            document.select("meta[http-equiv=refresh]").forEach(meta -> scripts.add(meta.attr("content")));
            document.select("[^on]")
                    .forEach(element -> element.attributes().forEach(attribute -> {
                        if (attribute.getKey().startsWith("on")) {
                            scripts.add(attribute.getKey() + " " + attribute.getValue());
                        }
                    }));
        }
        return scripts;
    }

    /** All that loads something; newer tools show pictures of their own. */
    private static Set<String> loading(List<Document> documents) {
        return documents.stream()
                .flatMap(document -> document.select(LOADING).stream())
                .map(Element::outerHtml)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Document> documents(String text) throws IOException {
        ApiPage[] pages =
                Stream.of(Place.values()).map(place -> place.pageWith(text)).toArray(ApiPage[]::new);
        Path sources = Files.createTempDirectory(temporary, "sources");
        Path html = Files.createTempDirectory(temporary, "html");
        for (Map.Entry<String, String> file :
                GeneratedSources.of(PACKAGE, pages).files().entrySet()) {
            Files.writeString(sources.resolve(file.getKey()), file.getValue());
        }
        DocumentationTool tool = ToolProvider.getSystemDocumentationTool();
        try (StandardJavaFileManager files = tool.getStandardFileManager(null, Locale.ROOT, null);
                Stream<Path> written = Files.list(sources)) {
            List<String> options = List.of("-quiet", "-Xdoclint:all,-missing", "-d", html.toString());
            boolean done = tool.getTask(
                            null, files, null, null, options, files.getJavaFileObjects(written.toArray(Path[]::new)))
                    .call();
            assertThat(done).as("the javadoc tool takes the sources").isTrue();
        }
        try (Stream<Path> made = Files.walk(html)) {
            return made.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .map(HostileJavadocTest::parsed)
                    .toList();
        }
    }

    private static Document parsed(Path file) {
        try {
            return Jsoup.parse(file.toFile(), "UTF-8");
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
