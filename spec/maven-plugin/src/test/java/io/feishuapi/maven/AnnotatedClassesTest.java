package io.feishuapi.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AnnotatedClassesTest {

    @TempDir
    private Path classes;

    @Test
    void findsClassFilesThatCarryTheAnnotationAndNothingElse() throws IOException {
        Path annotated = write("com/example/ChatApi.class", "\0\0Lio/feishuapi/FeishuApi;\0");
        write("com/example/Generated.class", "Lio/feishuapi/FeishuGenerated;");
        write("com/example/Almost.class", "Lio/feishuapi/FeishuApi");
        write("com/example/notes.txt", "Lio/feishuapi/FeishuApi;");

        assertThat(AnnotatedClasses.find(classes)).containsExactly(annotated);
    }

    @Test
    void findsNothingBeforeTheFirstCompile() throws IOException {
        assertThat(AnnotatedClasses.find(classes.resolve("absent"))).isEmpty();
    }

    private Path write(String path, String content) throws IOException {
        Path file = classes.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }
}
