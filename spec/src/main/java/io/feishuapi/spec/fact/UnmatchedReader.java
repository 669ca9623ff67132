package io.feishuapi.spec.fact;

import io.feishuapi.spec.text.phrase.Phrase;

/** Reports prose that looks like a constraint and that no other reader took. */
final class UnmatchedReader implements FactReader {

    private static final Phrase LIMIT = Phrase.of(
            "(?:最[大小多少长短高低](?!的)|至少|不超过|不少于|不大于|不小于|范围|长度|限制|上限|下限|以内|之间)[^。;]{0,40}[\\d一二两三四五六七八九十]|\\d[^。;]{0,12}(?:以内|之间|范围内)");

    private static final Phrase DEMAND = Phrase.of("必填|必传|必须|(?:仅|只)支持|(?<!(?:^|[^功性智])能)不能|(?<!可)不可|二选一|其一|互斥|同时为空");

    private static final Phrase NONE = Phrase.of(
            "建议|推荐|支持情况|参见|参考|详见|无数量限制|没有限制|不能用来|不可用时|不可选择的状态|(?:^|[,(]) {0,2}必[填传](?:项|参数|字段)? {0,2}[)。;]? {0,2}$");

    @Override
    public void read(FieldText text, FactCollector facts) {
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

    /** Whether a sentence looks like a constraint. */
    static boolean isConstraint(Span sentence) {
        return (LIMIT.isIn(sentence) || DEMAND.isIn(sentence)) && !NONE.isIn(sentence);
    }
}
