package io.feishuapi.spec.text.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordListTest {

    private static final WordList WORDS = WordList.of("有|有效|有效期|V|>=|>| ");

    @Test
    void findsTheLongestWordThatBeginsAtAPlace() {
        assertThat(WORDS.endAt("有效期限", 0)).isEqualTo(3);
        assertThat(WORDS.endAt("有效", 0)).isEqualTo(2);
        assertThat(WORDS.endAt("有", 0)).isEqualTo(1);
        assertThat(WORDS.endAt("V >= 1", 2)).isEqualTo(4);
    }

    @Test
    void findsNothingWhereNoWordBegins() {
        assertThat(WORDS.endAt("效期有", 0)).isEqualTo(-1);
        assertThat(WORDS.endAt("v", 0)).isEqualTo(-1);
        assertThat(WORDS.endAt("=>", 0)).isEqualTo(-1);
    }
}
