package io.feishuapi.spec.fact;

import io.feishuapi.spec.text.phrase.Phrase;
import io.feishuapi.spec.text.phrase.PhraseTable;
import io.feishuapi.spec.text.phrase.PhraseText;

/** Wordings of rules that hold only sometimes, or that the input alone cannot show. */
final class SoftPhrases {

    private static final PhraseTable RULES = PhraseTable.of(
            "(?<!是否)(?:不生效|不会(?:再)?生效|无效|失效|才(?:会)?(?:生效|有效|可用|显示))",
            "(?:仅|只)(?:对|在|当|于|限|用于|有|支持|适用|能|可|会|允许)",
            "需要? {0,2}[A-Za-z_]\\w{0,40} {0,2}(?:字段|参数)? {0,2}(?:取值)?(?:为|=)",
            "^ {0,3}(?:空字符串|空数组|(?:数组)?长度为 {0,2}\\d(?: {0,2}时)?|null|true|false) {0,2}(?:则?表示|代表|意味|则|:(?=[^/])|,?"
                    + " {0,2}(?:清空|清除|不))",
            "^ {0,3}(?:传入?)? {0,2}[-+]?\\d{1,9} {0,2}(?:时|则)? {0,2}(?:清空|清除)",
            "[,。]? {0,2}空字符串(?:则?表示|代表|则)|其他(?:数?值|取值)",
            "超(?:过|出|长)[^。;]{0,40}(?:则|会|将|显示|截断|截取|省略|忽略|失败|报错|按|视为|取|自动|关闭|隐藏|不再|停止|结束|终止|换行|返回|抛)|(?:最多|最大|仅|只)(?:显示|展示)",
            "(?<!是否)(?<!是否支持、)(?:(?<!支)不支持|(?<!允)不允许|(?<!可)不可以?|(?<!(?:^|[^功性智])能)不能|不得|无法|禁止|请勿|(?<!要)不要)(?!选择的状态|用来|用于|为空时)",
            "(?:必须|务必|(?<![无毋需])须(?=为|是|与|和|在|先|确保|保证|保持|传|符合|满足|大于|小于|同|经过)|需要?(?:先|确保|保证|保持|是|为|与|配合|同时|在|以|通过)|请(?:先|确保|保证)|应当?(?:为|是|与|先|在))",
            "保持一致|(?:大小|尺寸|体积|长度|容量)[^,。;]{0,8}(?:限制|上限|超过|超出|最大|小于|低于|不大于|控制在|[<≤])(?=[^,。;]{0,12}[\\dA-Za-z一二两三四五六七八九十])|\\d"
                    + " {0,2}[KkMmGg]B?(?![A-Za-z])"
                    + " {0,2}(?:以内|之内|以下|内)|(?:最[大多]|不超过|上限|限制|允许)[^,。;\\d]{0,12}\\d[\\d.]{0,6}"
                    + " {0,2}(?:[KkMmGg]B?(?![A-Za-z])|兆)",
            "(?:小程序|网页应用|H5|端|后|时|中|下)(?:为|是|均|都|则)?必[填传选]",
            "支持(?:的)?(?:字符)?(?:前缀|后缀|协议|格式)(?:是|为|有|:)",
            "(?:单次|每次|总)[^,。;]{0,16}(?:最大|最多|不超过|不能超过) {0,2}\\d",
            "(?:不|未)(?:传|填|设置|指定)(?:时|值|该?(?:字段|参数))? {0,2},?(?:则|会)?(?:表示|代表|不会|不限)",
            "(?:^|[且应须需要不]) {0,2}(?:大于|小于|超过|早于|晚于|低于|高于)(?:或?等于)? {0,2}(?![\\d =])[^,。;]{2,}",
            "每(?:个|一|条|项|张|段|次|天|秒|分钟|小时|日)[^,。;]{0,24}\\d",
            "(?:最[多大长少小短]|至[多少]|不(?:超过|大于|少于)|限)[^,。;]{0,12}\\d[^,。;]{0,4}(?:汉字|中文)|\\d[^,。;]{0,6}(?:米|公里|厘米|度|分钟|小时|天)(?:以内|之内|内)",
            "建议[^,。;]{0,16}\\d",
            "(?:^|[,(;]) {0,2}(?:传入?|设置?为?|值为|填写?) {0,2}[\"']?[A-Za-z][\\w.-]{0,20}[\"']?"
                    + " {0,2}(?:时|则)?(?:表示|代表|则|为(?=不))",
            "(?:过|太|超)(?:长|大|多|短|小|快|高)(?:时|则|会|将|,|的话)",
            "(?i:(?<![a-z])(?:only (?:takes?|valid|effective|available|when|if|supports?|returned|used)|(?:is|are|be)"
                    + " ignored|(?:is|are) (?:not|only) supported|not (?:supported|allowed|valid)|must|cannot|can"
                    + " not|takes? no effect|required (?:when|if)|when [a-z]+ is|if [a-z]+ is)(?![a-z]))",
            "(?:最多|至多|不超过|不能超过|不得超过|至少|最少)[^,。;]{0,10}[\\d一二两三四五六七八九十]",
            "(?<![不能得可以])(?:小于|大于|低于|高于|不足) {0,2}\\d[^,。;]{0,6}(?:时|则)(?!间)",
            "(?:仅|只)(?:会)?保留",
            "范围(?:为|是|:| ){0,3}[\\[(] {0,2}[A-Za-z_][\\w.]{0,40} {0,2}[,~] {0,2}[A-Za-z_][\\w.]{0,40} {0,2}[\\])]",
            "不限制 {0,2}(?!$|[,。;)])|同时(?:传入?|设置|存在|指定)时|仅[^,。;]{1,20}(?:生效|有效)",
            "(?:与|跟|和|由)[^,。;]{1,12}(?:相关|有关|决定)|取决于",
            "(?:如果|若|当)[^,。;]{0,4}(?:大于|小于|超过|超出|早于|晚于)",
            "(?:需要?|应)[^,。;]{0,12}非 {0,2}[A-Za-z]",
            "不分(?:先后)?(?:次序|顺序)|(?<![仅只不])对[^,。;]{1,20}(?<![都均])(?:生效|有效)(?!期)",
            "(?:中文|汉字)[^,。;]{0,6}(?:按照?|算作?|计为?|统计)[^,。;]{0,6}\\d {0,2}个?字符",
            "忽略(?:该|此|本)|(?:该|此|本)(?:字段|参数)(?:将)?(?:会)?(?:被)?忽略|优先(?:使用|级)|优先 {0,2}[。;]?$|为准");

