package io.feishuapi.spec.correction;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.text.yaml.YamlTree;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files that are no YAML, or YAML that corrections have no use for. */
class CorrectionYamlTest {

    @Test
    void bytesThatAreNoText() {
        ApiPage page = CorrectionCatalog.of(List.of(Corrected.source("pick.yaml", new byte[] {'a', (byte) 0xff})))
                .apply(Corrected.PAGE);

        assertThat(Corrected.problems(page)).containsExactly("FIX-101 1:1");
        assertThat(page.hasErrors()).isTrue();
    }

    @Test
    void aFileThatIsTooLarge() {
        byte[] bytes = ("# " + "x".repeat(YamlTree.LONGEST)).getBytes(StandardCharsets.UTF_8);
        ApiPage page = CorrectionCatalog.of(List.of(Corrected.source("pick.yaml", bytes)))
                .apply(Corrected.PAGE);

        assertThat(Corrected.problems(page)).containsExactly("FIX-101 1:1");
    }

    @Test
    void brokenYaml() {
        assertThat(Corrected.problems(Corrected.by("corrections: [", "  {path: 1")))
                .containsExactly("FIX-102 3:1");
    }

    @Test
    void severalDocuments() {
        assertThat(Corrected.problems(Corrected.by("corrections: []", "---", "corrections: []")))
                .containsExactly("FIX-102 2:1");
    }

    @Test
    void anAliasIsNoWayToGrow() {
        assertThat(Corrected.problems(Corrected.by("corrections: &a", "- *a"))).containsExactly("FIX-102 2:3");
    }

    @Test
    void aTagMakesNoObject() {
        assertThat(Corrected.problems(Corrected.by("corrections:", "- !!javax.script.ScriptEngineManager [x]")))
                .containsExactly("FIX-102 2:3");
    }

    @Test
    void deepNesting() {
        assertThat(Corrected.problems(Corrected.by("corrections: " + "[".repeat(5000))))
                .containsExactly("FIX-102 1:33");
    }

    @Test
    void charactersThatYamlDoesNotKnow() {
        assertThat(Corrected.problems(Corrected.by("corrections: \u0007"))).containsExactly("FIX-102 1:1");
    }

    @Test
    void columnsCountAsTheyDoInPages() {
        assertThat(Corrected.problems(Corrected.by("corrections: [\"\uD83D\uDE00\uD83D\uDE00\", &a x, !t x]")))
                .containsExactly("FIX-102 1:29");
    }

    @Test
    void noSlipEverEndsInAnException() {
        String sound = """
            corrections:
            - path: in.kind
              fact: constants
              expect: {0: 单聊, 1: "群聊"}
              value: {0: SINGLE, 1: GROUP}
              reason: x
            """;
        for (int i = 0; i < sound.length(); i++) {
            assertThat(Corrected.by(sound.substring(0, i))).isNotNull();
            for (char slip : "[]{}:,&*!|>'\"%@`\t\n-?#\ud83d".toCharArray()) {
                assertThat(Corrected.by(sound.substring(0, i) + slip + sound.substring(i + 1)))
                        .isNotNull();
            }
        }
        assertThat(Corrected.by(sound).diagnostics()).isEmpty();
    }
}
