package io.feishuapi.spec.fact;

import java.util.List;
import java.util.regex.Pattern;

/** Wordings of rules that hold only sometimes, or that the input alone cannot show. */
final class SoftPhrases {

    private static final List<Pattern> PHRASES = List.of(
            Pattern.compile("(?<!是否)(?:不生效|无效|失效|才(?:会)?(?:生效|有效|可用|显示))"),
            Pattern.compile("(?:仅|只)(?:对|在|当|于|限|用于|有|支持|适用|能|可|会|允许)"),
            Pattern.compile("(?:[^正相恰]|^)当(?!前|地|天|日)[^,。;]{1,60}(?:时|(?:为|是|=)[^,。;]{1,30},)"),
            Pattern.compile("(?:如果|若(?!干)|假如|如需|如要|一旦|倘若)[^。;]{1,80}"),
            Pattern.compile("(?<!\\w)[A-Za-z_]\\w{0,40} {0,2}(?:字段|参数)? {0,2}(?:取?值?为|包含|等于|是|=) {0,2}[^,。;]{1,30}时"),
            Pattern.compile("需要? {0,2}[A-Za-z_]\\w{0,40} {0,2}(?:字段|参数)? {0,2}(?:取值)?(?:为|=)"),
            Pattern.compile("(?:设置|设|传)(?:该|此|本)?(?:参数|字段|值)?(?:为|成) {0,2}[\"'\\w]{1,30}[\"']? {0,2}(?:时|后|会|可能|则|,)"),
            Pattern.compile(
                    "^ {0,3}(?:空字符串|空数组|(?:数组)?长度为 {0,2}\\d(?: {0,2}时)?|[-+]?\\d{1,9}|null|true|false) {0,2}(?:则?表示|代表|意味|则|:(?=[^/])|,? {0,2}(?:清空|清除|不))"),
            Pattern.compile("[,。]? {0,2}空字符串(?:则?表示|代表|则)|其他(?:数?值|取值)"),
            Pattern.compile("超(?:过|出|长)[^。;]{0,40}(?:则|会|将|显示|截断|截取|省略|忽略|失败|报错|按|视为|取)|(?:最多|最大|仅|只)(?:显示|展示)"),
            Pattern.compile(
                    "(?<!是否)(?<!是否支持、)(?:(?<!支)不支持|(?<!允)不允许|(?<!可)不可以?|(?<!(?:^|[^功性智])能)不能|不得|无法|禁止|请勿|(?<!要)不要)(?!选择的状态|用来|用于|为空时)"),
            Pattern.compile(
                    "(?:必须|务必|(?<![无毋需])须(?=为|是|与|和|在|先|确保|保证|保持|传|符合|满足|大于|小于|同|经过)|需要?(?:先|确保|保证|保持|是|为|与|配合|同时|在|以|通过)|请(?:先|确保|保证)|应当?(?:为|是|与|先|在))"),
            Pattern.compile("^ {0,3}传入? {0,2}[\"']?\\w{1,20}[\"']? {0,2}时"),
            Pattern.compile("保持一致|(?:大小|尺寸|体积|长度|容量)[^,。;]{0,8}(?:限制|上限|超过|超出|最大|小于|低于|不大于|控制在|[<≤])"
                    + "|\\d {0,2}[KkMmGg]B?(?![A-Za-z]) {0,2}(?:以内|之内|以下|内)"),
            Pattern.compile("支持(?:的)?(?:字符)?(?:前缀|后缀|协议|格式)(?:是|为|有|:)"),
            Pattern.compile("^ {0,3}在[^,。;]{2,16}(?:下|中|时|里) {0,2},"),
            Pattern.compile("(?:单次|每次|总)[^,。;]{0,16}(?:最大|最多|不超过|不能超过) {0,2}\\d"),
            Pattern.compile("(?:不|未)(?:传|填|设置|指定)(?:时|值|该?(?:字段|参数))? {0,2},?(?:则|会)?(?:表示|代表|不会|不限)"),
            Pattern.compile("忽略(?:该|此|本)|(?:该|此|本)(?:字段|参数)(?:将)?(?:会)?(?:被)?忽略|优先(?:使用|级)|为准"));

    /** Prose that only sounds like a rule. */
    private static final Pattern NONE = Pattern.compile("^[^,。]{0,10}(?:可?参见|可?参考|详见|请查看)|无数量限制|无版本限制|触发|回调|监听");

    private SoftPhrases() {}

    /** Whether a clause is rule-like. */
    static boolean matches(String normal) {
        return !NONE.matcher(normal).find()
                && PHRASES.stream().anyMatch(phrase -> phrase.matcher(normal).find());
    }
}
