package io.feishuapi.spec.compare.usage;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.spec.compare.policy.Note;
import io.feishuapi.spec.compare.usage.AnnotationScanner.Found;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotationScannerTest {

    private static List<Found> found(String source) {
        AnnotationScanner.Result result = AnnotationScanner.scan(source);
        assertThat(result.unread()).isEmpty();
        return result.found();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@FeishuApi(\"a\") interface A {}",
                "@io.feishuapi.FeishuApi(\"a\") interface A {}",
                "@ FeishuApi ( value = { \"a\" , } ) interface A {}",
                "@FeishuApi(/* \"b\" */ \"a\" // \"c\")\n) interface A {}",
                "@Deprecated @FeishuApi(\"a\") interface A {}",
                "class B { char c = '\"'; String s = \"@FeishuApi(\\\"x\\\")\"; } @FeishuApi(\"a\") interface A {}"
            })
    void one_name(String source) {
        assertThat(found(source)).containsExactly(new Found("a", 1));
    }

    @Test
    void several_names_with_their_lines() {
        assertThat(
                        found(
                                "package p;\n/* one\n two */\n@FeishuApi({\"a\",\n  \"B.c\"})\ninterface A {}\n@FeishuApi(\"d\") interface D {}"))
                .containsExactly(new Found("a", 4), new Found("B.c", 5), new Found("d", 7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// @FeishuApi(\"a\")",
                "/* @FeishuApi(\"a\") */",
                "/** {@code @FeishuApi(\"a\")} */ interface A {}",
                "String s = \"@FeishuApi(\\\"a\\\")\";",
                "String s = \"\"\"\n@FeishuApi(\"a\")\n\\\"\"\"\"\"\";",
                "@FeishuApiary(\"a\") interface A {}",
                "@other.FeishuApi(\"a\") interface A {}",
                "@interface FeishuApi { String[] value(); }",
                "import io.feishuapi.FeishuApi;",
                "char c = '\\'', d = '\"'; // @FeishuApi(\"a\")",
                "/* never closed @FeishuApi(\"a\")",
                "\"never closed",
                "\"\"\" never closed",
                "'\\",
                "@",
                ""
            })
    void no_annotation(String source) {
        assertThat(found(source)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@FeishuApi(Names.CHAT)",
                "@FeishuApi({\"a\", Names.CHAT})",
                "@FeishuApi(\"a\" + \"b\")",
                "@FeishuApi(\"\\u0061\")",
                "@FeishuApi(\"\"\"\na\"\"\")",
                "@FeishuApi(value)",
                "@FeishuApi((\"a\"))"
            })
    void names_that_do_not_stand_there_literally(String annotation) {
        AnnotationScanner.Result result = AnnotationScanner.scan("\n" + annotation + " interface A {}");

        assertThat(result.found()).isEmpty();
        assertThat(result.unread()).containsExactly(2);
    }

    @Test
    void lines_are_counted_through_text_blocks() {
        assertThat(found("String s = \"\"\"\n  a\n  \"\"\";\n@FeishuApi(\"a\") interface A {}"))
                .containsExactly(new Found("a", 4));
    }

    @Test
    void folder_of_sources(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("p"));
        Files.writeString(folder.resolve("p/B.java"), "@FeishuApi({\"two\", \"one\"}) interface B {}");
        Files.writeString(folder.resolve("p/A.java"), "\n@FeishuApi(\"one\") interface A {}");
        Files.writeString(folder.resolve("p/C.java"), "@FeishuApi(NAME) interface C {}");
        Files.writeString(folder.resolve("p/D.kt"), "@FeishuApi(\"three\") interface D");
        String root = folder.toString().replace('\\', '/');

        UsedApis used = new UsageScanner().scan(folder);

        assertThat(used)
                .isEqualTo(new UsedApis(
                        Map.of("one", root + "/p/A.java:2", "two", root + "/p/B.java:1"),
                        List.of(root + "/p/C.java:1")));
        assertThat(used.places().keySet()).containsExactly("one", "two");
    }

    @Test
    void what_could_not_be_seen_is_noted() {
        assertThat(UsageNotes.of(
                        new UsedApis(Map.of("a", "A.java:1", "b", "A.java:2"), List.of("B.java:3")), Set.of("a")))
                .containsExactly(
                        new Note(
                                "DIFF-953",
                                "No edition has a page of \"b\". Correct the name, or add the page. (A.java:2)"),
                        new Note(
                                "DIFF-954",
                                "The names of this annotation do not stand there as plain strings, so its APIs are left"
                                        + " out. Write them as strings. (B.java:3)"));
    }
}
