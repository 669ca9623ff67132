package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.FieldType.Simple;
import io.feishuapi.spec.text.phrase.Phrase;
import java.math.BigDecimal;
import java.util.regex.Matcher;

/** Reads what speaks against a limit: {@code PC 端：不限制}, {@code -1 表示不限}. */
final class LimitExceptionReader implements FactReader {

    private static final Phrase NO_LIMIT = Phrase.of(
            "(?:不限制?|无限制|没有限制|无上限|没有上限)(?:最大)?(?:数量|个数|时长|长度|大小|次数|值)?(?= {0,2}(?:[,。;!)]|$))|(?:数量|个数|时长|长度|大小)(?:不限|没有限制|无限制)");

    private static final Phrase WHEN = Phrase.of("时(?!间|长|候|刻|区)");

    /** A value with a meaning of its own. */
    private static final Phrase SPECIAL =
            Phrase.of("(?<![\\d.])([-+]?\\d{1,15}(?:\\.\\d{1,10})?) {0,2}(?:表示|代表|意味|则表示|为不限|为无限|时表示|时代表)");

    /** 每个选项 and the like: the text of an element, not their number. */
    private static final Phrase ELSEWHERE = Phrase.of("文案|文本|字符|版本");

    @Override
    public void read(FieldText text, FactCollector facts) {
        for (TextLine line : text.lines()) {
            for (Span sentence : line.sentences()) {
                if (NO_LIMIT.isIn(sentence) && isBound(sentence) && !ELSEWHERE.isIn(sentence)) {
                    facts.limits().openAbove();
                }
                Matcher special = text.field().type() == Simple.NUMBER ? SPECIAL.firstIn(sentence) : null;
                for (; special != null; special = Phrase.next(special)) {
                    facts.limits().value(new BigDecimal(special.group(1)));
                }
            }
        }
    }

    private static boolean isBound(Span sentence) {
        return sentence.line().scope().bound() || sentence.binding().platform() || WHEN.isIn(sentence);
    }
}
