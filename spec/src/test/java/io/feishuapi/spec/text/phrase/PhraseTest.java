package io.feishuapi.spec.text.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {

    @ParameterizedTest(name = "{0} needs {1}, and {2} will not do")
    @CsvSource(
            quoteCharacter = '\0',
            delimiter = ' ',
            value = {
                "最大 说最大值 最小",
                "最?大 大 最",
                "a{0,3}b xb aa",
                "a{1,3}b aab bb",
                "a?+b b a",
                "(?:仅|只)(?:对|在) 只在 只",
                "(?:仅|只)?对 对 只",
                "(?<!不)支持 支持 不支",
                "支持(?=到) 支持到 支持",
                "(?<=甲)乙 甲乙 乙",
                "甲(?!乙)|丙 丙 乙",
                "(?<name>甲)乙 甲乙 乙",
                "(?i:PC)端 pc端 端",
                "(?i)deprecated DEPRECATED DEPRE",
                "[Vv]\\d v3 vv",
                "[0-9]年 8年 年",
                "[^甲乙]丙 丁丙 丁",
                "[\\u4e00-\\u9fff]时 丁时 丁",
                "[a-c甲]乙 b乙 b",
                "[甲乙&&[乙]]丙 乙丙 乙",
                "[\\]甲]乙 ]乙 ]",
                "\\d{1,3}\\.\\d 1.2 12",
                "\\(甲\\) (甲) 甲",
                "\\p{IsHan}端 手端 手",
                "(?>甲|乙)丙 乙丙 乙",
                "甲|乙丙 甲 乙",
            })
    void needsItsCharacters(String regex, String held, String missing) {
        Phrase phrase = Phrase.of(regex);
        assertThat(phrase.isIn(held)).isTrue();
        assertThat(phrase.trigger().fires(Letters.of(held))).isTrue();
        assertThat(phrase.trigger().fires(Letters.of(missing))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({".*", "a?", "a*|b", "^$", "\\Qa+b\\E", "(?!a)", "[^a]", "\\w", "(?:ab?|)"})
    void alwaysTriesWhatNeedsNothing(String regex) {
        assertThat(Phrase.of(regex).trigger()).isEqualTo(Trigger.ALWAYS);
    }

    @Test
    void matcherOfAnAbsentWordingFindsNothingAndReplacesNothing() {
        Phrase phrase = Phrase.of("(最大)值");
        assertThat(phrase.matcher("别的").find()).isFalse();
        assertThat(phrase.matcher("别的").lookingAt()).isFalse();
        assertThat(phrase.matcher("").matches()).isFalse();
        assertThat(phrase.matcher("别的").replaceAll("x")).isEqualTo("别的");
        assertThat(phrase.matcher("别的").region(0, 1).find()).isFalse();
    }

    @ParameterizedTest(name = "{0} may be {1}, and never {2}")
    @CsvSource(
            quoteCharacter = '\0',
            delimiter = ' ',
            value = {
                "甲+ 甲甲 甲乙",
                "甲?乙? 乙 丙",
                "甲(?=乙)乙|丁 甲乙 甲乙丙",
                "[一-万]+ 七丁 一x",
                "[a-c]x bx dx",
                "(?i)no NO 否",
                "\\d{1,3}岁 18岁 18月",
                "\\w甲 _甲 -甲",
                "[\\s,;]* ,; ,。",
            })
    void isMadeOfItsCharacters(String regex, String text, String other) {
        Letters alphabet = new RegexReader(regex).whole().letters();
        assertThat(Phrase.of(regex).isAllOf(text)).isTrue();
        assertThat(alphabet).isNotNull();
        assertThat(alphabet.holds(Letters.of(text))).isTrue();
        assertThat(alphabet.holds(Letters.of(other))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({".", "[^a]", "\\p{IsHan}", "\\Qa\\E", "[\\u4e00-\\u9fff]", "\\S", "\\x41", "(a)\\1"})
    void mayBeMadeOfAnything(String regex) {
        assertThat(new RegexReader(regex).whole().letters()).isNull();
    }

    @Test
    void anAnchoredWordingStandsAtTheBeginOnly() {
        assertThat(places("^ {0,2}甲", "甲乙甲")).containsExactly(0);
        assertThat(Phrase.of("^ {0,2}甲").isIn("乙甲")).isFalse();
        assertThat(Phrase.of("^甲|乙").isIn("丙乙")).isTrue();
        assertThat(places("甲", "甲乙甲")).containsExactly(0, 2);
    }

    private static List<Integer> places(String regex, String text) {
        List<Integer> places = new ArrayList<>();
        for (Matcher match = Phrase.of(regex).firstIn(text); match != null; match = Phrase.next(match)) {
            places.add(match.start());
        }
        return places;
    }

    @Test
    void keepsATextWithoutItsPlaces() {
        assertThat(Phrase.of("\\(甲\\)").replaceIn("乙(甲)丙", "")).isEqualTo("乙丙");
        assertThat(Phrase.of("\\(甲\\)").replaceIn("乙(丙)", "")).isEqualTo("乙(丙)");
    }

    @Test
    void aTableFindsWhatAnyOfItsWordingsFinds() {
        PhraseTable table = PhraseTable.of("最大", "最小值?");
        assertThat(table.isAnyIn("说最小")).isTrue();
        assertThat(table.isAnyIn("最多")).isFalse();
        assertThat(table.isOneOf("最小值")).isTrue();
        assertThat(table.isOneOf("说最小值")).isFalse();
    }
}
