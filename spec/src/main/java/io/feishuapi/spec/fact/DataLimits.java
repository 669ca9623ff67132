package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.FieldRule.Limit;
import io.feishuapi.spec.text.phrase.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads how much data may be handed in at a time, told outside the tables: {@code 单次写入不能超过 10M}. What may be kept in all, or read
 * at a time, is a state and no limit of a parameter.
 */
final class DataLimits {

    /** Names of the parameter that holds what is written. */
    private static final Set<String> HOLDERS = Set.of("data", "content", "buffer", "value");

    private static final Phrase HANDED_IN = Phrase.of("(?:单次|每次|一次|单[个条])[^,。;]{0,12}(?:写入|追加|存储|保存|发送|传输)"
            + "|单[个条次][^,。;]{0,8}(?:数据|内容)[^,。;]{0,4}(?:最大|上限|不超过|不能超过)");

    private static final Phrase IN_ALL = Phrase.of("总(?!长)|所有|全部|目录|缓存|建议|推荐|读取");

    private DataLimits() {}

    /** The limits that a sentence states of the one parameter that holds data. */
    static List<Relation> read(Span sentence, Set<String> inputs) {
        List<String> holders = inputs.stream().filter(HOLDERS::contains).toList();
        List<Relation> limits = new ArrayList<>();
        for (Span clause : holders.size() == 1 ? sentence.clauses() : List.<Span>of()) {
            if (HANDED_IN.isIn(clause) && !IN_ALL.isIn(clause) && !Conditions.bind(clause, sentence)) {
                for (LimitMatch match : LimitMatch.all(ByteLimits.SIZES.phrases(), clause)) {
                    for (Limit limit : match.limits()) {
                        limits.add(new Relation.Limits(holders.get(0), limit));
                    }
                }
            }
        }
        return limits;
    }
}
