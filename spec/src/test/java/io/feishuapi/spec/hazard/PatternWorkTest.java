package io.feishuapi.spec.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No regular expression of the parser takes more than linear time, whatever it is given: characters looked at are counted, on texts made
 * of the expression's own words and of what usually makes expressions go back.
 */
class PatternWorkTest {

    private static final int SHORT = 200;

    private static final int TIMES = 4;

    /** Linear is {@code TIMES}; quadratic would be its square. */
    private static final double MOST = 2.0 * TIMES;

    /** What is looked at once, however long the text is. */
    private static final int ALLOWANCE = 1000;

    private static final String[] UNITS = {
        " ", "\t", "\n", "a", "A", "_", "0", "1.", "1 ", "a ", "a.", "a,", "a、", "甲", "甲，", "。", "，", "：", ":", "\"",
        "'", "`", "(", ")", "[", "]", "[(", "{", "|", "a|", "/", "-", "- ", "*", "**", "#", "<", "<a", "<a ", "</", "&",
        "&emsp;", "\\", "$", "~", "=", "当", "不", "仅", "V1.1", "a=1", "a 为 1", "\u00a0", "\u3000"
    };

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.feishuapi.spec.hazard.ParserPatterns#arguments")
    void isLinear(String place, Pattern pattern) {
        for (String unit : units(pattern)) {
            long few = looks(pattern, unit, SHORT);
            long many = looks(pattern, unit, SHORT * TIMES);
            assertThat(many)
                    .as("characters that %s looks at in a text of “%s”, %d in one a quarter as long", place, unit, few)
                    .isLessThanOrEqualTo((long) (MOST * few) + ALLOWANCE);
        }
    }

    @Test
    void countsWhatGoesBackTooFar() {
        Pattern quadratic = Pattern.compile("a*b");
        assertThat(looks(quadratic, "a", SHORT * TIMES)).isGreaterThan((long) (MOST * looks(quadratic, "a", SHORT)));
    }

    private static Set<String> units(Pattern pattern) {
        Set<String> units = new LinkedHashSet<>(List.of(UNITS));
        Matcher words = Pattern.compile("[\\p{IsHan}A-Za-z]{1,20}").matcher(pattern.pattern());
        while (words.find()) {
            units.add(words.group());
        }
        return units;
    }

    private static long looks(Pattern pattern, String unit, int length) {
        CountedText text = new CountedText(unit.repeat(length / unit.length()) + '\u0001');
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            // Counting is all.
        }
        matcher.matches();
        return text.looks();
    }
}
