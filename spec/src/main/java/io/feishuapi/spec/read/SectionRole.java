package io.feishuapi.spec.read;

import io.feishuapi.spec.text.phrase.Phrase;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What a section is for, told by the words of its heading. */
enum SectionRole {
    SUPPORT(
            "支持(?:说明|情况|版本|平台)|兼容性(?:说明)?|平台支持|版本(?:支持|要求)|(?:platform )?support(?:ed.*)?|compatibility|availability|supported platforms"),
    LEGAL_VALUES(".{0,60}(?:合法值|可选值|有效值|枚举值?|取值(?:范围|说明)?|可能值|legal values|valid values)(?:说明|列表)?"),
    ERRORS(".{0,60}(?:错误码|错误代码|返回码|error ?codes?|errno|errcode|错误信息|异常)(?:说明|列表)?|errors?"),
    INPUT("(?:输入|入参|参数|请求参数|输入参数|传入参数)(?:说明|列表|描述)?|inputs?|(?:input |request )?param(?:eter)?s?|arguments?|request"),
    OUTPUT("(?:输出|出参|返回值|返回|返回参数|返回结果|输出参数|响应|回调(?:函数|参数|结果)?|返回对象)(?:说明|列表|描述)?|outputs?|returns?(?:"
            + " values?)?|response|results?|callback|.{0,20}(?:success|fail|complete|callback)\\s?(?:回调|返回).{0,12}|(?:function|callback)"
            + " [a-z]\\w{0,30}|object res(?:ult)?"),
    METHODS("(?:对象)?方法(?:列表)?|methods?"),
    PROPERTIES("(?:对象)?属性(?:列表)?|.{0,40}数据结构|propert(?:y|ies)|attributes?"),
    SAMPLE("(?:.{0,12}(?:示例|样例|demo|例子).{0,12})|(?:sample|example)s?(?: codes?)?|code (?:sample|example)s?|usage|用法"),
    NOTES(
            ".{0,60}(?:注意|说明|备注|提示|已知问题|限制|常见问题|须知|前提|背景|概述|简介|介绍|描述|用途|权限|场景|流程|步骤|建议|参考|相关|差异|原理|更新日志|变更|最佳实践).{0,60}|bugs?(?:"
                    + " ?& ?tips?)?|tips?|faqs?|notes?|notices?|remarks?|precautions?|known"
                    + " issues?|limitations?|description|overview|see also|references?"),
    UNKNOWN("");

    /** The headings that nearly all pages have. */
    private static final Map<String, SectionRole> USUAL = Map.of(
            "支持说明", SUPPORT,
            "输入", INPUT,
            "输出", OUTPUT,
            "示例代码", SAMPLE,
            "错误码", ERRORS,
            "注意事项", NOTES);

    private static final int LONGEST = 60;

    private final String words;

    SectionRole(String words) {
        this.words = words;
    }

    /** What a heading announces. */
    static SectionRole of(String title) {
        SectionRole usual = USUAL.get(title);
        return usual == null ? Matching.role(title) : usual;
    }

    static Map<String, SectionRole> usual() {
        return USUAL;
    }

    /** Loaded where a heading is not a usual one. */
    static final class Matching {

        private static final Pattern CLOSING = Pattern.compile("(?<![：:\\s])[：:\\s]++$");

        private static final Map<SectionRole, Phrase> WORDS = new EnumMap<>(SectionRole.class);

        static {
            for (SectionRole role : values()) {
                if (role != UNKNOWN) {
                    WORDS.put(role, Phrase.of("(?i)" + role.words));
                }
            }
        }

        private Matching() {}

        static SectionRole role(String title) {
            String text = CLOSING.matcher(title).replaceFirst("").strip();
            if (text.length() <= LONGEST) {
                for (Map.Entry<SectionRole, Phrase> role : WORDS.entrySet()) {
                    if (role.getValue().isAllOf(text)) {
                        return role.getKey();
                    }
                }
            }
            return UNKNOWN;
        }
    }
}
