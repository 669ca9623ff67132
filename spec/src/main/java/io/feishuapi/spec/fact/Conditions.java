package io.feishuapi.spec.fact;

import java.util.regex.Pattern;

/** Tells whether a statement holds for every client version, platform and state. */
final class Conditions {

    /** Words that make a statement depend on something. {@code 倒计时,} and the like are no condition. */
    private static final Pattern CONDITION =
            Pattern.compile("(?:^|[^正相恰])当(?!前)|如果|假如|若(?!干)|一旦|否则|仅当|只有|情况下|模式下|场景下|类型下|条件下"
                    + "|(?<![小计定同临及延实限超按准随耗平此])时(?= *(?:[,:)]|$|必|须|需|不|才|仅|只|最|会|则|取))"
                    + "|(?<![\\d.])(?:之前|以前)|建议|推荐|尽量|通常|一般|默认情况");

    private Conditions() {}

    /** Whether a clause of a sentence holds only sometimes: what comes before it in the sentence counts, a platform counts anywhere. */
    static boolean bind(Span clause, Span sentence) {
        String upToClause = sentence.line().normal().substring(sentence.start(), clause.end());
        return sentence.line().scope().bound()
                || Platforms.binds(sentence.normal())
                || CONDITION.matcher(upToClause).find();
    }
}
