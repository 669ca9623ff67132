package io.feishuapi.spec.fact;

import static io.feishuapi.spec.model.FieldRule.Kind.EXCLUSIVE_MAX;
import static io.feishuapi.spec.model.FieldRule.Kind.EXCLUSIVE_MIN;
import static io.feishuapi.spec.model.FieldRule.Kind.MAX;
import static io.feishuapi.spec.model.FieldRule.Kind.MIN;

import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.text.phrase.Phrase;
import java.util.List;

/** Wordings of limits on numbers. */
final class NumberLimits {

    private static final String UNIT = "(?: {0,2}(?:ms|毫秒|s|秒|px|rpx|度|°))?";
    private static final String NOT_COUNTED = "(?! {0,2}(?:位|小数|[*×x]|倍|行|层))";
    private static final String N = Numbers.ONE + NOT_COUNTED;
    private static final String E = Numbers.END_OF_INTERVAL + NOT_COUNTED;
    private static final String RANGE = "(?:范围|区间|取值|有效值|可选值|限制在)[^\\d\\[(-]{0,10}";
    private static final String TO = " {0,2}(?:~|到|至|-{1,2}) {0,2}";
    private static final String MUST = "(?:必须|须|需要?|应该?|只能|要求|取值|值)[^\\d,]{0,6}";
    private static final String NOT = "(?:不能|不得|不可|不应|不允许|不要|请勿|不)(?:设置)?";

    static final LimitTable TABLE = new LimitTable(
            type -> type == FieldType.Simple.NUMBER,
            List.of(
                    LimitPhrase.interval("(?:范围|区间|取值|有效值)[^\\d\\[(]{0,10}([\\[(]) {0,2}" + E
                            + " {0,2}(?:,|~|到|至|-) {0,2}" + E + " {0,2}([\\])])"),
                    LimitPhrase.interval("^ {0,2}([\\[(]) {0,2}" + E + " {0,2}[,~] {0,2}" + E + " {0,2}([\\])])"),
                    LimitPhrase.interval(
                            "([\\[(]) {0,2}" + E + " {0,2}[,~] {0,2}" + E + " {0,2}([\\])]) {0,2}(?:的)?(?:区间|范围|之间)"),
                    LimitPhrase.of("(?:范围|区间)[^\\d\\[(]{0,10}\\[ {0,2}" + E + " {0,2},(?! {0,2}\\d)", MIN),
                    LimitPhrase.of("(?:范围|区间)[^\\d\\[(]{0,10}\\( {0,2}" + E + " {0,2},(?! {0,2}\\d)", EXCLUSIVE_MIN),
                    LimitPhrase.of(RANGE + N + UNIT + TO + N, MIN, MAX),
                    LimitPhrase.of(
                            N + UNIT + " {0,2}(?:~|到|至|-|和|与) {0,2}" + N + UNIT + " {0,2}(?:之间|以内|范围内)", MIN, MAX),
                    LimitPhrase.between(N + " {0,2}(<=|≤|<) {0,2}\\w{1,40} {0,2}(<=|≤|<) {0,2}" + N),
                    LimitPhrase.of(
                            "^ {0,2}" + N + UNIT + TO + N + UNIT
                                    + " {0,2}(?:(?:的|之间的)?(?:正?整数|小数|数字|数值|自然数|浮点数|数))? {0,2}[,。;]?$",
                            MIN,
                            MAX),
                    LimitPhrase.of("\\( {0,2}" + N + UNIT + TO + N + UNIT + " {0,2}\\)", MIN, MAX),
                    LimitPhrase.of(N + UNIT + " {0,2}(?:以内|之内)", MAX),
                    LimitPhrase.of("(?:最小|最低|最少|最短|至少|下限)(?:值|取值|为|是|:|支持|可|设置| ){0,4}" + N, MIN),
                    LimitPhrase.of("(?:最大|最高|最多|至多|最长|上限)(?:值|取值|限制|为|是|:|支持|可以?|设置|允许|能|选择?|传入?|不超过| ){0,4}" + N, MAX),
                    LimitPhrase.of("(?:大于等于|大于或等于|>=|≥|不低于|不小于|不少于) {0,2}" + N, MIN),
                    LimitPhrase.of("(?:小于等于|小于或等于|<=|≤) {0,2}" + N, MAX),
                    LimitPhrase.of(NOT + "(?:小于|低于|少于) {0,2}" + N, MIN),
                    LimitPhrase.of(NOT + "(?:超过|大于|高于|多于) {0,2}" + N, MAX),
                    LimitPhrase.of("(?:" + MUST + "|^ {0,2})(?:大于|>) {0,2}" + N, EXCLUSIVE_MIN),
                    LimitPhrase.of("(?:" + MUST + "|^ {0,2}|且|[\\d个] {0,2})(?:小于|<) {0,2}" + N, EXCLUSIVE_MAX),
                    LimitPhrase.of(
                            "(?i:(?:value )?range|ranging|between|from)(?:s|is|of|from|:| ){0,5}" + N
                                    + "(?i: {0,2}(?:~|-| to | and ) {0,2})" + N,
                            MIN,
                            MAX),
                    LimitPhrase.of("(?i:min(?:imum)?|at least)(?i: value)?(?:is|of|:| ){1,4}" + N, MIN),
                    LimitPhrase.of(
                            "(?i:max(?:imum)?|at most|up to|no more than|(?:not|cannot) exceed)(?i: value)?(?:is|of|:| ){1,4}"
                                    + N,
                            MAX),
                    LimitPhrase.fixed("非负(?:整?数)|" + NOT + "(?:为|是)负", MIN, 0),
                    LimitPhrase.fixed("(?:无效|非法|不合法|错误)[( ,:]{1,3}(?:为|是)?负[数值]", MIN, 0),
                    LimitPhrase.fixed("(?:为|是|须|传|取值|:|^ {0,2})正整数", MIN, 1),
                    LimitPhrase.fixed("(?:必须|须|应|取值|需要?)(?:为|是)正数", EXCLUSIVE_MIN, 0)),
            Phrase.of("字符|字节|建议|推荐|过大|文件大小|[0０零]或|间隔至少"),
            null,
            Phrase.of(
                    "(?<![不能得可以应])超(?:出|过|长)[^。;]{0,20}(?:为准|按(?!钮)|取|视为|自动|默认|忽略|无效|不生效)|(?<![不能得可以应])(?:大于|高于|多于)[^。;]{0,16}(?:为准|按(?!钮)|视为|当作|忽略|无效|不生效|取最大|则不)"));

    /** Words or signs of a range of numbers, of which some may have a meaning of their own. */
    private static final Phrase RANGE_OF_NUMBERS = Phrase.of("(?:范围|区间|介于)[^,。]{0,10}\\d|\\d {0,2}[~到至] {0,2}\\d");

    private NumberLimits() {}

    /** Whether a row tells a range. */
    static boolean tellsRange(FieldText text) {
        for (TextLine line : text.lines()) {
            for (Span sentence : line.sentences()) {
                if (RANGE_OF_NUMBERS.isIn(sentence)) {
                    return true;
                }
            }
        }
        return false;
    }
}
