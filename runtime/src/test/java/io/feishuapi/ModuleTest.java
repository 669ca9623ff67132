package io.feishuapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A consumer on the module path, with nothing there but what this module needs. */
class ModuleTest {

    @TempDir
    Path folder;

    @Test
    void servesAModularConsumerWithoutJUnit() throws Exception {
        Path module = Files.writeString(
                folder.resolve("module-info.java"), "module consumer { requires io.feishuapi.runtime; }\n");
        Path source = Files.writeString(folder.resolve("Consumer.java"), """
                package consumer;
                import com.fasterxml.jackson.annotation.JsonProperty;
                import io.feishuapi.FeishuBridge;
                import org.jspecify.annotations.Nullable;
                interface Consumer {
                    @JsonProperty @Nullable FeishuBridge bridge();
                }
                """);
        String modulePath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes"))
                .filter(entry -> entry.endsWith("classes")
                        || entry.contains("feishu-api-platform")
                        || entry.contains("jackson-core")
                        || entry.contains("jackson-annotations")
                        || entry.contains("jspecify"))
                .collect(Collectors.joining(File.pathSeparator));

        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        boolean compiled = compiler.getTask(
                        said,
                        null,
                        null,
                        List.of(
                                "-proc:none",
                                "-Xlint:all",
                                "-Werror",
                                "-p",
                                modulePath,
                                "-d",
                                folder.resolve("out") + ""),
                        null,
                        compiler.getStandardFileManager(null, null, null).getJavaFileObjects(module, source))
                .call();

        assertThat(said).hasToString("");
        assertThat(compiled).isTrue();
    }
}
