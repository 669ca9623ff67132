package io.feishuapi.spec.page.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.spec.Pages;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.Notice;
import io.feishuapi.spec.model.diagnostic.DiagnosticId;
import org.junit.jupiter.api.Test;

class FrontMatterTest {

    private static final String TEXT = "# doIt(Object object)\n\n做事\n";

    @Test
    void yaml() {
        ApiPage page = Pages.read(
                "---\ntitle: \"doIt\"\nsource_url: https://x.y/z\nbreadcrumb:\n- A\n- B\nlast_remote_update: 2025-07-04\n---\n"
                        + TEXT);
        assertThat(page.title()).isEqualTo("doIt");
        assertThat(page.sourceUrl()).isEqualTo("https://x.y/z");
        assertThat(page.updated()).isEqualTo("2025-07-04");
        assertThat(page.diagnostics()).isEmpty();
    }

    @Test
    void dateOfATimeIsWhatIsWritten() {
        assertThat(Pages.read("---\nupdated_at: 2024-03-20T23:46:19Z\n---\n" + TEXT)
                        .updated())
                .isEqualTo("2024-03-20");
    }

    @Test
    void datesInOtherForms() {
        assertThat(Pages.read("**最后更新于：2024年3月5日**\n\n" + TEXT).updated()).isEqualTo("2024-03-05");
    }

    @Test
    void dateInTheTextWins() {
        ApiPage page = Pages.read("---\nlast_remote_update: 2025-07-04\n---\n最后更新于 2025-01-21\n\n" + TEXT);
        assertThat(page.updated()).isEqualTo("2025-01-21");
        assertThat(page.notices()).isEmpty();
    }

    @Test
    void comment() {
        ApiPage page =
                Pages.read("<!--\ntitle: doIt\nsource_url: https://x.y/z\nupdated_at: 2024-03-20\n-->\n\n" + TEXT);
        assertThat(page.title()).isEqualTo("doIt");
        assertThat(page.sourceUrl()).isEqualTo("https://x.y/z");
        assertThat(page.updated()).isEqualTo("2024-03-20");
    }

    @Test
    void none() {
        ApiPage page = Pages.read(TEXT);
        assertThat(page.title()).isNull();
        assertThat(page.summary()).isEqualTo("做事");
    }

    @Test
    void byteOrderMarkAndLineEndsOfAnyKind() {
        String unix = "---\ntitle: doIt\n---\n\n" + TEXT + "\n注意甲\n";
        for (String ends : new String[] {"\n", "\r\n", "\r"}) {
            ApiPage page = Pages.read("\ufeff" + unix.replace("\n", ends));
            assertThat(page.title()).isEqualTo("doIt");
            assertThat(page.notices())
                    .extracting(Notice::position)
                    .extracting("line")
                    .containsExactly(9);
        }
    }

    @Test
    void yamlThatIsNoneIsReadLineByLine() {
        ApiPage page = Pages.read("---\ntitle: doIt: [\nsource_url: https://x.y/z\n---\n" + TEXT);
        assertThat(page.sourceUrl()).isEqualTo("https://x.y/z");
        assertThat(page.diagnostics()).singleElement().satisfies(d -> {
            assertThat(d.id()).isEqualTo(DiagnosticId.FRONT_MATTER_UNREADABLE);
            assertThat(d.position().line()).isEqualTo(1);
        });
    }

    @Test
    void yamlMakesNoObjectsAndDoesNotMultiply() {
        ApiPage objects = Pages.read("---\ntitle: !!javax.script.ScriptEngineManager []\n---\n" + TEXT);
        assertThat(objects.diagnostics()).extracting("id").containsExactly(DiagnosticId.FRONT_MATTER_UNREADABLE);
        ApiPage bomb = Pages.read("---\na: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n---\n" + TEXT);
        assertThat(bomb.diagnostics()).extracting("id").containsExactly(DiagnosticId.FRONT_MATTER_UNREADABLE);
        assertThat(bomb.name()).isEqualTo("doIt");
    }

    @Test
    void yamlThatNestsTooDeepIsReadLineByLine() {
        ApiPage page = Pages.read("---\ntitle: doIt\na: " + "[".repeat(5000) + "]".repeat(5000) + "\nb: {c: {d: "
                + "{e: ".repeat(5000) + "\n---\n" + TEXT);
        assertThat(page.title()).isEqualTo("doIt");
        assertThat(page.diagnostics()).extracting("id").contains(DiagnosticId.FRONT_MATTER_UNREADABLE);
    }

    @Test
    void yamlThatIsHugeIsReadLineByLine() {
        ApiPage page = Pages.read("---\ntitle: doIt\nkeywords: " + "甲".repeat(300_000) + "\n---\n" + TEXT);
        assertThat(page.title()).isEqualTo("doIt");
        assertThat(page.diagnostics()).extracting("id").containsExactly(DiagnosticId.FRONT_MATTER_UNREADABLE);
    }

    @Test
    void theLastOfSeveralYamlKeysCounts() {
        ApiPage page = Pages.read("---\ntitle: first\ntitle: second\n---\n" + TEXT);
        assertThat(page.title()).isEqualTo("second");
        assertThat(page.diagnostics()).isEmpty();
    }

    @Test
    void yamlThatHoldsItselfIsReadLineByLine() {
        ApiPage page = Pages.read("---\na: &a [*a]\n<<: &b {c: *b}\ntitle: doIt\n---\n" + TEXT);
        assertThat(page.title()).isEqualTo("doIt");
    }
}
