package io.feishuapi.cli.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CutTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# a\n\n```js\ntt.a({",
                "# a\n\n````js\n```\n",
                "a | b\n---|---\n",
                "a | b | c\n---|---|---\n1 | 2 | 3\n1 | 2",
                "a | b | c\n---|---|---\n1 | 2 | 3\n1",
                "| a | b |\n| --- | --- |\n| 1 |",
                ":::html\n<md-table>\n<tr>",
                "<md-table>\n<md-tr></md-tr>\n",
            })
    void aTextThatBreaksOffIsCut(String body) {
        assertThat(CutText.problemOf(body))
                .hasValueSatisfying(p -> assertThat(p.id()).isEqualTo(FetchProblemId.CUT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# a\n",
                "```js\ntt.a()\n```",
                "~~~\n```\n~~~\n",
                "``` not a fence ```\n",
                "a | b\n---|---\n1 | 2\n",
                "a | b\n---|---\n1 | 2\n\nend",
                "a | b\n---|---\n1 | `x\\|y`\n",
                // Rows over several lines, as older exports have them.
                "a | b | c\n--- | --- | ---\n1 | 2 | 3\n**x**：y\n4 | 5 | 6\n- `0`：z\n",
                ":::html\n<md-table></md-table>\n:::\n",
                "a\n---\n",
                "---\n",
            })
    void aTextThatIsWholeIsNot(String body) {
        assertThat(CutText.problemOf(body)).isEmpty();
    }

    @Test
    void noPageOfTheCorpusLooksCut() throws IOException {
        Path corpus = Path.of("../../../shared/corpus");
        Assumptions.assumeTrue(Files.isDirectory(corpus), "no corpus beside the project");
        List<String> cut = new ArrayList<>();
        for (String dialect : List.of("seed", "b", "c", "d")) {
            try (Stream<Path> pages = Files.list(corpus.resolve(dialect))) {
                for (Path page : pages.toList()) {
                    if (CutText.problemOf(PageText.of(Files.readString(page)).body())
                            .isPresent()) {
                        cut.add(page.getFileName().toString());
                    }
                }
            }
        }

        // The docs' own page forgets to close its last fence.
        assertThat(cut).containsExactly("onMemoryWarning.md");
    }
}
