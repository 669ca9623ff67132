package io.feishuapi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackCommandTest {

    @TempDir
    private Path folder;

    private Path pages;

    @BeforeEach
    void writePage() throws IOException {
        pages = Files.createDirectories(folder.resolve("pages"));
        Files.writeString(pages.resolve("doIt.md"), "# doIt(Object object)\n\n做事\n");
    }

    @Test
    void packsWhatIsNew() {
        assertThat(run()).isEqualTo(new Run(0, "1 packed, 0 there already, 0 removed\n", ""));
        assertThat(run()).isEqualTo(new Run(0, "0 packed, 1 there already, 0 removed\n", ""));
        assertThat(folder.resolve("into/models")).isDirectoryContaining("glob:**/doIt-*.model");
    }

    @Test
    void tellsWhatIsWrongWithAPage() throws IOException {
        Files.writeString(pages.resolve("broken.md"), "no heading");

        Run run = run();

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).startsWith("2 packed");
        assertThat(run.err()).contains("broken.md", "PAGE-");
    }

    @Test
    void aPageThatIsNotThere() {
        Run run = Run.of("pack", "--into", folder.resolve("into").toString(), "nowhere.md");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("nowhere.md", "there is no such file").doesNotContain("Exception");
    }

    @Test
    void aFolderThatCannotBeWritten() throws IOException {
        Files.writeString(folder.resolve("into"), "a file");

        Run run = run();

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("into").doesNotContain("Exception");
    }

    @Test
    void anEmptyFolderHasNothingToPack() throws IOException {
        Files.delete(pages.resolve("doIt.md"));

        assertThat(run()).isEqualTo(new Run(0, "0 packed, 0 there already, 0 removed\n", ""));
    }

    private Run run() {
        return Run.of("pack", "--into", folder.resolve("into").toString(), pages.toString());
    }
}
