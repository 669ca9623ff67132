package io.feishuapi.spec.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keeps the reference in step with the code. */
class ChangeKindReferenceTest {

    @Test
    void every_kind_stands_in_the_reference() throws IOException {
        List<String> expected = Arrays.stream(ChangeKind.values())
                .map(kind -> "| " + kind.id() + " | " + kind.title() + " | "
                        + kind.severity().wireName() + " | " + kind.remedy() + " |")
                .toList();

        List<String> documented = Files.readAllLines(Path.of("docs/diff.md")).stream()
                .dropWhile(line -> !line.equals("## Kinds of change"))
                .filter(line -> line.startsWith("| DIFF-"))
                .toList();

        assertThat(documented).isEqualTo(expected);
    }
}
