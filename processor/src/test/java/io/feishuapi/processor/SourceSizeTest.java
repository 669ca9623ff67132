package io.feishuapi.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.processor.testing.GeneratedSources;
import io.feishuapi.spec.catalog.PageCatalog;
import io.feishuapi.spec.model.ApiKind;
import io.feishuapi.spec.model.ApiPage;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** How much is generated for an API, over the calls and listeners of all packed pages: less is easier to read and to compile. */
class SourceSizeTest {

    private static final Set<ApiKind> PLAIN = EnumSet.of(ApiKind.CALLBACK, ApiKind.LISTENER);

    /** Lines an API on average; may only fall. */
    private static final int MOST_LINES = 330;

    @Test
    void linesOfAnApi(TestReporter reporter) {
        PageCatalog catalog = PageCatalog.packed();
        ApiPage[] pages = catalog.names().stream()
                .flatMap(name -> catalog.find(name).stream())
                .filter(page -> PLAIN.contains(page.kind()))
                .toArray(ApiPage[]::new);
        long lines = GeneratedSources.of("size", pages).files().values().stream()
                .mapToLong(source -> source.lines().count())
                .sum();
        reporter.publishEntry("lines an API", Long.toString(lines / pages.length));
        assertThat(lines / pages.length).isPositive().isLessThanOrEqualTo(MOST_LINES);
    }
}
