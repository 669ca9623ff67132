package io.feishuapi.spec.fact;

import static io.feishuapi.spec.model.FieldRule.Kind.MAX_LENGTH;
import static io.feishuapi.spec.model.FieldRule.Kind.MIN_LENGTH;

import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.text.phrase.Phrase;
import java.util.List;

/** Wordings of limits on the characters of strings. */
final class LengthLimits {

    private static final String N = Numbers.COUNT + "(?! {0,2}个? {0,2}(?:字节|[Bb]ytes?|[KkMm]?B|[kKM]\\b))";
    private static final String CHARACTERS = " {0,2}个? {0,2}(?:英文|半角)?(?:字符|字(?!节|段|母))";
    private static final String PLACES = "(?:" + CHARACTERS + "| {0,2}位(?!小数|数字?的|有效))";
    private static final String NOT = "(?:不能|不得|不可以?|不应|不允许|不要|请勿|不)";
    private static final String TO = " {0,2}(?:~|到|至|-{1,2}|和) {0,2}";

    private static final String INTERVAL = "([\\[(]) {0,2}" + N + " {0,2}[,~] {0,2}" + N + " {0,2}([\\])])";

    static final LimitTable TABLE = new LimitTable(
            type -> type == FieldType.Simple.STRING,
            List.of(
                    LimitPhrase.of(
                            "(?:长度|字符数|字数)(?:范围|限制|要求)?(?:为|是|:|在|介于|需要?|必须|须|应| ){0,3}" + N + "(?: {0,2}个?字符)?" + TO
                                    + N,
                            MIN_LENGTH,
                            MAX_LENGTH),
                    LimitPhrase.counts(
                            "(?:长度|字符数|字数)(?:范围|限制|要求)?(?:为|是|:|在|介于|需要?|必须|须|应| ){0,3}" + INTERVAL,
                            MIN_LENGTH,
                            MAX_LENGTH),
                    LimitPhrase.counts("^ {0,2}" + INTERVAL + CHARACTERS, MIN_LENGTH, MAX_LENGTH),
                    LimitPhrase.of(N + TO + N + PLACES, MIN_LENGTH, MAX_LENGTH),
                    LimitPhrase.of("(?:最大|最长)(?:长度|字符数|字数)(?:限制|为|是|:| ){0,3}" + N, MAX_LENGTH),
                    LimitPhrase.of("(?:长度|字符数|字数)(?:最大|最长|最多|至多|上限|限制)(?:值|为|是|:| ){0,3}" + N, MAX_LENGTH),
                    LimitPhrase.of(
                            "(?:最大|最长|最多|至多|上限)(?:支持|可以?|允许|能|输入|填写?|传入?|包含|设置|为|是|:| ){0,4}" + N + PLACES, MAX_LENGTH),
                    LimitPhrase.of(NOT + "(?:超过|大于|多于|超出|长于) {0,2}" + N + PLACES, MAX_LENGTH),
                    LimitPhrase.of("(?:长度|字符数|字数)(?:必须|需要?|应)?" + NOT + "(?:超过|大于|多于|超出|长于) {0,2}" + N, MAX_LENGTH),
                    LimitPhrase.of("(?:长度|字符数|字数)(?:必须|需要?|应)?(?:小于等于|小于或等于| {0,2}<=| {0,2}≤) {0,2}" + N, MAX_LENGTH),
                    LimitPhrase.below("(?:长度|字符数|字数)(?:必须|需要?|应)?(?:小于|<) {0,2}" + N, MAX_LENGTH),
                    LimitPhrase.of(
                            "(?:长度|字符数|字数)?(?:限制?|控制|不超过|限)?(?:为|在|于)? {0,2}" + N + CHARACTERS + "(?:以内|之内|内)",
                            MAX_LENGTH),
                    LimitPhrase.of("(?:限制?|上限)(?:为|在|:)? {0,2}" + N + CHARACTERS, MAX_LENGTH),
                    LimitPhrase.of("(?:最小|最短)(?:长度|字符数|字数)(?:为|是|:| ){0,3}" + N, MIN_LENGTH),
                    LimitPhrase.of(
                            "(?:最小|最短|最少|至少|不少于|不能少于|不低于|不得少于)(?:需要?|要|包含|输入|为|是|:| ){0,3}" + N + PLACES, MIN_LENGTH),
                    LimitPhrase.of(
                                    "长度(?:必须|需要?|固定|只能|应)?(?:为|是|:) {0,2}" + N + "(?= {0,2}(?:位|个?字符|$|[,。;]))",
                                    MIN_LENGTH)
                            .andUpTo(MAX_LENGTH),
                    LimitPhrase.of("固定(?:为|是)? {0,2}" + N + PLACES, MIN_LENGTH).andUpTo(MAX_LENGTH),
                    LimitPhrase.of("(?:^|[为是]) {0,2}" + N + " {0,2}位(?:的)?(?:小写|大写)?(?:的)?(?:十六|16) ?进制", MIN_LENGTH)
                            .andUpTo(MAX_LENGTH),
                    LimitPhrase.of("(?i:max(?:imum)? length)(?:is|of|:| ){1,4}" + N, MAX_LENGTH),
                    LimitPhrase.of("(?i:min(?:imum)? length)(?:is|of|:| ){1,4}" + N, MIN_LENGTH),
                    LimitPhrase.of(
                            "(?i:at most|up to|no more than|(?:not|cannot) exceed|maximum of) {0,2}" + N
                                    + "(?i: {0,2}char)",
                            MAX_LENGTH),
                    LimitPhrase.of("(?i:at least) {0,2}" + N + "(?i: {0,2}char)", MIN_LENGTH),
                    LimitPhrase.fixed(NOT + "(?:为|是|传入?)空(?:字符)?串", MIN_LENGTH, 1),
                    LimitPhrase.fixed("非空字符串", MIN_LENGTH, 1)),
            Phrase.of("截断|截取|省略|显示|展示|换行|文件|每行|汉字|中文|后缀|后 ?N 位|建议|推荐"),
            null,
            Phrase.of("超(?:出|过|长)[^。;]{0,30}(?:截断|截取|省略|显示|展示|隐藏|\\.\\.\\.|…|滚动|换行|忽略|无效|为准|按)"));

    private LengthLimits() {}
}
