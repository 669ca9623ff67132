package io.feishuapi.spec.compare.words;

import java.util.regex.Pattern;

/** Sentences that announce an end: of support, of maintenance, of the thing itself. */
public final class EndOfLife {

    private static final Pattern SENTENCE_END = Pattern.compile("[。；;！!\n]|\\. ");

    private static final String ENDS = "(?:下线|停用|废弃|弃用|停止(?:服务|维护|支持|更新|提供)|不再(?:支持|维护|提供|可用|更新)|关闭服务)";

    private static final Pattern ANNOUNCED = Pattern.compile("(?:即将|将于|将在|计划|预计|拟于)[^，,。]{0,40}?" + ENDS
            + "|(?:20[0-9]{2} ?[年/.-])[^，,。]{0,40}?(?:" + ENDS + "|移除|删除)"
            + "|(?:已经?|现已)" + ENDS + "|停止(?:服务|维护)|不再维护"
            + "|(?i:end[ -]of[ -](?:life|support)|sunset|(?:will|to) be (?:removed|retired|discontinued|shut down)"
            + "|deprecat(?:ed|ion)|no longer (?:supported|maintained|available))");

    private EndOfLife() {}

    /** Whether the newer text announces an end in a sentence that the older one does not have. */
    public static boolean announced(String was, String is) {
        return SENTENCE_END
                .splitAsStream(is)
                .anyMatch(sentence ->
                        !was.contains(sentence) && ANNOUNCED.matcher(sentence).find());
    }
}
