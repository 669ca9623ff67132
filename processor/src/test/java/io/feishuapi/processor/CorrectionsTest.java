package io.feishuapi.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrections reach generated code: the packed ones, and those of the user's own folder before them. */
final class CorrectionsTest {

    @TempDir
    private Path folder;

    @Test
    void packedCorrectionsNameConstants() throws IOException {
        Compilation compilation = compile("chooseImage");

        assertThat(compilation).succeeded();
        assertThat(source(compilation, "a/ChooseImageRequest.java")).contains("DO_NOT_SAVE(\"0\")", "SAVE(\"1\")");
    }

    @Test
    void theUsersCorrectionWins() throws IOException {
        correct("getChatInfo", """
                  - path: in.chatType
                    fact: constants
                    expect: [0, 1]
                    value: {0: PRIVATE, 1: TEAM}
                    reason: These are the words of our code base.
                  - path: out.badge
                    fact: integer
                    expect: number
                    value: false
                    reason: Shows that a correction decides on whole numbers.
                """);
        Compilation compilation = compile("getChatInfo");

        assertThat(compilation).succeeded();
        assertThat(source(compilation, "a/GetChatInfoRequest.java")).contains("PRIVATE(0)", "TEAM(1)", "USER(0)");
        assertThat(source(compilation, "a/GetChatInfoResult.java")).contains("@Nullable Double badge");
    }

    @Test
    void anErrorInACorrectionIsReportedAtItsPlace() throws IOException {
        correct("getChatInfo", """
                  - path: in.chatType
                    fact: colour
                    value: blue
                    reason: No such fact.
                """);
        Compilation compilation = compile("getChatInfo");

        assertThat(compilation).failed();
        assertThat(compilation).hadErrorContaining("FIX-1");
        assertThat(compilation).hadErrorContaining("getChatInfo.yaml:3:");
    }

    private void correct(String name, String corrections) throws IOException {
        Files.writeString(folder.resolve(name + ".yaml"), "corrections:\n" + corrections);
    }

    private Compilation compile(String apiName) {
        return Compiler.javac()
                .withProcessors(new FeishuApiProcessor())
                .withOptions("--release", "17", "-Afeishu.spec=" + folder)
                .compile(JavaFileObjects.forSourceString("a.Api", """
                        package a;
                        @io.feishuapi.FeishuApi("%s")
                        public interface Api {}
                        """.formatted(apiName)));
    }

    private static String source(Compilation compilation, String path) throws IOException {
        return compilation
                .generatedFile(StandardLocation.SOURCE_OUTPUT, path)
                .orElseThrow()
                .getCharContent(false)
                .toString();
    }
}
