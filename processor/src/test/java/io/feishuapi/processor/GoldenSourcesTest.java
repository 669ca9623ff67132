package io.feishuapi.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.processor.testing.GeneratedSources;
import io.feishuapi.processor.testing.SamplePages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What is generated from the sample pages, file by file. The golden files are test sources: the build compiles them, and behaviour
 * tests call them. {@code -Dgolden.update=true} rewrites them.
 */
class GoldenSourcesTest {

    private static final String PACKAGE = "io.feishuapi.golden";
    private static final Path FOLDER = Path.of("src/test/golden/io/feishuapi/golden");

    private final GeneratedSources generated = GeneratedSources.of(PACKAGE, SamplePages.all());

    @TestFactory
    Stream<DynamicTest> equalTheGoldenFiles() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            for (Map.Entry<String, String> file : generated.files().entrySet()) {
                Files.writeString(FOLDER.resolve(file.getKey()), file.getValue());
            }
        }
        return generated.files().entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey(),
                        () -> assertThat(file.getValue()).isEqualTo(Files.readString(FOLDER.resolve(file.getKey())))));
    }

    @Test
    void compileWithoutAWarning() {
        assertThat(generated.compile().type("GetChatInfoRequest").isRecord()).isTrue();
    }

    @Test
    void areTheSameEachTime() {
        assertThat(GeneratedSources.of(PACKAGE, SamplePages.all())).isEqualTo(generated);
    }
}
