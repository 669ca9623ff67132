package io.feishuapi.spec.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.feishuapi.spec.catalog.PageCatalog;
import io.feishuapi.spec.compare.EditionComparer;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.description.MalformedModelException;
import java.util.List;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ModelReaderTest {

    private static final PageCatalog PACKED = PageCatalog.packed();

    static SortedSet<String> names() {
        return PACKED.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void readsWhatIsPrinted(String name) throws MalformedModelException {
        ApiPage page = PACKED.find(name).orElseThrow();
        String printed = ModelWriter.write(page, ModelWriter.Layout.LINE);

        ApiPage read = ModelReader.read(printed);

        assertThat(ModelWriter.write(read, ModelWriter.Layout.LINE)).isEqualTo(printed);
        assertThat(new EditionComparer().compare(List.of(page), List.of(read)).changes())
                .isEmpty();
    }

    @Test
    void readsLists() throws MalformedModelException {
        assertThat(ModelReader.readAll("""
                        [{"page": "a.md", "name": "a", "kind": "callback"}, {"page": "b.md", "name": "b", "kind": "sync",
                          "of a newer edition": 1}]
                        """)).extracting(ApiPage::name).containsExactly("a", "b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {                                                                  | no JSON: Unexpected end-of-input
            ``                                                                 | no JSON: it is empty
            [] []                                                              | something follows behind the end, in line 1
            {}                                                                 | it is not a list
            [1]                                                                | [0] is not an object
            [{}]                                                               | [0].page is missing
            [{"page": 1}]                                                      | [0].page is not a string
            [{"page": "", "name": "", "kind": "x"}]                            | [0].kind is not one of callback, listener,
            [{"page": "", "name": "", "kind": "sync", "support": [{"app": "gadget", "platform": "pc", "supported": 1}]}] | [0].support[0].supported is not true or false
            [{"page": "", "name": "", "kind": "sync", "input": [{"name": "a", "line": 0}]}]               | [0].input[0].line is not a line
            [{"page": "", "name": "", "kind": "sync", "input": [{"name": "a", "line": 1, "type": "x"}]}]  | [0].input[0].type is not a type
            [{"page": "", "name": "", "kind": "sync", "rules": [{"rule": "x"}]}]                          | [0].rules[0].rule is not a rule over several fields
            """)
    void tellsWhatIsWrong(String json, String message) {
        assertThatThrownBy(() -> ModelReader.readAll(json))
                .isInstanceOf(MalformedModelException.class)
                .hasMessageContaining(message);
    }

    @Test
    void refusesNestingWithoutEnd() {
        String json = "[".repeat(100_000);
        assertThatThrownBy(() -> ModelReader.readAll(json)).isInstanceOf(MalformedModelException.class);
    }
}
