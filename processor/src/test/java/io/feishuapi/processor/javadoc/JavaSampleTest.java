package io.feishuapi.processor.javadoc;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.InvalidRequestException;
import io.feishuapi.processor.plan.ApiPlan;
import io.feishuapi.processor.testing.CompiledCode;
import io.feishuapi.processor.testing.GeneratedSources;
import io.feishuapi.spec.catalog.PageCatalog;
import io.feishuapi.spec.model.ApiPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The Java sample of each packed page, as its request's Javadoc has it: it compiles, and what it builds passes the checks. */
class JavaSampleTest {

    private static final String PACKAGE = "all.samples";

    @Test
    void compilesAndPassesTheChecks() {
        PageCatalog catalog = PageCatalog.packed();
        ApiPage[] pages = catalog.names().stream()
                .flatMap(name -> catalog.find(name).stream())
                .filter(page -> page.kind().isGenerated())
                .toArray(ApiPage[]::new);
        GeneratedSources generated = GeneratedSources.of(PACKAGE, pages);
        Map<String, String> files = new TreeMap<>(generated.files());
        List<String> samples = new ArrayList<>();
        for (ApiPlan plan : generated.plans()) {
            if (!plan.request().root().components().isEmpty()) {
                String request = plan.request().root().name();
                String sample = new JavaSample(plan.request()).request();
                assertThat(files.get(request + ".java").replace("\n * ", "\n"))
                        .as(request)
                        .contains(JavadocEscaper.text(sample));
                files.put("Sample" + request + ".java", source(request, sample));
                samples.add("Sample" + request);
            }
        }
        CompiledCode code = CompiledCode.compile(PACKAGE, files);

        assertThat(samples).hasSizeGreaterThan(100);
        assertThat(samples.stream().flatMap(sample -> refused(code, sample))).isEmpty();
    }

    private static Stream<String> refused(CompiledCode code, String sample) {
        try {
            assertThat(code.make(sample)).isNotNull();
            return Stream.of();
        } catch (InvalidRequestException refused) {
            return Stream.of(refused.getMessage());
        }
    }

    private static String source(String request, String sample) {
        return """
                package %1$s;

                import %1$s.%2$s.*;
                import io.feishuapi.Binary;
                import java.util.List;
                import java.util.Map;

                /** Holds a sample. */
                public final class Sample%2$s {
                    private Sample%2$s() {}

                    /**
                     * Makes the request.
                     *
                     * @return the request
                     */
                    public static Object make() {
                        %3$s
                        return request;
                    }
                }
                """.formatted(PACKAGE, request, sample);
    }
}
