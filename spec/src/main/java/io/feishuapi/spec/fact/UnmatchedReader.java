package io.feishuapi.spec.fact;

import io.feishuapi.spec.text.phrase.Phrase;
import java.util.List;

/** Reports prose that looks like a constraint and that no other reader took. */
final class UnmatchedReader implements FactReader {

    private static final Phrase LIMIT = Phrase.of(
            "(?:最[大小多少长短高低](?!的)|至少|不超过|不少于|不大于|不小于|范围|长度|限制|上限|下限|以内|之间)[^。;]{0,40}[\\d一二两三四五六七八九十]|\\d[^。;]{0,12}(?:以内|之间|范围内)");

    private static final Phrase DEMAND = Phrase.of("必填|必传|必须|(?:仅|只)支持|(?<!(?:^|[^功性智])能)不能|(?<!可)不可|二选一|其一|互斥|同时为空");

    private static final Phrase NONE = Phrase.of(
            "建议|推荐|支持情况|参见|参考|详见|见下|下表|无数量限制|没有限制|不能用来|不可用时|不可选择的状态|(?:^|[,(]) {0,2}必[填传](?:项|参数|字段)? {0,2}[)。;]? {0,2}$");

    private static final Phrase OPEN_LIST = Phrase.of("例如|比如|包括但不限于|等 {0,2}(?:[,。;)]|$)");

    @Override
    public void read(FieldText text, FactCollector facts) {
        if (!facts.hasEnum()) {
            text.paragraphs().forEach(lines -> readLists(lines, facts));
        }
        if (!text.field().input()) {
            return;
        }
        for (TextLine line : text.lines()) {
            for (Span sentence : line.freeSentencesBehindLabel()) {
                if (sentence.isNew() && isConstraint(sentence)) {
                    facts.unmatched(line.source());
                }
            }
        }
    }

    /** Reports a line that promises a list of all values, of which no reader made anything. */
    private static void readLists(List<TextLine> lines, FactCollector facts) {
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            boolean unread = line.isFree(0, line.normal().length()) && !NONE.isIn(line) && !OPEN_LIST.isIn(line);
            if (unread && EnumHeading.promisesAll(line, i + 1 < lines.size())) {
                facts.unmatched(line.source());
            }
        }
    }

    /** Whether a sentence looks like a constraint. */
    static boolean isConstraint(Span sentence) {
        return (LIMIT.isIn(sentence) || DEMAND.isIn(sentence)) && !NONE.isIn(sentence);
    }
}
