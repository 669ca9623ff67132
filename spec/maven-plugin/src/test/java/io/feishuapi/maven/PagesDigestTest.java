package io.feishuapi.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PagesDigestTest {

    @TempDir
    private Path folder;

    @Test
    void theSamePagesGiveTheSameDigestWhateverTheirTimes() throws IOException {
        Path page = write("pages/chat/getChatInfo.md", "# getChatInfo");
        String before = ofFolder();
        Files.setLastModifiedTime(page, FileTime.fromMillis(0));

        assertThat(ofFolder()).isEqualTo(before).matches("[0-9a-f]{64}");
    }

    @Test
    void aChangedAnAddedAndARenamedPageEachChangeTheDigest() throws IOException {
        Path page = write("pages/getChatInfo.md", "# getChatInfo");
        String first = ofFolder();
        Files.writeString(page, "# getChatInfo2");
        String changed = ofFolder();
        write("pages/other.md", "");
        String added = ofFolder();
        Files.move(page, page.resolveSibling("renamed.md"));

        assertThat(first).isNotEqualTo(changed);
        assertThat(changed).isNotEqualTo(added);
        assertThat(added).isNotEqualTo(ofFolder());
    }

    @Test
    void textThatMovesFromOnePageToAnotherChangesTheDigest() throws IOException {
        write("pages/a.md", "one");
        write("pages/b.md", "two");
        String before = ofFolder();
        write("pages/a.md", "onetwo");
        write("pages/b.md", "");

        assertThat(ofFolder()).isNotEqualTo(before);
    }

    @Test
    void aFolderThatIsNotThereCountsAsEmpty() throws IOException {
        Files.createDirectories(folder.resolve("pages"));
        String empty = ofFolder();
        Files.delete(folder.resolve("pages"));

        assertThat(ofFolder()).isEqualTo(empty);
    }

    @Test
    void ofAJarOnlyPagesAndCorrectionsCount() throws IOException {
        String plain = ofJar("com/example/Main.class", "1");
        String otherClass = ofJar("com/example/Main.class", "2");
        String page = ofJar("META-INF/feishu-api/pages/a.md", "1");
        String otherPage = ofJar("META-INF/feishu-api/pages/a.md", "2");

        assertThat(plain).isEqualTo(otherClass);
        assertThat(page).isNotEqualTo(plain).isNotEqualTo(otherPage);
    }

    @Test
    void aClassFolderStandsForAJar() throws IOException {
        Path classes = folder.resolve("classes");
        write("classes/META-INF/feishu-api/apis/a.json", "1");
        assertThat(PagesDigest.hasPages(classes)).isFalse();
        String none = ofDependency(classes);
        write("classes/META-INF/feishu-api/pages/a.md", "1");
        assertThat(PagesDigest.hasPages(classes)).isTrue();
        assertThat(ofDependency(classes)).isNotEqualTo(none);
    }

    private static String ofDependency(Path jarOrClasses) throws IOException {
        PagesDigest digest = new PagesDigest();
        digest.addDependency(jarOrClasses);
        return digest.value();
    }

    private Path write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private String ofFolder() throws IOException {
        PagesDigest digest = new PagesDigest();
        digest.addFolder(folder.resolve("pages"));
        return digest.value();
    }

    private String ofJar(String entry, String text) throws IOException {
        Path jar = folder.resolve("pages.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        PagesDigest digest = new PagesDigest();
        digest.addDependency(jar);
        return digest.value();
    }
}
