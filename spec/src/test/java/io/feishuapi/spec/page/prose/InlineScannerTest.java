package io.feishuapi.spec.page.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.spec.page.source.Fragment;
import io.feishuapi.spec.page.source.SourceText;
import io.feishuapi.spec.text.Position;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the scanner understands it understands as flexmark does. */
class InlineScannerTest {

    @Property
    void seesWhatFlexmarkSees(@ForAll("texts") String text) {
        List<InlineToken> tokens = InlineScanner.scan(text);
        if (tokens != null) {
            Fragment fragment = SourceText.of(text, Position.START).whole();
            List<String> tags = new ArrayList<>();
            LineBuilder lines = new LineBuilder(fragment, text, List.of());
            new TokenWalker(lines, tagReader(fragment, lines, tags)).walk(0, text, tokens);

            List<String> treeTags = new ArrayList<>();
            LineBuilder treeLines = new LineBuilder(fragment, text, List.of());
            new TreeWalker(treeLines, tagReader(fragment, treeLines, treeTags)).walk(new MarkupChunk(0, text));

            assertThat(lines.finish()).isEqualTo(treeLines.finish());
            assertThat(tags).isEqualTo(treeTags);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**可选值：**\n- `a`：甲\n- `b`：乙\n",
                "**注意：**见[文档](https://x.y/z?a=1&b=2)，[另一](/a_b)\n",
                "96px * 96px，string&#124;number\n",
                "[\"album\", \"camera\"] a_b 1 > 0 & 2 < 3\n",
                "&emsp;∟&nbsp;name \\| other \\\n下一行\n",
                "<md-perm name=\"a\" href=\"b\">甲</md-perm> <b>乙</b> Array<Object>\n",
            })
    void understandsWhatPagesWrite(String text) {
        assertThat(InlineScanner.scan(text)).isNotNull();
        seesWhatFlexmarkSees(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*a*\n",
                "***a***\n",
                "`a\nb`\n",
                "```\na\n```\n",
                "[a [b](c) d](e)\n",
                "![a](b)\n",
                "[a](b \"c\")\n",
                "<a:b>\n",
                "&#x20;\n",
                "a\\\n",
            })
    void leavesTheRestToFlexmark(String text) {
        assertThat(InlineScanner.scan(text)).isNull();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PARTS).list().ofMaxSize(25).map(parts -> String.join("", parts) + "\n");
    }

    private static final String[] PARTS = {
        "a",
        "b",
        "字",
        "段",
        "：",
        "。",
        "，",
        "、",
        "（",
        "）",
        "“",
        "-",
        ".",
        ":",
        "/",
        "1",
        "(",
        ")",
        "\"",
        "'",
        "=",
        "|",
        "#",
        "$",
        " ",
        " ",
        "  ",
        "\n",
        "\n",
        "\n\n",
        "  \n",
        "\t",
        "\u00a0",
        "\u3000",
        "\f",
        "\u000b",
        "\u200b",
        "\ud83d\ude00",
        "**",
        "**",
        "**",
        "**",
        "*",
        "***",
        "`",
        "`",
        "``",
        "```",
        "~~~",
        "_",
        "__",
        "~",
        "!",
        "[",
        "[",
        "]",
        "]",
        "](",
        "](u)",
        "](/a_b?c=d&e=f)",
        "](a;b&c;)",
        "[甲](乙)",
        "<",
        ">",
        "<br>",
        "<b>",
        "</b>",
        "<a href=\"x\">",
        "</a>",
        "<li>",
        "</li>",
        "<ul>",
        "<x y>",
        "<a_b>",
        "<x y_z=\"1\" a-b=\"\"/>",
        "<x y=\"1\" >",
        "</x >",
        "<x y=\"1\"z>",
        "&#0;",
        "&#8195;",
        "&#99999999;",
        "&#x20;",
        "&#",
        " * ",
        "* ",
        "<x y='1'/>",
        "<Object>",
        "<!-- c -->",
        "<md-perm name=\"p:q\">",
        "</md-perm>",
        "<md-alert>",
        "</md-alert>",
        "<a@b.c>",
        "<http://a.b>",
        "<中>",
        "&",
        "&nbsp;",
        "&emsp;",
        "&lt;",
        "&amp;",
        "&copy;",
        "&x;",
        "&nosuch;",
        "&LT;",
        "&#160;",
        "&;",
        ";",
        "\\",
        "\\|",
        "\\*",
        "\\\\",
        "\\\n",
        "\\a",
        "- ",
        "* ",
        "+ ",
        "1. ",
        "> ",
        "# ",
        "---",
        "===",
        "    ",
        "[a]: /b"
    };

    private static TagReader tagReader(Fragment fragment, LineBuilder lines, List<String> tags) {
        return new TagReader(
                fragment, lines, PermissionTags.COLLECTED, (tag, position) -> tags.add(tag + " at " + position));
    }
}
