package io.feishuapi.spec.fact;

import io.feishuapi.spec.text.phrase.Phrase;
import io.feishuapi.spec.text.phrase.PhraseText;
import java.util.regex.Matcher;

/** Tells whether a statement holds for every client version, platform and state. */
final class Conditions {

    /** Words that make a statement depend on something. {@code 倒计时,} and the like are no condition. */
    private static final Phrase CONDITION =
            Phrase.of("(?:^|[^正相恰])当(?!前)|如果|假如|若(?!干)|一旦|否则|仅当|只有|(?:情况|模式|场景|类型|条件) {0,2}下"
                    + "|(?<![小计定同临及延实限超按准随耗平此])时(?= *(?:[,:)]|$|必|须|需|不|才|仅|只|最|会|则|取|返回|表示|代表|开启|关闭|视为|按(?!钮)|将|自动|忽略|以))"
                    + "|(?<![\\d.])(?:之前|以前)|建议|推荐|尽量|通常|一般|默认(?:情况|最[大小多少])");

    private Conditions() {}

    /**
     * What binds a sentence.
     *
     * @param platform whether it names a platform, a version or one kind of app
     * @param condition where its first condition begins in the line, {@code Integer.MAX_VALUE} where it has none
     */
    record Binding(boolean platform, int condition) {

        private static final Binding NONE = new Binding(false, Integer.MAX_VALUE);
        private static final Binding PLATFORM = new Binding(true, Integer.MAX_VALUE);

        static Binding of(Span sentence) {
            PhraseText words = sentence.bindingWords();
            Matcher condition = CONDITION.firstIn(words);
            boolean platform = Platforms.binds(words);
            if (condition == null) {
                return platform ? PLATFORM : NONE;
            }
            return new Binding(platform, sentence.start() + condition.start());
        }
    }

    /** Whether a clause of a sentence holds only sometimes: what comes before it in the sentence counts, a platform counts anywhere. */
    static boolean bind(Span clause, Span sentence) {
        Binding binding = sentence.binding();
        return sentence.line().scope().bound() || binding.platform() || binding.condition() < clause.end();
    }
}
