package io.feishuapi.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.spec.catalog.PageCatalog;
import io.feishuapi.spec.model.ApiPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The consumer builds that are to compile all packed APIs name them all, since an annotation's values have to be written down. */
class ConsumersTest {

    private static final Pattern NAME = Pattern.compile("\"([^\"]+)\"");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "android/src/main/java/com/example/android/AllPackedApis.java",
                "error-prone/src/main/java/com/example/checked/AllApi.java"
            })
    void namesEveryPackedApi(String source) throws IOException {
        String text = Files.readString(Path.of("../examples/src/it").resolve(source));
        List<String> named = new ArrayList<>();
        Matcher matcher = NAME.matcher(text);
        while (matcher.find()) {
            named.add(matcher.group(1));
        }

        assertThat(named).containsExactlyInAnyOrderElementsOf(generated());
    }

    /** Objects that no page says how to get; the processor says so. */
    private static final Set<String> NOT_GIVEN = Set.of("MessageManager", "Page");

    private static List<String> generated() {
        PageCatalog catalog = PageCatalog.packed();
        return catalog.names().stream()
                .flatMap(name -> catalog.find(name).stream())
                .filter(page -> page.kind().isGenerated())
                .filter(page -> page.owner() == null || !NOT_GIVEN.contains(page.owner()))
                .map(ApiPage::name)
                .toList();
    }
}
