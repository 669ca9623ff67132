package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.FieldType.Simple;
import io.feishuapi.spec.text.phrase.Phrase;
import java.util.List;
import java.util.regex.Matcher;

/** Reads what speaks against a limit: {@code PC 端：不限制}, {@code -1 表示不限}. */
final class LimitExceptionReader implements FactReader {

    private static final Phrase NO_LIMIT = Phrase.of(
            "(?:不限制?|无限制|没有限制|无上限|没有上限)(?:最大)?(?:数量|个数|时长|长度|大小|次数|值)?(?= {0,2}(?:[,。;!)]|$))|(?:数量|个数|时长|长度|大小)(?:不限|没有限制|无限制)");

    private static final Phrase WHEN = Phrase.of("时(?!间|长|候|刻|区)");

    private static final String N = " {0,2}" + Numbers.ONE;

    /** A value with a meaning of its own. */
    private static final List<Phrase> SPECIAL = List.of(
            Phrase.of(Numbers.ONE + " {0,2}(?:表示|代表|意味|则表示|为不限|为无限|时表示|时代表)"),
            Phrase.of("特殊值(?:为|:)?" + N),
            Phrase.of("(?<!不)(?:支持|可以?|允许|能)(?:传入?|设置?为?|取|填)(?:为|成)?" + N),
            Phrase.of("(?:设置?为|传入?|值为|填|等于|为)" + N + " {0,2}(?:时(?!间|长)|则)"),
            Phrase.of("(?:时|则|会) {0,2},? {0,2}返回" + N));

    /** {@code 可能会大于 1}. */
    private static final Phrase SOMETIMES_ABOVE = Phrase.of("(?:可能|有时)(?:会|将)?(?:大于|超过|超出|高于)");

    private static final Phrase SOMETIMES_BELOW = Phrase.of("(?:可能|有时)(?:会|将)?(?:小于|低于|为负)");

    /** 每个选项 and the like: the text of an element, not their number. */
    private static final Phrase ELSEWHERE = Phrase.of("文案|文本|字符|版本");

    @Override
    public void read(FieldText text, FactCollector facts) {
        for (TextLine line : text.lines()) {
            for (Span sentence : line.sentences()) {
                if (NO_LIMIT.isIn(sentence) && isBound(sentence) && !ELSEWHERE.isIn(sentence)) {
                    facts.limits().openAbove();
                }
                if (SOMETIMES_ABOVE.isIn(sentence)) {
                    facts.limits().openAbove();
                }
                if (SOMETIMES_BELOW.isIn(sentence)) {
                    facts.limits().openBelow();
                }
                if (text.field().type() == Simple.NUMBER) {
                    readValues(sentence, facts);
                }
            }
        }
    }

    private static void readValues(Span sentence, FactCollector facts) {
        for (Phrase words : SPECIAL) {
            for (Matcher value = words.firstIn(sentence); value != null; value = Phrase.next(value)) {
                facts.limits().value(Numbers.read(value.group(1)));
            }
        }
    }

    private static boolean isBound(Span sentence) {
        return sentence.line().scope().bound() || sentence.binding().platform() || WHEN.isIn(sentence);
    }
}
