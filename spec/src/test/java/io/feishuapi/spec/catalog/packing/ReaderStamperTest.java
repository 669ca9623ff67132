package io.feishuapi.spec.catalog.packing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaderStamperTest {

    @TempDir
    private Path classes;

    @BeforeEach
    void writeClasses() throws IOException {
        Files.writeString(Files.createDirectories(classes.resolve("a")).resolve("A.class"), "one");
        Files.writeString(Files.createDirectories(classes.resolve("META-INF")).resolve("page.md"), "page");
    }

    @Test
    void classesAndLibrariesDecide() throws IOException {
        String before = stamp("flexmark 1");

        assertThat(stamp("flexmark 1")).isEqualTo(before).matches("[0-9a-f]{64}");
        assertThat(stamp("flexmark 2")).isNotEqualTo(before);
        Files.writeString(classes.resolve("a/A.class"), "two");
        assertThat(stamp("flexmark 1")).isNotEqualTo(before);
    }

    @Test
    void whereAFileEndsIsPartOfIt() throws IOException {
        Files.writeString(classes.resolve("a/B.class"), "1");
        String before = stamp();
        Files.writeString(classes.resolve("a/A.class"), "onea/B.class 1\n1");
        Files.delete(classes.resolve("a/B.class"));

        assertThat(stamp()).isNotEqualTo(before);
    }

    @Test
    void pagesDoNot() throws IOException {
        String before = stamp();
        Files.writeString(classes.resolve("META-INF/page.md"), "another");

        assertThat(stamp()).isEqualTo(before);
    }

    private String stamp(String... libraries) throws IOException {
        return ReaderStamper.stamp(classes, List.of(libraries));
    }
}
