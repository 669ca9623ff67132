package io.feishuapi.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.spec.text.VisibleText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text as terminals take it. */
class TerminalTextTest {

    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "会话, 4",
        "a会b, 4",
        "：, 2",
        "é, 1",
        "e\u0301, 1",
        "😀, 2",
        "ｱ, 1",
        "가, 2",
        "Ａ, 2",
        "✓, 1",
        "“, 1",
        "𠀀, 2"
    })
    void columnsOfText(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({
        "'\u001b[31mred', '<U+001B>[31mred'",
        "'a\u202eb', 'a<U+202E>b'",
        "'a\u2066b', 'a<U+2066>b'",
        "'a\u009bb', 'a<U+009B>b'",
        "'a\u0007b', 'a<U+0007>b'",
        "'a\u200bb', 'a<U+200B>b'",
        "'a\u2028b', 'a<U+2028>b'",
        "'a\ud800b', 'a<U+D800>b'",
        "'a\tb\nc\rd', 'a b c d'",
        "'会话 ✓ 😀', '会话 ✓ 😀'",
    })
    void nothingThatATerminalObeys(String text, String visible) {
        assertThat(VisibleText.line(text)).isEqualTo(visible);
    }

    @Test
    void breaksLinesAtBlanks() {
        assertThat(new LineWrapper(10).wrap("one two three four")).containsExactly("one two", "three four");
    }

    @Test
    void breaksLinesBetweenWideCharacters() {
        assertThat(new LineWrapper(6).wrap("获取某个会话的信息")).containsExactly("获取某", "个会话", "的信息");
    }

    @Test
    void keepsPunctuationBehindItsWord() {
        assertThat(new LineWrapper(6).wrap("获取某，个会话")).containsExactly("获取", "某，个", "会话");
    }

    @Test
    void keepsLatinWordsWhole() {
        assertThat(new LineWrapper(12).wrap("调用getChatInfo接口")).containsExactly("调用", "getChatInfo", "接口");
    }

    @Test
    void breaksWordsThatAreTooLong() {
        assertThat(new LineWrapper(4).wrap("abcdefghij k")).containsExactly("abcd", "efgh", "ij k");
    }

    @Test
    void noLineForBlankText() {
        assertThat(new LineWrapper(4).wrap(" \n ")).isEmpty();
    }

    @Test
    void linesUpColumnsByWidth() {
        assertThat(Columns.align(List.of(List.of("名称", "x"), List.of("a", "yy"), List.of("abcde", ""))))
                .containsExactly("名称   x", "a      yy", "abcde");
    }
}
