package io.feishuapi.spec.read;

import io.feishuapi.spec.model.Sample;
import io.feishuapi.spec.page.node.Block.SampleNode;
import io.feishuapi.spec.read.sample.StrictJson;
import io.feishuapi.spec.text.phrase.Phrase;
import java.util.Set;
import java.util.regex.Matcher;

/** Tells what a sample shows, by the line before it and by its language. */
final class SampleRole {

    private static final Set<String> CODE =
            Set.of("js", "javascript", "jsx", "ts", "typescript", "html", "vue", "ttml", "css");
    private static final Phrase COMMENTS = Phrase.of("(?:\\s|//[^\\n]*+(?:\\n|$)|/\\*(?:[^*]|\\*(?!/))*+\\*/)*+");
    private static final Phrase FAILURE = Phrase.of("(?i)(?<![a-z])fail|失败|错误");
    private static final Phrase SUCCESS = Phrase.of("(?i)(?<![a-z])success|成功|返回|回调|输出|结果|response|result|return");

    private SampleRole() {}

    static Sample sample(SampleNode node, String caption) {
        Sample.Role role = role(node, caption);
        String json = role == Sample.Role.SUCCESS || role == Sample.Role.FAILURE
                ? StrictJson.of(node.text()).orElse(null)
                : null;
        return new Sample(node.language(), role, node.text(), json, node.position());
    }

    private static Sample.Role role(SampleNode node, String caption) {
        String last = caption.substring(caption.lastIndexOf('\n') + 1);
        boolean object = isObject(node.text());
        if (object && FAILURE.isIn(last) && !last.contains("success")) {
            return Sample.Role.FAILURE;
        }
        if (object && SUCCESS.isIn(last)) {
            return Sample.Role.SUCCESS;
        }
        return !object && (CODE.contains(node.language()) || node.language().isEmpty())
                ? Sample.Role.CALL
                : Sample.Role.OTHER;
    }

    /** Whether the sample is an object or a list, and no program. */
    static boolean isObject(String text) {
        Matcher comments = COMMENTS.matcher(text);
        int start = comments.lookingAt() ? comments.end() : 0;
        return start < text.length() && (text.charAt(start) == '{' || text.charAt(start) == '[');
    }
}
