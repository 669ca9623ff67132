package io.feishuapi.spec.read;

import io.feishuapi.spec.model.Sample;
import io.feishuapi.spec.page.node.Block.SampleNode;
import io.feishuapi.spec.read.sample.StrictJson;
import io.feishuapi.spec.text.phrase.Phrase;
import java.util.Set;
import java.util.regex.Matcher;

/** Tells what a sample shows, by the line before it and by its language. */
final class SampleRole {

    private static final Set<String> CODE = Set.of("js", "javascript", "jsx", "ts", "typescript");

    /** A declaration calls nothing. */
    private static final Phrase DECLARATION =
            Phrase.of("^\\s{0,20}(?:export |declare ){0,2}(?:interface|type|enum|declare)\\s.{0,40}");

    /** {@code true}, {@code "text"}, {@code 12}. */
    private static final Phrase PLAIN_VALUE =
            Phrase.of("\\s{0,9}(?:true|false|null|-?\\d{1,20}(?:\\.\\d{1,20})?|\"[^\"\\n]{0,200}\")\\s{0,9}");

    /** Words that announce a sample, outside the sections that hold samples and results. */
    private static final Phrase CAPTION = Phrase.of("[：:]\\s{0,3}$|示例|样例|(?i:example|sample)");

    private static final Phrase COMMENTS = Phrase.of("(?:\\s|//[^\\n]*+(?:\\n|$)|/\\*(?:[^*]|\\*(?!/))*+\\*/)*+");
    private static final Phrase FAILURE = Phrase.of("(?i)(?<![a-z])fail|失败|错误");
    private static final Phrase SUCCESS = Phrase.of("(?i)(?<![a-z])success|成功|返回|回调|输出|结果|response|result|return");

    private SampleRole() {}

    /**
     * A sample with its role.
     *
     * @param node the sample
     * @param caption the prose before it, or the section's title where there is none
     * @param section what the section is for
     */
    static Sample sample(SampleNode node, String caption, SectionRole section) {
        Sample.Role role = role(node, caption, section);
        String json = role == Sample.Role.SUCCESS || role == Sample.Role.FAILURE
                ? StrictJson.of(node.text()).orElse(null)
                : null;
        return new Sample(node.language(), role, node.text(), json, node.position());
    }

    private static Sample.Role role(SampleNode node, String caption, SectionRole section) {
        String last = caption.substring(caption.lastIndexOf('\n') + 1);
        boolean value = isObject(node.text()) || (node.language().equals("json") && PLAIN_VALUE.isAllOf(node.text()));
        boolean announced = section == SectionRole.SAMPLE || section == SectionRole.OUTPUT || CAPTION.isIn(last);
        if (value && announced && FAILURE.isIn(last) && !last.contains("success")) {
            return Sample.Role.FAILURE;
        }
        if (value && announced && SUCCESS.isIn(last)) {
            return Sample.Role.SUCCESS;
        }
        boolean program = CODE.contains(node.language()) || node.language().isEmpty();
        return !value && program && !DECLARATION.isIn(node.text()) ? Sample.Role.CALL : Sample.Role.OTHER;
    }

    /** Whether words before a sample say what it shows. */
    static boolean tellsResult(String caption) {
        return SUCCESS.isIn(caption) || FAILURE.isIn(caption);
    }

    /** Whether the sample is an object or a list, and no program. */
    static boolean isObject(String text) {
        Matcher comments = COMMENTS.matcher(text);
        int start = comments.lookingAt() ? comments.end() : 0;
        return start < text.length() && (text.charAt(start) == '{' || text.charAt(start) == '[');
    }
}
