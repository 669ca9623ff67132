package io.feishuapi.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.cli.fetch.FetchProblemId;
import io.feishuapi.spec.model.diagnostic.DiagnosticId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the documents in step with each other and with the code. */
class ReadmeTest {

    private static final int DEEPEST_DOCUMENT = 3;

    private static final Pattern DIFF_PROBLEM = Pattern.compile("\"\\[?(DIFF-9[0-9]{2})");

    private static final Pattern COMMAND_MARK = Pattern.compile("<!-- command: [a-z]+ -->");

    @Test
    void both_editions_have_the_same_code_blocks_in_the_same_order() throws IOException {
        assertThat(MarkdownFile.read("README.zh-CN.md").codeBlocks())
                .isNotEmpty()
                .isEqualTo(MarkdownFile.read("README.md").codeBlocks());
    }

    @Test
    void both_editions_mark_the_same_commands() throws IOException {
        assertThat(commandMarks("README.zh-CN.md")).isNotEmpty().isEqualTo(commandMarks("README.md"));
    }

    @Test
    void both_editions_link_to_the_same_places() throws IOException {
        assertThat(linksWithoutEditions("README.zh-CN.md"))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(linksWithoutEditions("README.md"));
    }

    @Test
    void every_diagnostic_is_listed_once_with_its_severity() throws IOException {
        MarkdownFile readme = MarkdownFile.read("spec/README.md");
        List<String> listed = Stream.of("PAGE-", "FIX-")
                .flatMap(family -> readme.rows(family).stream())
                .map(cells -> cells.get(0) + " " + cells.get(1))
                .toList();

        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(DiagnosticId.values())
                        .map(id -> id.code() + " " + id.severity().name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    @Test
    void every_problem_of_fetch_is_listed_once() throws IOException {
        assertThat(ids(MarkdownFile.read("spec/README.md").rows("FETCH-")))
                .containsExactlyElementsOf(Arrays.stream(FetchProblemId.values())
                        .map(FetchProblemId::code)
                        .toList());
    }

    @Test
    void every_problem_of_diff_is_listed_once() throws IOException {
        Set<String> told = new TreeSet<>();
        for (String module : List.of("spec", "spec/cli")) {
            try (Stream<Path> sources = Files.walk(MarkdownFile.ROOT.resolve(module + "/src/main/java"))) {
                for (Path source : sources.filter(file -> file.toString().endsWith(".java"))
                        .toList()) {
                    DIFF_PROBLEM.matcher(Files.readString(source)).results().forEach(found -> told.add(found.group(1)));
                }
            }
        }

        assertThat(ids(MarkdownFile.read("spec/README.md").rows("DIFF-"))).containsExactlyElementsOf(told);
    }

    @Test
    void every_problem_has_a_cause_and_a_remedy() throws IOException {
        MarkdownFile readme = MarkdownFile.read("spec/README.md");

        assertThat(Stream.of("PAGE-", "FIX-", "FETCH-", "DIFF-").flatMap(family -> readme.rows(family).stream()))
                .allSatisfy(
                        cells -> assertThat(cells.subList(0, cells.size() - 1)).doesNotContain(""));
    }

    @Test
    void every_relative_link_leads_to_a_file_and_a_heading() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path document : documents()) {
            for (String link : MarkdownFile.read(document).relativeLinks()) {
                if (!leadsSomewhere(document, link)) {
                    broken.add(document + ": " + link);
                }
            }
        }

        assertThat(broken).isEmpty();
    }

    @Test
    void every_module_has_a_readme() {
        assertThat(List.of("spec", "processor", "runtime"))
                .allSatisfy(
                        module -> assertThat(MarkdownFile.ROOT.resolve(module).resolve("README.md"))
                                .exists());
    }

    private static boolean leadsSomewhere(Path document, String link) throws IOException {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]);
        if (!Files.exists(target)) {
            return false;
        }
        return parts.length == 1 || MarkdownFile.read(target).anchors().contains(parts[1]);
    }

    private static List<Path> documents() throws IOException {
        Set<String> others = Set.of("target", "pages", "src", ".git");
        try (Stream<Path> files = Files.find(
                MarkdownFile.ROOT,
                DEEPEST_DOCUMENT,
                (file, attributes) -> file.toString().endsWith(".md"))) {
            List<Path> documents = files.filter(file -> Stream.of(MarkdownFile.ROOT
                                    .relativize(file)
                                    .toString()
                                    .split("[/\\\\]", -1))
                            .noneMatch(others::contains))
                    .sorted()
                    .toList();
            assertThat(documents).contains(MarkdownFile.ROOT.resolve("README.md"));
            return documents;
        }
    }

    private static List<String> ids(List<List<String>> rows) {
        return rows.stream().map(cells -> cells.get(0)).toList();
    }

    private static List<String> commandMarks(String path) throws IOException {
        return COMMAND_MARK
                .matcher(MarkdownFile.read(path).text())
                .results()
                .map(mark -> mark.group())
                .toList();
    }

    private static List<String> linksWithoutEditions(String path) throws IOException {
        return MarkdownFile.read(path).relativeLinks().stream()
                .filter(link -> !link.startsWith("README"))
                .toList();
    }
}
