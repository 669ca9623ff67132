package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.FieldRule.Kind;
import io.feishuapi.spec.model.FieldRule.Limit;
import io.feishuapi.spec.text.phrase.Phrase;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * A wording of a limit, found in a clause.
 *
 * @param start where it begins in the clause
 * @param end one behind its last character
 * @param limits what it states
 */
record LimitMatch(int start, int end, List<Limit> limits) {

    /** {@code 大于 0 时生效}, {@code 小于 1 的值将被忽略}: what is said of values beyond is no limit. */
    private static final Phrase CONDITION = Phrase.of(
            "^ {0,2}(?:个?(?:字符|字节|字)|[个张条项次秒页人位]|毫秒|ms|s|px)? {0,2}(?:时(?!间|长|刻|区|钟|候|段|延|戳)|后(?!缀|面|台|端)|则|将|会(?!话|议|员|场|诊)|就|才|自动|表示|代表|视为"
                    + "|按(?!钮)|的[^,。;()]{0,10}(?:将|会|被|则|按|视为|无效|忽略|不|自动|表示|代表|才|时))");

    /** The rest of a number whose thousands a comma parts. */
    private static final Phrase THOUSAND = Phrase.of("^\\d{3}(?!\\d)");

    /** Words that say nothing beside a limit. */
    private static final Phrase FILLER = Phrase.of(
            "(?:[\\s,。;:()、.!~-]|个|张|条|项|人|位|种|次|名|字符串?|字节|字|[Bb]ytes?|ms|毫秒|s|秒|分钟?|小时|px|rpx|度|°|%"
                    + "|整数|小数|数字|数值|自然数|浮点数|正数|数|取值|值|的|有效|合法|可选|可|范围|区间|在|为|是|应该?|必须|须|需要?|要|只|仅|能|以|支持|允许|最多|最少|至少|至多|最大|最小|最长|最短"
                    + "|长度|个数|数量|数目|大小|列表|数组|元素|该|此|本|字段|参数|且|并且|同时|但|传入?|设置|填写?|输入|选择?|上传|包含|介于|之间|以内|之内|内|限制|上限|下限){0,40}+");

    /** All that the wordings find in a clause: the more telling first, no two of the same end, none over another. */
    static List<LimitMatch> all(List<LimitPhrase> phrases, Span clause) {
        List<LimitMatch> found = new ArrayList<>();
        Set<Kind> ends = EnumSet.noneOf(Kind.class);
        for (LimitPhrase phrase : phrases) {
            Matcher matcher = phrase.pattern().firstIn(clause);
            if (matcher == null || isCut(matcher.end(), clause)) {
                continue;
            }
            LimitMatch match = new LimitMatch(
                    matcher.start(), matcher.end(), phrase.limits().apply(matcher));
            if (match.isApartFrom(found) && !match.boundsAny(ends)) {
                found.add(match);
                match.limits.forEach(limit -> ends.add(end(limit.kind())));
            }
        }
        return found;
    }

    /** Whether a clause ends within {@code 1，000}. */
    private static boolean isCut(int end, Span clause) {
        boolean last = end + 1 == clause.normal().length() && clause.normal().charAt(end) == ',';
        return last && THOUSAND.isIn(clause.line().normal().substring(clause.end()));
    }

    private boolean isApartFrom(List<LimitMatch> others) {
        for (LimitMatch other : others) {
            if (other.end > start && end > other.start) {
                return false;
            }
        }
        return true;
    }

    private boolean boundsAny(Set<Kind> ends) {
        for (Limit limit : limits) {
            if (ends.contains(end(limit.kind()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether what follows a limit makes it the condition of something else. */
    static boolean isCondition(String after) {
        return CONDITION.isIn(after);
    }

    /** Whether a clause says nothing but these limits. */
    static boolean sayAll(List<LimitMatch> matches, String clause) {
        StringBuilder rest = new StringBuilder(clause);
        for (LimitMatch match : matches) {
            rest.replace(match.start, match.end, " ".repeat(match.end - match.start));
        }
        return FILLER.isAllOf(rest.toString().strip().replaceAll(" {2,}", " "));
    }

    /** One kind for each end: a limit that leaves out its value is at the same end as one that does not. */
    private static Kind end(Kind kind) {
        return switch (kind) {
            case EXCLUSIVE_MIN -> Kind.MIN;
            case EXCLUSIVE_MAX -> Kind.MAX;
            default -> kind;
        };
    }
}
