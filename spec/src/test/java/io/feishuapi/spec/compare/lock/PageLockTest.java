package io.feishuapi.spec.compare.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.feishuapi.spec.catalog.PageCatalog;
import io.feishuapi.spec.compare.Change;
import io.feishuapi.spec.compare.ChangeKind;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.json.MalformedModelException;
import io.feishuapi.spec.read.PageReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageLockTest {

    private static final String PAGE =
            "# pick(Object object)\n\n挑选\n\n## 输入\n\n名称 | 数据类型 | 必填 | 默认值 | 描述\n---|---|---|---|---\n"
                    + "count | number | 否 | 9 | 数量\n\n## 输出\n\n无\n";

    @TempDir
    private Path folder;

    @Test
    void packedPagesComeBackUnchanged() throws IOException {
        PageCatalog packed = PageCatalog.packed();
        PageLock lock = PageLock.of(packed.names().stream()
                .flatMap(name -> packed.find(name).stream())
                .toList());
        Path file = Files.writeString(folder.resolve("feishu-api.lock"), lock.text());

        PageLock read = PageLock.read(file);

        assertThat(read.text()).isEqualTo(lock.text());
        assertThat(read.names()).isEqualTo(packed.names());
        for (String name : packed.names()) {
            assertThat(read.changesOf(packed.find(name).orElseThrow())
                            .orElseThrow()
                            .changes())
                    .isEmpty();
        }
    }

    @Test
    void tellsWhatChangedSinceThen() throws IOException {
        PageLock lock = PageLock.of(List.of(page(PAGE)));

        assertThat(lock.changesOf(page(PAGE.replace("否 | 9", "是 | &nbsp;")))
                        .orElseThrow()
                        .changes())
                .extracting(rated -> rated.change().kind())
                .containsExactly(ChangeKind.REQUEST_FIELD_BECAME_REQUIRED, ChangeKind.REQUEST_DEFAULT_REMOVED);
        assertThat(lock.changesOf(page(PAGE.replace("数量", "个数"))).orElseThrow().changes())
                .extracting(rated -> rated.change().kind())
                .containsExactly(ChangeKind.DESCRIPTION_CHANGED);
        assertThat(lock.changesOf(page("\n\n" + PAGE)).orElseThrow().changes())
                .as("a fact that moved is the same fact")
                .isEmpty();
        assertThat(lock.changesOf(page(PAGE.replace("pick", "choose")))).isEmpty();
    }

    @Test
    void placesAreThoseOfThePages() {
        PageLock lock = PageLock.of(List.of(page(PAGE)));

        Change change = lock.changesOf(page("\n" + PAGE.replace("| 9 |", "| 10 |")))
                .orElseThrow()
                .changes()
                .get(0)
                .change();

        assertThat(change.oldPlace()).hasToString("pick.md:9");
        assertThat(change.newPlace()).hasToString("some/folder/pick.md:10");
    }

    @Test
    void holdsNeitherPathsNorProblems() {
        String text = PageLock.of(List.of(page(PAGE))).text();

        assertThat(text).contains("\"page\": \"pick.md\"").doesNotContain("some/folder", "diagnostics", "\r");
        assertThat(PageLock.of(List.of()).text()).isEqualTo("[\n]\n");
    }

    @Test
    void refusesWhatIsNoLock() throws IOException {
        Path file = Files.writeString(folder.resolve("feishu-api.lock"), "{}");

        assertThatThrownBy(() -> PageLock.read(file))
                .isInstanceOf(MalformedModelException.class)
                .hasMessage("it is not a list");
    }

    private static ApiPage page(String text) {
        return new PageReader().read("some/folder/pick.md", text.getBytes(StandardCharsets.UTF_8));
    }
}