    /** What leads to a rule, or to what the client does. */
    private static final PhraseTable CONDITIONS = PhraseTable.of(
            "(?:[^正相恰]|^)当(?!前|地|天|日)[^,。;]{1,60}(?:时|(?:为|是|=)[^,。;]{1,30},)",
            "(?:如果|若(?!干)|假如|如需|如要|一旦|倘若)[^。;]{1,80}",
            "(?<!\\w)[A-Za-z_]\\w{0,40} {0,2}(?:字段|参数)? {0,2}(?:取?值?为|包含|等于|是|=) {0,2}[^,。;]{1,30}时",
            "(?:设置|设|传)(?:该|此|本)?(?:参数|字段|值)?(?:为|成) {0,2}[\"'\\w]{1,30}[\"']? {0,2}(?:时|后|会|可能|则|,)",
            "(?:该|此|本)(?:字段|参数|值)为空(?:字符串|数组|值)?时",
            "^ {0,3}传入? {0,2}[\"']?\\w{1,20}[\"']? {0,2}时",
            "^ {0,3}在[^,。;]{2,16}(?:下|中|时|里) {0,2},");

    /** What the client does, which binds nobody. */
    private static final Phrase BEHAVIOUR = Phrase.of("触发|回调|返回(?!空|失败|错误|null|到|首页|上)|自动(?:停止|结束|播放)|弹出|立即|继续|尝试");

    /** Prose that only sounds like a rule. */
    private static final Phrase NONE = Phrase.of(
            "(?:如果|若|当)?传入"
                    + " {0,2}(?i:number|string|数字|字符串)(?:类型)?[^,。;]{0,6}默认使用|^[^,。]{0,10}(?:可?参见|可?参考|详见|请查看)|无数量限制|无版本限制|(?:有|存在)(?:所|一定)?差异|触发|(?:回调|监听)(?!时)(?![^。]{0,12}(?:同一|一致|相同))");

    /** Tells which value does what one wants. */
    private static final Phrase ADVICE = Phrase.of("^ {0,2}(?:若|如)(?:需|想|要)[^,。;]{1,30},? {0,2}(?:请|可)以?(?:设置|传)");

    private SoftPhrases() {}

    /** Under which condition a result has something. */
    private static final Phrase RESULT = Phrase.of(
            "才(?:会)?(?:返回|输出|有值|生效|有效|可用)|时(?:,? {0,2})(?:才|会){0,2}(?:返回|输出)(?:该|此|本|$)|时,? {0,2}(?:可|能)(?:以)?获取(?:"
                    + " {0,2}$|到|该|此|本)"
                    + "|(?:仅|只)(?:当|在|有)[^,。;]{2,40}(?:返回|输出|有值|存在)|可能(?:为空|没有|不存在|不返回)|不一定(?:有|返回|存在)|(?:有些|某些|部分)[^,。;]{1,12}(?:没有|为空|不返回)");

    /** Whether a clause says under which condition a result has something, or that it may have nothing. */
    static boolean boundsResult(PhraseText clause) {
        return RESULT.isIn(clause) && !NONE.isIn(clause);
    }

    /** Whether a clause demands, forbids or limits, whatever leads to it. */
    static boolean isRule(PhraseText clause) {
        return RULES.isAnyIn(clause) && !NONE.isIn(clause);
    }

    /**
     * Whether a clause is rule-like.
     *
     * @param clause the clause
     * @param onwards the clause and what follows it in its sentence
     */
    static boolean matches(PhraseText clause, PhraseText onwards) {
        if (NONE.isIn(clause) || ADVICE.isIn(onwards)) {
            return false;
        }
        return RULES.isAnyIn(clause)
                || (CONDITIONS.isAnyIn(clause) && (!BEHAVIOUR.isIn(onwards) || RULES.isAnyIn(onwards)));
    }
}
