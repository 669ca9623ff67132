package io.feishuapi.spec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.feishuapi.spec.diagnostic.Diagnostic;
import io.feishuapi.spec.json.ModelWriter;
import io.feishuapi.spec.model.ApiPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that were damaged in every way still give a model and diagnostics, and never an exception. */
class RobustnessTest {

    private static final int ROUNDS = 40;
    private static final String[] MARKS = {
        "|",
        "\\|",
        "&emsp;",
        "∟",
        "<md-alert>",
        "</md-alert>",
        "<md-table>",
        "</md-td>",
        "<md-tr>",
        "```",
        "---",
        "--- | ---",
        "**",
        "**Notice**：",
        "`",
        "[",
        "](",
        "<!--",
        "-->",
        ":::html",
        "#",
        "## 输入",
        "<br>",
        "&nbsp;",
        "\\",
        "- ",
        "\t",
        "*(关键词：",
        "：",
        "\u202e",
        "\ud83d\ude00",
        "\ud83d",
        "\u0000",
        "\ufeff",
        "*/",
        "\\u002a/",
        "名称 | 类型",
        "<",
        ">",
        "{",
        "!!java",
        "&a",
        "*a"
    };

    static List<String> pages() throws IOException {
        List<Path> roots = new ArrayList<>(List.of(Path.of("pages")));
        Path corpus = ScoreTest.corpus();
        if (Files.isDirectory(corpus)) {
            roots.addAll(
                    List.of(corpus.resolve("b"), corpus.resolve("c"), corpus.resolve("d"), corpus.resolve("seed")));
        }
        List<String> pages = new ArrayList<>();
        for (Path root : roots) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                    pages.add(Files.readString(file));
                }
            }
        }
        return pages;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void damagedPages(String page) {
        Random random = new Random(page.hashCode());
        for (int round = 0; round < ROUNDS; round++) {
            String damaged = damage(page, random);
            assertThatCode(() -> check(damaged)).as("page:%n%s", damaged).doesNotThrowAnyException();
        }
    }

    @Test
    void randomCharacters() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder("# doIt(Object object)\n");
            for (int i = 0; i < 200; i++) {
                text.append(
                        random.nextInt(3) == 0
                                ? MARKS[random.nextInt(MARKS.length)]
                                : random.nextInt(6) == 0 ? "\n" : Character.toString(random.nextInt(0xd7ff)));
            }
            assertThatCode(() -> check(text.toString())).as(text.toString()).doesNotThrowAnyException();
        }
    }

    @Test
    void randomBytes() {
        Random random = new Random(11);
        byte[] bytes = new byte[500];
        for (int round = 0; round < 200; round++) {
            random.nextBytes(bytes);
            assertThat(new PageReader().read("page.md", bytes).hasErrors()).isTrue();
        }
    }

    @Test
    void deepNesting() {
        StringBuilder rows = new StringBuilder();
        for (int depth = 0; depth < 400; depth++) {
            rows.append("&emsp;".repeat(depth)).append("∟ f").append(depth).append(" | object | x\n");
        }
        check(Pages.output(rows.toString()));
        check("# doIt(Object object)\n" + "> ".repeat(5000) + "x\n" + "- ".repeat(5000) + "\n" + "**a ".repeat(5000));
        check("# doIt(Object object)\n\n## 示例代码\n\n返回值示例：\n```json\n" + "[".repeat(5000) + "\n```\n");
    }

    @Test
    void largePages() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            rows.append("f")
                    .append(i)
                    .append(" | string | 是 |  | 甲")
                    .append("，很长".repeat(20))
                    .append("  \n更多\n");
        }
        rows.append("last | string | 是 |  | ").append("[甲](https://x.y)，`乙`，".repeat(1000));
        ApiPage page = Pages.input(rows.toString());
        assertThat(page.input()).hasSize(2001);
        assertThat(Pages.field(page.input(), "last").description()).endsWith("[甲](https://x.y)，`乙`，");
        check(page);
    }

    private static String damage(String page, Random random) {
        List<String> lines = new ArrayList<>(page.lines().toList());
        for (int i = 0; i <= random.nextInt(4); i++) {
            int at = random.nextInt(lines.size());
            switch (random.nextInt(8)) {
                case 0 -> lines.subList(at, lines.size()).clear();
                case 1 -> lines.remove(at);
                case 2 -> lines.add(at, lines.get(random.nextInt(lines.size())));
                case 3 -> Collections.swap(lines, at, random.nextInt(lines.size()));
                case 4 -> Collections.shuffle(lines.subList(at, Math.min(lines.size(), at + 20)), random);
                case 5 -> lines.set(at, inserted(lines.get(at), MARKS[random.nextInt(MARKS.length)], random));
                case 6 ->
                    lines.set(
                            at,
                            lines.get(at).substring(random.nextInt(lines.get(at).length() + 1)));
                default -> lines.add(at, "&emsp;".repeat(random.nextInt(4)) + lines.get(at));
            }
            if (lines.isEmpty()) {
                lines.add("");
            }
        }
        return String.join("\n", lines);
    }

    private static String inserted(String line, String mark, Random random) {
        int at = random.nextInt(line.length() + 1);
        return line.substring(0, at) + mark + line.substring(at);
    }

    private static void check(String markdown) {
        check(new PageReader().read("page.md", markdown.getBytes(UTF_8)));
    }

    private static void check(ApiPage page) {
        assertThat(ModelWriter.write(page, ModelWriter.Layout.LINE))
                .startsWith("{\"page\":\"page.md\"")
                .doesNotContain("\n");
        assertThat(page.diagnostics())
                .extracting(Diagnostic::position)
                .isSorted()
                .allSatisfy(position -> assertThat(position.line()).isPositive());
    }
}
