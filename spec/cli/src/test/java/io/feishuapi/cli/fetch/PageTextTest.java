package io.feishuapi.cli.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Front matter stays, dates follow the page. */
class PageTextTest {
    private static final Instant NOW = Instant.parse("2025-06-01T23:30:00Z");

    private static String joined(String local, String served, String lastModified) {
        byte[] bytes = PageEdition.join(PageText.of(local), PageText.of(served), new Validators("", lastModified), NOW);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void frontMatterBetweenDashesIsSplitOff() {
        PageText page = PageText.of("---\ntitle: \"a: b\"\nsource_url: https://x/y\nupdated: 2024-01-02\n---\n\n# a\n");

        assertThat(page.frontMatter().block())
                .isEqualTo("---\ntitle: \"a: b\"\nsource_url: https://x/y\nupdated: 2024-01-02\n---\n");
        assertThat(page.frontMatter().sourceUrl()).isEqualTo("https://x/y");
        assertThat(page.frontMatter().updated()).isEqualTo("2024-01-02");
        assertThat(page.body()).isEqualTo("# a\n");
    }

    @Test
    void listsAndBareDatesInFrontMatterDoNotMatter() {
        PageText page =
                PageText.of("---\nbreadcrumb:\n- A\n- B\nupdated_at: 2024-03-20T11:46:19Z\nsource_url: u\n---\nx");

        assertThat(page.frontMatter().sourceUrl()).isEqualTo("u");
        assertThat(page.frontMatter().updated()).isEqualTo("2024-03-20T11:46:19Z");
    }

    @Test
    void anHtmlCommentWithKeysIsFrontMatter() {
        PageText page = PageText.of("<!--\nsource_url: https://x/y\nupdated: 2024-01-02\n-->\n# a\n");

        assertThat(page.frontMatter().sourceUrl()).isEqualTo("https://x/y");
        assertThat(page.body()).isEqualTo("# a\n");
    }

    @Test
    void anyOtherCommentIsText() {
        assertThat(PageText.of("<!-- note -->\n# a\n").body()).isEqualTo("<!-- note -->\n# a\n");
    }

    @Test
    void aRuleThatNothingClosesIsText() {
        assertThat(PageText.of("---\n# a\n").body()).isEqualTo("---\n# a\n");
    }

    @Test
    void emptyFrontMatterHasNoSource() {
        assertThat(PageText.of("---\n---\n# a\n").frontMatter().sourceUrl()).isNull();
    }

    @Test
    void brokenYamlIsTold() {
        assertThat(PageText.of("---\na: [\n---\n# a\n").frontMatter().malformed())
                .isNotNull();
    }

    @Test
    void yamlCannotMakeObjects() {
        PageText page = PageText.of("---\na: !!java.net.URL [\"http://x\"]\nsource_url: u\n---\n");

        assertThat(page.frontMatter().malformed()).contains("tag is not allowed");
    }

    @Test
    void thePagesOwnDateWins() {
        String joined = joined("---\nupdated: 2024-01-02\n---\n# a\n", "最后更新于 2025-02-03\n\n# a\n", "");

        assertThat(joined).isEqualTo("---\nupdated: 2025-02-03\n---\n最后更新于 2025-02-03\n\n# a\n");
    }

    @Test
    void aPageThatStatesItsDateNeedsNoneInFrontMatter() {
        String joined = joined("---\ntitle: a\n---\n最后更新于 2024-01-02\n# a\n", "最后更新于 2025-02-03\n# a\n", "");

        assertThat(joined).isEqualTo("---\ntitle: a\n---\n最后更新于 2025-02-03\n# a\n");
    }

    @Test
    void aMirrorsFrontMatterGivesOnlyItsDate() {
        String joined = joined(
                "---\ntitle: mine\nupdated: 2024-01-02\n---\n# a\n",
                "---\ntitle: theirs\nupdated: 2025-03-04\n---\n# b\n",
                "");

        assertThat(joined).isEqualTo("---\ntitle: mine\nupdated: 2025-03-04\n---\n# b\n");
    }

    @Test
    void lastModifiedComesNext() {
        String joined = joined("---\ntitle: a\n---\n# a\n", "# b\n", "Thu, 06 Mar 2025 01:00:00 GMT");

        assertThat(joined).isEqualTo("---\ntitle: a\nupdated: 2025-03-06\n---\n# b\n");
    }

    @Test
    void theDayTheChangeWasSeenComesLast() {
        assertThat(joined("---\ntitle: a\n---\n# a\n", "# b\n", "")).contains("\nupdated: 2025-06-01\n");
    }

    @Test
    void olderDateKeysGiveWay() {
        String joined = joined(
                "---\nsource_url: u\nlast_remote_update: 2024-01-02\nlast_remote_update_timestamp: 17\n---\n# a\n",
                "# b\n",
                "");

        assertThat(joined).isEqualTo("---\nsource_url: u\nupdated: 2025-06-01\n---\n# b\n");
    }

    @Test
    void anImpossibleDateIsNone() {
        assertThat(PageText.of("最后更新于 2025-13-45\n").statedDate()).isEmpty();
        assertThat(PageText.of("**最后更新于**：2025-1-5\n").statedDate()).isEmpty();
        assertThat(PageText.of("最后更新于：2025-1-5\n").statedDate()).contains(LocalDate.of(2025, 1, 5));
    }
}
