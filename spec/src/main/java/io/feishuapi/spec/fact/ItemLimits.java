package io.feishuapi.spec.fact;

import static io.feishuapi.spec.model.FieldRule.Kind.MAX_ITEMS;
import static io.feishuapi.spec.model.FieldRule.Kind.MIN_ITEMS;

import io.feishuapi.spec.text.phrase.Phrase;
import java.util.List;

/** Wordings of limits on the number of a list's elements. */
final class ItemLimits {

    private static final String N = Numbers.COUNT;
    private static final String OF = " {0,2}(?:个|条|张|项|名|人|位|组|种|份|幅|段|款)(?!字符|字|小时|月)";
    private static final String NOT = "(?:不能|不得|不可以?|不应|不允许|不要|请勿|不)";
    private static final String SIZE = "(?:长度|个数|数量|数目|元素数|总数)";
    private static final String VERB =
            "(?:只|仅|可以?|能|支持|允许|传入?|传递|选择?|选中|勾选|包含|包括|设置|添加|配置|上传|下载|发送|指定|提供|输入|填写?|删除|移除|查询|获取|订阅|保存|提交|打开|预览|转发|分享|绑定|需要?|应|要|必须|须|同时|有|为|是|:|"
                    + " ){0,5}";

    static final LimitTable TABLE = new LimitTable(
            Types::isArray,
            List.of(
                    LimitPhrase.of(
                            SIZE + "(?:范围|限制|要求)?(?:为|是|:|在|介于|需要?|必须|须|应| ){0,3}\\[? {0,2}" + N
                                    + " {0,2}(?:~|到|至|-{1,2}|,) {0,2}" + N,
                            MIN_ITEMS,
                            MAX_ITEMS),
                    LimitPhrase.counts(
                            SIZE + "(?:范围|限制|要求)?(?:为|是|:|在|介于|需要?|必须|须|应| ){0,3}([\\[(]) {0,2}" + N
                                    + " {0,2}[,~] {0,2}" + N + " {0,2}([\\])])",
                            MIN_ITEMS,
                            MAX_ITEMS),
                    LimitPhrase.of(
                            "(?:^ {0,2}|[支传选含设置入:持] {0,2})" + N + " {0,2}(?:~|到|至|-{1,2}) {0,2}" + N + OF
                                    + "(?= {0,2}(?:$|[,。;)]))",
                            MIN_ITEMS,
                            MAX_ITEMS),
                    LimitPhrase.of("(?:只能|必须|固定)(?:是|为|有|传入?) {0,2}" + N + OF, MIN_ITEMS)
                            .andUpTo(MAX_ITEMS),
                    LimitPhrase.of("(?:最多|至多)(?:可|会|能|只)?返回 {0,2}" + N + OF, MAX_ITEMS),
                    LimitPhrase.of("(?:最多|至多)" + VERB + N + OF, MAX_ITEMS),
                    LimitPhrase.of("(?:只|仅)(?:支持|能|可以?|允许)" + VERB + N + OF, MAX_ITEMS),
                    LimitPhrase.of(NOT + "(?:超过|多于|超出|大于) {0,2}" + N + OF, MAX_ITEMS),
                    LimitPhrase.of(
                            "(?:length|" + SIZE + ")(?:必须|需要?|应| )?" + NOT + "(?:超过|多于|超出|大于) {0,2}" + N, MAX_ITEMS),
                    LimitPhrase.of(SIZE + "(?:上限|限制|最大|最多|至多)(?:值|为|是|:| ){0,3}" + N, MAX_ITEMS),
                    LimitPhrase.of("(?:最大|最长)" + SIZE + "(?:限制|为|是|:| ){0,3}" + N, MAX_ITEMS),
                    LimitPhrase.of("上限(?:为|是|:| ){0,3}" + N + OF, MAX_ITEMS),
                    LimitPhrase.of(N + OF + "(?:以内|之内)", MAX_ITEMS),
                    LimitPhrase.of("(?:length|" + SIZE + ") {0,2}(?:<=|≤|小于等于) {0,2}" + N, MAX_ITEMS),
                    LimitPhrase.below("(?:length|" + SIZE + ") {0,2}(?:<|小于) {0,2}" + N, MAX_ITEMS),
                    LimitPhrase.of("(?:length|" + SIZE + ") {0,2}(?:>=|≥|大于等于) {0,2}" + N, MIN_ITEMS),
                    LimitPhrase.of("(?:至少|最少|不少于|不能少于|不得少于)" + VERB + N + OF, MIN_ITEMS),
                    LimitPhrase.of("(?:最小|最短)" + SIZE + "(?:为|是|:| ){0,3}" + N, MIN_ITEMS),
                    LimitPhrase.of(SIZE + "(?:下限|最小|最少|至少)(?:值|为|是|:| ){0,3}" + N, MIN_ITEMS),
                    LimitPhrase.of(
                            "(?i:at most|up to|no more than|(?:not|cannot) exceed|maximum of) {0,2}" + N
                                    + "(?= {1,2}(?!char|byte)[a-z])",
                            MAX_ITEMS),
                    LimitPhrase.of("(?i:at least) {0,2}" + N + "(?= {1,2}(?!char|byte)[a-z])", MIN_ITEMS),
                    LimitPhrase.fixed("一[个张条项名位]或者?多[个张条项名位]", MIN_ITEMS, 1),
                    LimitPhrase.fixed("(?:" + NOT + "(?:为|是|传入?)|非)空数组|数组" + NOT + "为空", MIN_ITEMS, 1)),
            Phrase.of("每(?:个|一|条|项|行)|字符|字节|显示|展示|其中|建议|推荐|文件大小"),
            null,
            Phrase.of("超(?:出|过)[^。;]{0,10}(?:个|张|条|项|人|部分)[^。;]{0,20}(?:忽略|截取|无效|仅取|只取|取前|为准|不生效)"));

    private ItemLimits() {}
}
