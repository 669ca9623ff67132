package io.feishuapi.spec.compare.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.feishuapi.spec.compare.ChangeKind;
import io.feishuapi.spec.compare.ChangeSeverity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyReaderTest {

    private static DiffPolicy read(String text) throws PolicyException {
        return new PolicyReader().read("policy.yaml", text);
    }

    private static List<String> problems(String text) {
        PolicyException exception = catchThrowableOfType(PolicyException.class, () -> read(text));
        assertThat(exception).isNotNull();
        return exception.problems();
    }

    @Test
    void everything_that_can_be_said() throws Exception {
        DiffPolicy policy = read("""
                severities:
                  DIFF-312: breaking
                  DIFF-402: docs
                suppressions:
                  - kind: DIFF-304
                    api: getChatInfo
                    path: in.userType
                    reason: We always give it.
                    expires: 2026-01-31
                  - {kind: DIFF-101, api: oldThing, reason: not called any more}
                """);

        assertThat(policy)
                .isEqualTo(new DiffPolicy(
                        Map.of(
                                ChangeKind.REQUEST_ENUM_OPENED,
                                ChangeSeverity.BREAKING,
                                ChangeKind.RESULT_FIELD_REMOVED,
                                ChangeSeverity.DOCS),
                        List.of(
                                new Suppression(
                                        ChangeKind.REQUEST_FIELD_BECAME_REQUIRED,
                                        "getChatInfo",
                                        "in.userType",
                                        "We always give it.",
                                        LocalDate.of(2026, 1, 31),
                                        "policy.yaml:5:5"),
                                new Suppression(
                                        ChangeKind.API_REMOVED,
                                        "oldThing",
                                        null,
                                        "not called any more",
                                        null,
                                        "policy.yaml:10:5"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing\n", "severities:\nsuppressions:\n", "{}"})
    void nothing_said(String text) throws Exception {
        assertThat(read(text)).isEqualTo(DiffPolicy.NONE);
    }

    @Test
    void all_problems_come_at_once() {
        assertThat(problems("""
                severity: {}
                severities:
                  DIFF-000: breaking
                  DIFF-312: bad
                suppressions:
                  - knd: DIFF-304
                    api: getChatInfo
                    reason: ' '
                    expires: soon
                """))
                .containsExactly(
                        "[DIFF-911] Unknown key \"severity\". Use one of severities, suppressions. (policy.yaml:1:1)",
                        "[DIFF-913] \"DIFF-000\" is not the id of a kind of change. Correct it. (policy.yaml:3:3)",
                        "[DIFF-913] \"bad\" is not breaking, review, compatible or docs. Correct it. (policy.yaml:4:13)",
                        "[DIFF-911] Unknown key \"knd\". Use one of kind, api, path, reason, expires. (policy.yaml:6:5)",
                        "[DIFF-912] The key \"kind\" is missing or empty. Add it. (policy.yaml:6:5)",
                        "[DIFF-912] The key \"reason\" is missing or empty. Add it. (policy.yaml:8:13)",
                        "[DIFF-913] \"soon\" is not a date such as 2026-01-31. Correct it. (policy.yaml:9:14)");
    }

    @Test
    void suppression_without_a_reason() {
        assertThat(problems("suppressions: [{kind: DIFF-304, api: a}]"))
                .containsExactly("[DIFF-912] The key \"reason\" is missing or empty. Add it. (policy.yaml:1:16)");
        assertThat(problems("suppressions: [{kind: DIFF-304, api: a, reason: ~}]"))
                .hasSize(1);
    }

    @Test
    void suppression_without_anything() {
        assertThat(problems("suppressions: [{}]")).hasSize(3);
    }

    @Test
    void key_there_twice() {
        assertThat(problems("severities: {DIFF-101: docs, DIFF-101: review}"))
                .containsExactly("[DIFF-915] The key \"DIFF-101\" is there twice. Keep one. (policy.yaml:1:30)");
    }

    @Test
    void wrong_shapes() {
        assertThat(problems("[]")).singleElement().asString().startsWith("[DIFF-914] There should be the keys");
        assertThat(problems("suppressions: 1")).singleElement().asString().startsWith("[DIFF-914]");
        assertThat(problems("suppressions: [a]")).singleElement().asString().startsWith("[DIFF-914]");
        assertThat(problems("severities: {DIFF-101: [docs]}"))
                .singleElement()
                .asString()
                .startsWith("[DIFF-914]");
        assertThat(problems("severities: {[a]: docs}"))
                .singleElement()
                .asString()
                .startsWith("[DIFF-914]");
    }

    @Test
    void broken_yaml_has_its_place() {
        assertThat(problems("severities:\n  a: [1\n"))
                .singleElement()
                .asString()
                .matches("\\[DIFF-910\\] This is not YAML: .*\\(policy\\.yaml:3:1\\)");
        assertThat(problems("a: \u0001")).singleElement().asString().startsWith("[DIFF-910]");
        assertThat(problems("--- a\n--- b\n")).singleElement().asString().startsWith("[DIFF-910]");
    }

    @Test
    void bytes_that_are_no_text(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("policy.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe});

        PolicyException exception = catchThrowableOfType(PolicyException.class, () -> new PolicyReader().read(file));

        assertThat(exception.problems()).singleElement().asString().contains("its bytes are no UTF-8");
    }
}
