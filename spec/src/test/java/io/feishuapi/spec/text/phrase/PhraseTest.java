package io.feishuapi.spec.text.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

class PhraseTest {

    private static final Phrase BOUND = Phrase.of("最大值?(?=为)");

    @Test
    void isInATextThatHasItAnywhere() {
        assertThat(BOUND.isIn("其最大值为 5")).isTrue();
        assertThat(BOUND.isIn(PhraseText.of("最大为 5"))).isTrue();
        assertThat(BOUND.isIn("最大值")).isFalse();
    }

    @Test
    void isAllOfATextWithoutAnythingElse() {
        Phrase word = Phrase.of("最大值?");
        assertThat(word.isAllOf("最大")).isTrue();
        assertThat(word.isAllOf(PhraseText.of("最大值"))).isTrue();
        assertThat(word.isAllOf("说最大值")).isFalse();
    }

    @Test
    void findsEachPlaceInTurn() {
        assertThat(places("甲", "甲乙甲")).containsExactly(0, 2);
        assertThat(places("^ {0,2}甲", "甲乙甲")).containsExactly(0);
        assertThat(places("丙", "甲乙甲")).isEmpty();
    }

    private static List<Integer> places(String regex, String text) {
        List<Integer> places = new ArrayList<>();
        for (Matcher match = Phrase.of(regex).firstIn(text); match != null; match = Phrase.next(match)) {
            places.add(match.start());
        }
        return places;
    }

    @Test
    void endsAtAPlaceOfWhichItSeesWhatStandsBefore() {
        Phrase second = Phrase.of("(?<=甲)乙+");
        assertThat(second.endAt("甲乙乙丙", 1)).isEqualTo(3);
        assertThat(second.endAt("丙乙乙甲", 1)).isEqualTo(-1);
    }

    @Test
    void goesThroughAPartAsIfItWereAll() {
        assertThat(Phrase.of("^乙$").matcher(PhraseText.of("甲乙丙"), 1, 2).find()).isTrue();
    }

    @Test
    void isReplacedWhereItStands() {
        assertThat(Phrase.of("\\(甲\\)").replaceIn("乙(甲)丙", "")).isEqualTo("乙丙");
        assertThat(Phrase.of("\\(甲\\)").replaceIn("乙(丙)", "")).isEqualTo("乙(丙)");
    }

    @Test
    void aTableFindsWhatAnyOfItsWordingsFinds() {
        PhraseTable table = PhraseTable.of("最大", "最小值?");
        assertThat(table.isAnyIn("说最小")).isTrue();
        assertThat(table.isAnyIn(PhraseText.of("最多"))).isFalse();
        assertThat(table.isOneOf("最小值")).isTrue();
        assertThat(table.isOneOf("说最小值")).isFalse();
    }
}
