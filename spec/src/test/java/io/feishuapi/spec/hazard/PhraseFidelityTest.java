package io.feishuapi.spec.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.spec.text.phrase.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is passed over unlooked at, a wording finds what its regular expression finds: on random texts of the words of each. */
class PhraseFidelityTest {

    private static final int TEXTS = 300;

    private static final int LONGEST = 8;

    private static final Pattern WORD = Pattern.compile("\\p{IsHan}{1,4}|[A-Za-z]{1,12}|[^\\\\\\p{IsHan}A-Za-z?*+{}]");

    private static final List<String> COMMON = List.of(
            " ", "  ", "a", "B", "_", "0", "12", "1.5", "V3.1", "甲", "乙丙", "，", ",", "。", ":", "：", "(", ")", "\"", "/",
            "😀");

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.feishuapi.spec.hazard.ParserPatterns#arguments")
    void findsWhatItsExpressionFinds(String place, Pattern pattern) {
        Phrase phrase = Phrase.of(pattern.pattern());
        List<String> words = new ArrayList<>(COMMON);
        WORD.matcher(pattern.pattern()).results().map(MatchResult::group).forEach(words::add);
        Random random = new Random(20_261_127);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(words, random);
            assertThat(places(phrase.firstIn(text)))
                    .as("%s in “%s”", place, text)
                    .isEqualTo(places(first(pattern.matcher(text))));
            assertThat(phrase.isAllOf(text))
                    .as("%s is “%s”", place, text)
                    .isEqualTo(pattern.matcher(text).matches());
            int start = random.nextInt(text.length());
            assertThat(phrase.endAt(text, start))
                    .as("%s at %d of “%s”", place, start, text)
                    .isEqualTo(end(pattern, text, start));
        }
    }

    private static String text(List<String> words, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(LONGEST); i >= 0; i--) {
            text.append(words.get(random.nextInt(words.size())));
        }
        return text.toString();
    }

    private static @Nullable Matcher first(Matcher matcher) {
        return matcher.find() ? matcher : null;
    }

    private static List<String> places(@Nullable Matcher first) {
        List<String> places = new ArrayList<>();
        for (Matcher match = first; match != null; match = Phrase.next(match)) {
            places.add(match.start() + "-" + match.end());
        }
        return places;
    }

    private static int end(Pattern pattern, String text, int start) {
        Matcher matcher = pattern.matcher(text)
                .useTransparentBounds(true)
                .useAnchoringBounds(false)
                .region(start, text.length());
        return matcher.lookingAt() ? matcher.end() : -1;
    }
}
