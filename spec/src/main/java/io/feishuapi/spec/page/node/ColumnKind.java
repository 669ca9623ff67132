package io.feishuapi.spec.page.node;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What a column holds, told by the words of its header. */
public enum ColumnKind {
    /** The kind of app, in the table of what is supported where. */
    APP("应用(?:能力|类型|形态)?|app(?:lication)?(?: (?:type|ability|capability))?|能力|端"),
    /** A method, in a table of an object's methods. */
    METHOD("方法(?:名称?)?|methods?|接口|API(?: 名称)?"),
    /** An error code. */
    ERROR_CODE("错误码|错误代码|返回码|状态码|err(?:or)?[ _]?code|errno|err[ _]?no|error codes?|code|错误编码|http 状态码"),
    /** What an error says by itself. */
    ERROR_MESSAGE("错误信息|错误消息|err(?:or)?[ _]?(?:msg|message)|message|错误提示|err(?:or)?[ _]?string"),
    /** What to do about an error. */
    ADVICE("排查建议|处理建议|解决(?:方案|办法|方法|建议)|建议|解决措施|处理方式|处理方法|排查方法|suggestions?|solutions?|troubleshooting.*"),
    /** Whether a parameter must be given. */
    REQUIRED("(?:是否)?必[填须选传需](?:项|参数)?|是否必需|required\\??|必要|require|是否必须传"),
    /** What the client takes where a parameter is absent. */
    DEFAULT("默认值?|缺省值?|default(?: value)?s?"),
    /** An example. */
    EXAMPLE("示例值?|样例值?|举例|examples?(?: value)?|例子"),
    /** A value that is allowed. */
    VALUE("(?:合法|可选|枚举|有效|取|可能)?值|values?|枚举|取值(?:范围)?|可选项|合法值|可能取值"),
    /** The smallest client version. */
    SINCE("(?:客户端)?最低(?:支持)?(?:客户端)?版本.*|(?:最低)?(?:支持|客户端|飞书)?版本(?:要求|号)?|支持的最低版本|minimum version|since|version"),
    /** The type. */
    TYPE("(?:数据|参数|字段|属性|变量)?类型|(?:data )?types?|格式|数据格式"),
    /** A picture or link to try it out. */
    PREVIEW("预览(?:效果)?|preview|效果预览|体验|示例小程序"),
    /** A client platform, or several. */
    PLATFORM(
            "android(?:.*)|ios(?:.*)|安卓|pc(?:.*)|桌面端|harmony(?:.*)|鸿蒙(?:.*)|mac(?:os)?|windows|移动端|平台|web|mobile|desktop"),
    /** What it is. */
    DESCRIPTION(
            ".{0,6}(?:描述|说明|介绍|含义|解释|备注|释义|作用|用途|功能|意义|description|comment|remarks?|meaning|notes?|explanation).{0,6}|是什么"),
    /** The name of a field. */
    NAME(
            "名称|.{0,8}(?:名称?|参数|属性|字段|变量|成员|键|入参|出参|name|param(?:eter)?s?|propert(?:y|ies)|fields?|keys?|attributes?)|返回值"),
    /** Anything else. */
    OTHER("");

    private static final Map<String, ColumnKind> USUAL = Map.ofEntries(
            Map.entry("", OTHER),
            Map.entry("名称", NAME),
            Map.entry("参数", NAME),
            Map.entry("参数名", NAME),
            Map.entry("属性", NAME),
            Map.entry("字段", NAME),
            Map.entry("类型", TYPE),
            Map.entry("数据类型", TYPE),
            Map.entry("必填", REQUIRED),
            Map.entry("是否必填", REQUIRED),
            Map.entry("默认值", DEFAULT),
            Map.entry("描述", DESCRIPTION),
            Map.entry("说明", DESCRIPTION),
            Map.entry("介绍", DESCRIPTION),
            Map.entry("值", VALUE),
            Map.entry("应用能力", APP),
            Map.entry("android", PLATFORM),
            Map.entry("ios", PLATFORM),
            Map.entry("pc", PLATFORM),
            Map.entry("harmony", PLATFORM),
            Map.entry("预览效果", PREVIEW),
            Map.entry("错误码", ERROR_CODE),
            Map.entry("错误信息", ERROR_MESSAGE),
            Map.entry("排查建议", ADVICE),
            Map.entry("最低版本", SINCE),
            Map.entry("方法", METHOD));

    private static final int LONGEST = 40;

    private final String words;

    ColumnKind(String words) {
        this.words = words;
    }

    /** The kind of a column by its header's text. */
    public static ColumnKind of(String title) {
        String trimmed = title.strip();
        String bare = (endsWithNote(trimmed)
                        ? Matching.NOTE.matcher(trimmed).replaceFirst("").strip()
                        : trimmed)
                .toLowerCase(Locale.ROOT);
        if (bare.length() > LONGEST) {
            return OTHER;
        }
        ColumnKind usual = USUAL.get(bare);
        return usual == null ? Matching.kind(bare) : usual;
    }

    private static boolean endsWithNote(String title) {
        return title.endsWith(")") || title.endsWith("）");
    }

    /** The words of headers that nearly all tables have. */
    static Map<String, ColumnKind> usual() {
        return USUAL;
    }

    /** Loaded where a header is not a usual one. */
    static final class Matching {

        static final Pattern NOTE = Pattern.compile("[(（][^()（）]{0,40}[)）]$");

        private static final Map<ColumnKind, Pattern> PATTERNS = new EnumMap<>(ColumnKind.class);

        static {
            for (ColumnKind kind : values()) {
                PATTERNS.put(kind, Pattern.compile(kind.words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
            }
        }

        private Matching() {}

        static ColumnKind kind(String bare) {
            for (Map.Entry<ColumnKind, Pattern> kind : PATTERNS.entrySet()) {
                if (kind.getKey() != OTHER && kind.getValue().matcher(bare).matches()) {
                    return kind.getKey();
                }
            }
            return OTHER;
        }
    }
}
