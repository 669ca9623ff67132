package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.Deprecation;
import io.feishuapi.spec.text.phrase.Phrase;
import java.util.Collection;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Wordings by which pages retire something. */
final class DeprecationPhrases {

    private static final Phrase RETIRED = Phrase.of(
            "(?:已经?|即将|将|现已)(?:被)?(?:废弃|弃用|停用|下线|停止维护|停止支持|停止更新|不再维护)|不再(?:维护|推荐|建议)|不(?:推荐|建议)(?:再)?(?:继续)?使用"
                    + "|停止维护|(?<![A-Za-z])(?i:deprecated)(?![A-Za-z])|^ *[\\[(]?(?:废弃|弃用)");

    private static final Phrase BRACKET = Phrase.of("^ {0,3}[\\[(][^\\])]{0,40}[\\])] {0,3}");

    /** What is retired: the thing itself, before anything else is named. */
    private static final Phrase SUBJECT = Phrase.of(
            "^[ \\[(*]{0,4}(?:注意|提示|说明)?:? {0,2}(?:(?:该|此|本|这个|当前) {0,2}(?:接口|字段|参数|属性|方法|API|能力|功能|事件|文档|组件)?|接口|字段|参数|方法|API|(?i:this (?:field|api|parameter|property|method)(?: (?:is|has been))?))? {0,2}(?:(?:在|自|从)[^,]{1,20})?$");

    /** Words at the end of the subject that can only mean the thing itself. */
    private static final Phrase ITSELF =
            Phrase.of("(?:^|[ ,;。)])(?:该|此|本) {0,1}(?:接口|字段|参数|属性|方法|API|能力|功能|事件) {0,2}$");

    private static final Phrase REPLACEMENT = Phrase.of(
            "(?:推荐|建议|请)?(?:(?i:use)|使用|改用|替换为|迁移至|迁移到|参考|参见|用) {0,2}(?:新(?:的)?(?:接口|字段|参数|版)? {0,2})?(?:tt\\.)?([A-Za-z_$][A-Za-z0-9_$.]{1,80})");

    /** How far behind it on its line the replacement may stand. */
    private static final int FAR = 200;

    private DeprecationPhrases() {}

    /**
     * Reads a sentence that retires the thing it stands at.
     *
     * @param sentence the sentence
     * @param names names of the thing itself
     */
    static @Nullable Deprecation read(Span sentence, Collection<String> names) {
        Matcher retired = RETIRED.firstIn(sentence);
        if (retired == null) {
            return null;
        }
        String subject = sentence.normal().substring(0, retired.start());
        for (String name : names) {
            subject = Names.without(subject, name);
        }
        if (!SUBJECT.isAllOf(subject.replace("(Object object)", "")) && !ITSELF.isIn(subject)) {
            return null;
        }
        String normal = sentence.line().normal();
        int after = sentence.start() + retired.end();
        String replacement = replacement(normal.substring(after, Math.min(normal.length(), after + FAR)));
        return new Deprecation(sentence.text(), replacement);
    }

    /** Whether a part of a sentence may retire something. */
    static boolean mayBeIn(Span sentence) {
        return RETIRED.isIn(sentence);
    }

    /** The part of a sentence that only retires: its leading bracket where it stands in one. */
    static Span retiring(Span sentence) {
        Matcher bracket = BRACKET.firstIn(sentence);
        return bracket != null ? sentence.part(0, bracket.end()) : sentence;
    }

    private static @Nullable String replacement(String normal) {
        Matcher replacement = REPLACEMENT.firstIn(normal);
        return replacement == null ? null : replacement.group(1);
    }
}
