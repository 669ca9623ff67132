package io.feishuapi.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of the documents are real: they compile against what is generated. */
class ReadmeExamplesTest {

    private static final Pattern JAVA_BLOCK =
            Pattern.compile("^```java\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    /** What examples leave out: imports, and values that come from where the reader is. */
    private static final String SURROUNDINGS = """
            package example;

            import example.GetChatInfoRequest.*;
            import io.feishuapi.*;
            import io.feishuapi.bridge.*;
            import io.feishuapi.gateway.*;
            import io.feishuapi.h5sdk.*;
            import io.feishuapi.host.*;
            import io.feishuapi.needs.*;
            import io.feishuapi.platform.*;
            import io.feishuapi.script.*;
            import io.feishuapi.socket.*;
            import io.feishuapi.testing.*;
            import java.net.http.WebSocket;
            import java.util.*;
            import java.util.concurrent.*;
            import org.junit.jupiter.api.Test;
            import org.junit.jupiter.api.extension.RegisterExtension;

            class Surroundings {
                interface Page {
                    Object evaluate(String script);
                }

                GetChatInfoRequest request;
                FeishuBridge bridge;
                BridgeProblems problems;
                Page page;
                WebSocket socket;
                String text;
                String ticket;
            }

            """;

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "runtime/README.md"})
    void compiles(String document) throws IOException {
        List<String> blocks = JAVA_BLOCK
                .matcher(Files.readString(Path.of("..").resolve(document)))
                .results()
                .map(block -> block.group(1))
                .toList();
        assertThat(blocks).isNotEmpty();
        StringBuilder types = new StringBuilder(SURROUNDINGS);
        StringBuilder methods = new StringBuilder();
        for (String block : blocks) {
            int statements = statementsOf(block);
            types.append(block, 0, statements);
            methods.append("    void example")
                    .append(methods.length())
                    .append("() throws Exception {\n")
                    .append(block, statements, block.length())
                    .append("    }\n");
        }
        types.append("class Examples extends Surroundings {\n").append(methods).append("}\n");

        assertThat(Compiler.javac()
                        .withProcessors(new FeishuApiProcessor())
                        .compile(JavaFileObjects.forSourceString("example.Examples", types.toString())))
                .succeeded();
    }

    /** Where a block's statements begin, behind the type that it may declare first. */
    private static int statementsOf(String block) {
        if (block.startsWith("class ")) {
            return block.length();
        }
        return block.startsWith("@FeishuApi") ? block.indexOf("{}\n") + "{}\n".length() : 0;
    }
}
