package io.feishuapi.cli.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.cli.terminal.DisplayWidth;
import org.junit.jupiter.api.Test;

/** Where the caret stands. */
class SourceExcerptTest {

    @Test
    void underPlainText() {
        assertThat(SourceExcerpt.of("name | type", 8, 40)).isEqualTo(new SourceExcerpt("name | type", 7));
    }

    @Test
    void behindTabs() {
        assertThat(SourceExcerpt.of("a\tb\t|", 5, 40)).isEqualTo(new SourceExcerpt("a   b   |", 8));
    }

    @Test
    void behindWideCharacters() {
        assertThat(SourceExcerpt.of("名称 | 类型", 6, 40)).isEqualTo(new SourceExcerpt("名称 | 类型", 7));
    }

    @Test
    void behindCharactersOfTwoCodeUnits() {
        assertThat(SourceExcerpt.of("😀😀x", 5, 40)).isEqualTo(new SourceExcerpt("😀😀x", 4));
    }

    @Test
    void behindWhatIsMadeVisible() {
        assertThat(SourceExcerpt.of("\u202ex", 2, 40)).isEqualTo(new SourceExcerpt("<U+202E>x", 8));
    }

    @Test
    void behindTheEndOfTheLine() {
        assertThat(SourceExcerpt.of("abc", 9, 40)).isEqualTo(new SourceExcerpt("abc", 3));
        assertThat(SourceExcerpt.of("", 1, 40)).isEqualTo(new SourceExcerpt("", 0));
    }

    @Test
    void inTheMiddleOfALongLine() {
        SourceExcerpt excerpt = SourceExcerpt.of("x".repeat(500) + "!" + "y".repeat(500), 501, 30);

        assertThat(excerpt.text()).hasSize(36).startsWith("...x").endsWith("y...");
        assertThat(excerpt.text().charAt(excerpt.caret())).isEqualTo('!');
    }

    @Test
    void inTheMiddleOfALongLineOfWideCharacters() {
        SourceExcerpt excerpt = SourceExcerpt.of("会".repeat(500) + "!" + "话".repeat(500), 501, 30);

        String before = excerpt.text().substring(0, excerpt.text().indexOf('!'));
        assertThat(DisplayWidth.of(before)).isEqualTo(excerpt.caret());
    }

    @Test
    void atBothEndsOfALongLine() {
        assertThat(SourceExcerpt.of("x".repeat(500), 1, 30)).isEqualTo(new SourceExcerpt("x".repeat(30) + "...", 0));
        assertThat(SourceExcerpt.of("x".repeat(500), 500, 30)).isEqualTo(new SourceExcerpt("..." + "x".repeat(30), 32));
    }

    @Test
    void ofALineAsLongAsAFileOnlyTheSurroundingsAreLookedAt() {
        String line = "会".repeat(4_000_000) + "!" + "话".repeat(4_000_000);

        assertThat(SourceExcerpt.of(line, 4_000_001, 30))
                .isEqualTo(SourceExcerpt.of("会".repeat(400) + "!" + "话".repeat(400), 401, 30));
    }
}
