package io.feishuapi.spec.text.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.ScalarNode;

class YamlTreeTest {

    @Test
    void keepsPlainWordsAsTheyAreWritten() throws YamlException {
        MappingNode root = (MappingNode) YamlTree.compose("date: 2026-01-31\ndate: no\n");
        assertThat(root.getValue())
                .extracting(entry -> ((ScalarNode) entry.getValueNode()).getValue())
                .containsExactly("2026-01-31", "no");
    }

    @Test
    void ofNothingIsNothing() throws YamlException {
        assertThat(YamlTree.compose("# a remark\n")).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'a: &x [1]\nb: *x', 'an alias (*name) is not allowed, write the value out', 1",
        "'a: !!java.net.URL x', 'a tag (tag:yaml.org,2002:java.net.URL) is not allowed, write a plain value', 0",
        "'[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]', nested more than 20 levels deep, 0"
    })
    void refusesWhatNobodyNeeds(String text, String problem, int line) {
        assertThatThrownBy(() -> YamlTree.compose(text)).isInstanceOfSatisfying(YamlException.class, e -> {
            assertThat(e.problem()).isEqualTo(problem);
            assertThat(e.mark()).isNotNull();
            assertThat(e.mark().getLine()).isEqualTo(line);
        });
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThatThrownBy(() -> YamlTree.compose("a: " + "b".repeat(YamlTree.LONGEST)))
                .isInstanceOf(YamlException.class);
    }
}
