package io.feishuapi.spec.page.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the quick reader understands it understands as SnakeYAML does. */
class FlatYamlTest {

    private static final String[] PARTS = {
        "title",
        "title: ",
        "a: ",
        "b: ",
        "a-b: ",
        "中: ",
        "name",
        "获取",
        "1",
        "2025-09-02",
        "true",
        "null",
        "~",
        "x",
        "é",
        "\u00a0",
        "\u3000",
        "https://x.y/z",
        ":",
        ": ",
        " ",
        " #",
        "#",
        "-",
        "- ",
        "?",
        "[",
        "]",
        "{",
        "}",
        ",",
        "&",
        "*",
        "!",
        "|",
        ">",
        "'",
        "\"",
        "'a'",
        "\"b\"",
        "\\",
        "%",
        "@",
        "`",
        "---",
        "...",
        "\t",
        "\n",
        "\n",
        "\n",
        "\n ",
        "\n\n",
        "\u0007",
        "\u0085",
        "\u2028",
        "\ufeff",
        "，",
        "：",
        "\ud83d\ude00"
    };

    @Property
    void seesWhatSnakeYamlSees(@ForAll("texts") String text) {
        Map<String, String> flat = FlatYaml.read(text);
        if (flat != null) {
            assertThat(flat).isEqualTo(YamlMap.load(text, reason -> Map.of("unreadable", reason)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: [b]",
                "a:\n  b: c",
                "a: |\n  b",
                "a: b: c",
                "a: b\n c",
                "a: 'b''c'",
                "a: \"\\n\"",
                "- a",
                "a: # b",
                "a:"
            })
    void leavesTheRestToSnakeYaml(String text) {
        assertThat(FlatYaml.read(text)).isNull();
    }

    @Test
    void readsWhatPagesHave() {
        assertThat(FlatYaml.read("title: \"tt: a\"\nsource_url: https://x.y/z\nupdated: 2025-09-02\n说明: a\n"))
                .isNull();
        assertThat(FlatYaml.read("title: \"tt: a\"\nsource_url: https://x.y/z\nupdated: 2025-09-02\n"))
                .isEqualTo(Map.of("title", "tt: a", "source_url", "https://x.y/z", "updated", "2025-09-02"));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PARTS).list().ofMaxSize(12).map(parts -> String.join("", parts));
    }
}
