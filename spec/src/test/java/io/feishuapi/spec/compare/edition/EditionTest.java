package io.feishuapi.spec.compare.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.feishuapi.spec.catalog.PageSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionTest {

    @TempDir
    Path folder;

    @BeforeEach
    void twoCommits() throws Exception {
        git("init", "--quiet");
        git("config", "user.name", "nobody");
        git("config", "user.email", "nobody@example.com");
        git("config", "core.autocrlf", "false");
        write("pages/chat/b.md", "b, first\n");
        write("pages/a.md", "a, first\n");
        write("pages/notes.txt", "no page\n");
        commit();
        git("tag", "first");
        write("pages/a.md", "a, second\n");
        write("pages/名 字.md", "c\n");
        commit();
    }

    private List<String> pages(String argument) throws Exception {
        return pages(folder, argument);
    }

    private static List<String> pages(Path directory, String argument) throws Exception {
        List<PageSource> pages = new Edition(directory).pages(argument);
        return pages.stream().map(EditionTest::line).toList();
    }

    private static String line(PageSource page) {
        try {
            return page.page() + " = " + new String(page.bytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void folder_on_disk() throws Exception {
        String root = folder.toString().replace('\\', '/');

        assertThat(pages(folder + "/pages"))
                .containsExactly(
                        root + "/pages/a.md = a, second",
                        root + "/pages/chat/b.md = b, first",
                        root + "/pages/名 字.md = c");
    }

    @Test
    void file_on_disk() throws Exception {
        assertThat(pages("pages/a.md")).singleElement().asString().endsWith("pages/a.md = a, second");
    }

    @Test
    void folder_of_a_revision() throws Exception {
        assertThat(pages("first:pages"))
                .containsExactly("first:pages/a.md = a, first", "first:pages/chat/b.md = b, first");
        assertThat(pages("HEAD:pages/"))
                .containsExactly(
                        "HEAD:pages/a.md = a, second", "HEAD:pages/chat/b.md = b, first", "HEAD:pages/名 字.md = c");
    }

    @Test
    void file_of_a_revision() throws Exception {
        assertThat(pages("HEAD~1:pages/a.md")).containsExactly("HEAD~1:pages/a.md = a, first");
    }

    @Test
    void paths_of_a_revision_start_from_the_current_folder() throws Exception {
        assertThat(pages(folder.resolve("pages"), "first:chat")).containsExactly("first:chat/b.md = b, first");
        assertThat(pages(folder.resolve("pages/chat"), "first:..")).hasSize(2);
        assertThat(pages(folder.resolve("pages/chat"), "first:")).containsExactly("first:./b.md = b, first");
    }

    @Test
    void revision_of_a_linked_work_tree(@TempDir Path elsewhere) throws Exception {
        Path tree = elsewhere.resolve("tree");
        git("worktree", "add", "--quiet", tree.toString(), "first");

        assertThat(pages(tree.resolve("pages"), "HEAD:."))
                .containsExactly("HEAD:./a.md = a, first", "HEAD:./chat/b.md = b, first");
    }

    @Test
    void revision_of_a_submodule_sub_folder(@TempDir Path elsewhere) throws Exception {
        GitCommand outer = new GitCommand(elsewhere);
        outer.run("init", "--quiet");
        GitCommand.Output added = outer.run(
                "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", folder.toString(), "inner");
        assertThat(added.succeeded()).as(added.errors()).isTrue();

        assertThat(pages(elsewhere.resolve("inner/pages"), "HEAD:chat")).containsExactly("HEAD:chat/b.md = b, first");
    }

    @Test
    void large_revision() throws Exception {
        String page = "# bulk(Object object)\n".repeat(1_000);
        for (int i = 0; i < 300; i++) {
            write("bulk/" + i + "/p" + i + ".md", page + i);
            write("bulk/" + i + "/ignored.bin", page);
        }
        commit();

        assertThat(pages("HEAD:bulk")).hasSize(300).contains("HEAD:bulk/299/p299.md = " + (page + 299).strip());
    }

    @Test
    void empty_page_of_a_revision() throws Exception {
        write("pages/empty.md", "");
        commit();

        assertThat(pages("HEAD:pages/empty.md")).containsExactly("HEAD:pages/empty.md = ");
    }

    @Test
    void neither_file_nor_revision() {
        assertThatThrownBy(() -> pages("nowhere"))
                .isInstanceOf(EditionException.class)
                .hasMessage("[DIFF-902] There is no file or folder \"nowhere\". Give a page, a folder of pages, or"
                        + " REVISION:FOLDER of a git repository.");
    }

    @Test
    void folder_without_pages(@TempDir Path empty) throws Exception {
        assertThatThrownBy(() -> pages(empty.toString())).hasMessageStartingWith("[DIFF-917]");
        write("other/notes.txt", "no page\n");
        commit();
        assertThatThrownBy(() -> pages("HEAD:other")).hasMessageStartingWith("[DIFF-917]");
        assertThatThrownBy(() -> pages("first:pages/notes")).hasMessageStartingWith("[DIFF-907]");
    }

    @Test
    void unknown_revision() {
        assertThatThrownBy(() -> pages("nobranch:pages"))
                .hasMessageStartingWith("[DIFF-906] There is no git revision \"nobranch\"");
    }

    @Test
    void revision_that_looks_like_an_option() {
        assertThatThrownBy(() -> pages("--all:pages")).hasMessageStartingWith("[DIFF-906]");
    }

    @Test
    void path_that_the_revision_lacks() {
        assertThatThrownBy(() -> pages("first:pages/c.md"))
                .hasMessageStartingWith("[DIFF-907] There is no \"pages/c.md\" in the git revision \"first\"");
    }

    @Test
    void folder_outside_of_a_repository(@TempDir Path elsewhere) {
        assertThatThrownBy(() -> pages(elsewhere, "HEAD:pages"))
                .hasMessageStartingWith("[DIFF-905] \"HEAD:pages\" names a git");
    }

    @Test
    void git_is_not_installed() {
        assertThatThrownBy(() -> new GitCommand(folder, "no-such-program").run("--version"))
                .isInstanceOf(EditionException.class)
                .hasMessageStartingWith("[DIFF-904] The git command cannot be started: ");
    }

    @ParameterizedTest
    @CsvSource({
        "main:spec/pages, main, spec/pages",
        "main@{2024-01-01 10:00}:a, main@{2024-01-01 10:00}, a",
        "main:a:b, main, a:b",
        "main:, main, .",
        "main:a\\b/, main, a/b"
    })
    void revision_and_path_are_split_as_git_does(String argument, String revision, String path) {
        assertThat(RevisionPath.parse(argument)).contains(new RevisionPath(revision, path));
    }

    @ParameterizedTest
    @CsvSource({"main", ":main", "{a:b", "''"})
    void what_names_no_revision(String argument) {
        assertThat(RevisionPath.parse(argument)).isEmpty();
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void commit() throws Exception {
        git("add", "-A");
        git("commit", "--quiet", "-m", "step", "--no-gpg-sign");
    }

    private void git(String... arguments) throws Exception {
        GitCommand.Output output = new GitCommand(folder).run(arguments);
        assertThat(output.succeeded()).as(output.errors()).isTrue();
    }
}
