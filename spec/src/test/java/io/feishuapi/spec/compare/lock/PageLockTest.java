package io.feishuapi.spec.compare.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.feishuapi.spec.catalog.PageCatalog;
import io.feishuapi.spec.compare.Change;
import io.feishuapi.spec.compare.ChangeKind;
import io.feishuapi.spec.correction.CorrectionCatalog;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.description.MalformedModelException;
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

    @Test
    void whatOnlyACorrectionDecidesIsLockedToo() throws IOException {
        ApiPage stated = page(PAGE);
        String expected = "{path: in.count, fact: %s, reason: we know}";
        ApiPage whole = corrected(stated, String.format(expected, "integer, expect: number, value: true"));
        ApiPage values = corrected(stated, String.format(expected, "enum, expect: null, value: {1: 一, 2: 二}"));
        ApiPage named = corrected(values, String.format(expected, "constants, expect: [1, 2], value: {1: SINGLE}"));

        assertThat(kinds(stated, whole)).containsExactly(ChangeKind.FIELD_INTEGER_CHANGED);
        assertThat(kinds(values, named)).containsExactly(ChangeKind.ENUM_CONSTANT_CHANGED);
    }

    /** What the lock of a page tells of another that generates different Java. */
    private List<ChangeKind> kinds(ApiPage locked, ApiPage now) throws IOException {
        PageLock lock = PageLock.of(List.of(locked));
        assertThat(PageLock.of(List.of(now)).text()).isNotEqualTo(lock.text());
        Path file = Files.writeString(
                folder.resolve("feishu-api.lock"), PageLock.of(List.of(now)).text());
        assertThat(PageLock.read(file).changesOf(now).orElseThrow().changes()).isEmpty();
        return lock.changesOf(now).orElseThrow().changes().stream()
                .map(rated -> rated.change().kind())
                .toList();
    }

    private ApiPage corrected(ApiPage page, String correction) throws IOException {
        Path file = Files.writeString(folder.resolve("pick.yaml"), "corrections:\n- " + correction + "\n");
        ApiPage corrected = CorrectionCatalog.ofPlaces(List.of(folder)).apply(page);
        Files.delete(file);
        assertThat(corrected.diagnostics()).isEqualTo(page.diagnostics());
        return corrected;
    }

    private static ApiPage page(String text) {
        return new PageReader().read("some/folder/pick.md", text.getBytes(StandardCharsets.UTF_8));
    }
}
