package io.feishuapi.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.processor.message.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the reference in step with the code. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");

    @Test
    void listsEveryMessageOnceWithItsSeverity() throws IOException {
        assertThat(rows("| API-").map(cells -> cells.get(0) + " " + cells.get(1)))
                .containsExactlyElementsOf(Arrays.stream(Message.values())
                        .map(message ->
                                message.id() + " " + message.severity().name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    @Test
    void givesEveryMessageACauseAndARemedy() throws IOException {
        assertThat(rows("| API-"))
                .allSatisfy(cells -> assertThat(cells.subList(0, 4)).doesNotContain(""));
    }

    @Test
    void listsEveryOption() throws IOException {
        List<String> rows = Files.readAllLines(README).stream()
                .filter(line -> line.startsWith("| `-A"))
                .toList();

        assertThat(rows).hasSameSizeAs(Options.NAMES);
        assertThat(Options.NAMES)
                .allSatisfy(name -> assertThat(rows).anyMatch(row -> row.startsWith("| `-A" + name + "=")));
    }

    private static Stream<List<String>> rows(String beginning) throws IOException {
        return Files.readAllLines(README).stream()
                .filter(line -> line.startsWith(beginning))
                .map(line -> Stream.of(line.split("\\|", -1))
                        .skip(1)
                        .map(String::strip)
                        .toList());
    }
}
