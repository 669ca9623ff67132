package io.feishuapi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockCommandTest {

    private static final String PAGE =
            "# pick(Object object)\n\n挑选\n\n## 输入\n\n名称 | 数据类型 | 必填 | 默认值 | 描述\n---|---|---|---|---\n"
                    + "count | number | 否 | 9 | 数量\n\n## 输出\n\n无\n";

    @TempDir
    private Path folder;

    private Path page;
    private Path lock;

    @BeforeEach
    void writePage() throws IOException {
        page = Files.createDirectories(folder.resolve("pages")).resolve("pick.md");
        Files.writeString(page, PAGE);
        lock = folder.resolve("feishu-api.lock");
    }

    @Test
    void writesTheLockAndTellsWhatIsNew() throws IOException {
        Run first = run("pick", "getChatInfo");
        assertThat(first.status()).isZero();
        assertThat(first.out()).startsWith("getChatInfo\n").contains("[DIFF-102]", "\npick\n");
        String written = Files.readString(lock);

        Run second = run("pick", "getChatInfo");
        assertThat(second).isEqualTo(new Run(0, "No fact changed.\n", ""));
        assertThat(Files.readString(lock)).isEqualTo(written);
    }

    @Test
    void checksWithoutWriting() throws IOException {
        run("pick");
        String written = Files.readString(lock);
        assertThat(run("--check", "pick").status()).isZero();
        Files.writeString(page, PAGE.replace("否 | 9", "是 | &nbsp;"));

        Run changed = run("--check", "pick");

        assertThat(changed.status()).isEqualTo(1);
        assertThat(changed.out()).contains("[DIFF-304] in.count: request field became required");
        assertThat(Files.readString(lock)).isEqualTo(written);
    }

    @Test
    void locksWhatCompiledCodeAsksFor() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes/META-INF/feishu-api/apis"));
        Files.writeString(classes.resolve("Api.json"), """
                {"interface": "Api", "apis": [
                  {"name": "pick", "permissions": [], "authScopes": [], "support": []},
                  {"name": "scanCode", "permissions": [], "authScopes": [], "support": []}]}
                """);

        run("--used-by", folder.resolve("classes").toString());

        assertThat(Files.readString(lock)).containsPattern("(?s)\"name\": \"pick\".*\"name\": \"scanCode\"");
    }

    @Test
    void tellsOfCodeThatAsksForNothing() {
        Run run = run("--used-by", folder.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("[DIFF-918] No interface with @FeishuApi was found");
        assertThat(lock).doesNotExist();
    }

    @Test
    void locksAllPagesWhereNothingIsNamed() throws IOException {
        assertThat(run().status()).isZero();
        assertThat(Files.readString(lock)).contains("\"name\": \"pick\"", "\"name\": \"updateBadge\"");
    }

    @Test
    void tellsOfNamesWithoutAPage() {
        Run run = run("pock");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("No page goes by the name 'pock'", "pick", "Searched: ");
        assertThat(lock).doesNotExist();
    }

    @Test
    void tellsOfNamesThatStandWhereTheLockBelongs() {
        String pages = page.getParent().toString();

        Run swapped = Run.of("lock", "--spec", pages, "pick", "my.lock");
        assertThat(swapped.status()).isEqualTo(2);
        assertThat(swapped.err())
                .contains("'pick' is the name of an API", "Did you mean 'feishu-api lock my.lock pick'?");
        assertThat(Run.of("lock", "pick", "--spec", pages, "getChatInfo").err())
                .contains("Did you mean 'feishu-api lock feishu-api.lock pick getChatInfo'?");
        assertThat(Path.of("pick")).doesNotExist();
    }

    @Test
    void tellsOfPagesWithErrorsAndWritesNothing() throws IOException {
        Files.writeString(page, "");
        Run run = run("pick");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith("[PAGE-001]");
        assertThat(lock).doesNotExist();
    }

    @Test
    void tellsOfAFileThatIsNoLock() throws IOException {
        Files.writeString(lock, "# Readme");
        Run run = run("pick");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("feishu-api.lock is no lock: no JSON");
        assertThat(Files.readString(lock)).isEqualTo("# Readme");
    }

    @Test
    void tellsOfALockThatIsNotThereOrCannotBeWritten() {
        assertThat(run("--check", "pick").err()).contains("There is no lock ");
        lock = folder.resolve("none").resolve("feishu-api.lock");
        Run run = run("pick");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("The lock cannot be written: ");
    }

    /** Options go anywhere, the lock goes before the names. */
    private Run run(String... more) {
        List<String> args =
                new ArrayList<>(List.of("lock", "--spec", page.getParent().toString(), lock.toString()));
        args.addAll(List.of(more));
        return Run.of(args.toArray(new String[0]));
    }
}
