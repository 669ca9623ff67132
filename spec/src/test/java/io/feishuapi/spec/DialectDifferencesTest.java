package io.feishuapi.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.feishuapi.spec.catalog.PageFolder;
import io.feishuapi.spec.catalog.PageSource;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.read.PageReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * One page in several dialects gives one model, but for what its editions really say differently. {@code dialect-differences.txt} lists
 * that: a fact that only the edition in dialect seed states after a minus, one that only that in b states after a plus.
 */
class DialectDifferencesTest {

    private static final Path PACKED = Path.of("pages", "chat");

    /** Pages that are there in dialects seed, b and c. */
    private static final List<String> NAMES =
            List.of("chooseContact", "chooseImage", "getChatInfo", "openBluetoothAdapter", "scanCode");

    @Test
    void seedAndBDifferInWhatTheirEditionsSay() throws IOException {
        List<String> differences = new ArrayList<>();
        for (String name : NAMES) {
            List<String> seed = facts(name.equals("getChatInfo") ? PACKED : folder("seed"), name);
            List<String> b = facts(folder("b"), name);
            assertThat(seed).as(name).isNotEmpty();
            assertThat(b).as(name).isNotEmpty();
            differences.add(name);
            without(seed, b).forEach(fact -> differences.add("- " + fact));
            without(b, seed).forEach(fact -> differences.add("+ " + fact));
        }
        assertThat(String.join("\n", differences)).isEqualTo(expected());
    }

    @Test
    void bAndCAreOneEdition() throws IOException {
        for (String name : NAMES.subList(1, NAMES.size())) {
            assertThat(facts(folder("c"), name)).as(name).isNotEmpty().isEqualTo(facts(folder("b"), name));
        }
    }

    private static Path folder(String dialect) {
        return ScoreTest.corpus().resolve(dialect);
    }

    private static List<String> without(List<String> facts, List<String> others) {
        List<String> rest = new ArrayList<>(facts);
        others.forEach(rest::remove);
        return rest;
    }

    /** What a page states, but for where and when it was published. */
    private static List<String> facts(Path folder, String name) throws IOException {
        assumeTrue(Files.isDirectory(folder), "no pages beside the project");
        Optional<PageSource> source = PageFolder.list(folder).stream()
                .filter(page -> page.name().equals(name))
                .findFirst();
        if (source.isEmpty()) {
            return List.of();
        }
        ApiPage page = source.get().read(new PageReader());
        return FactLines.of(page).stream()
                .filter(fact -> !fact.startsWith("source ") && !fact.startsWith("updated "))
                .toList();
    }

    private static String expected() throws IOException {
        try (InputStream in = DialectDifferencesTest.class.getResourceAsStream("dialect-differences.txt")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
