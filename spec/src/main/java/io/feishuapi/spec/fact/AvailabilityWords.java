package io.feishuapi.spec.fact;

import io.feishuapi.spec.text.phrase.Phrase;
import io.feishuapi.spec.text.phrase.WordList;

/**
 * The words in which pages say where and since when a whole field is there. A clause made of nothing but these words is such a
 * statement; one further word ({@code 支持 ttfile 图片}) makes it a statement about something else.
 */
final class AvailabilityWords {

    /** A clause of more words says something else besides. */
    private static final int MOST = 60;

    private static final WordList WORDS = WordList.of(
            "飞书|Lark|lark|客户端|输出|输入|字段|参数|属性|能力|功能|接口|配置|配置项|选项|特性|API|版|版本|版本号|支持|设置|使用|返回|"
                    + "传入|传递|传|获取|生效|有效|无效|可用|可以|适用|专用|独有|特有|专有|Only|only|将|被|会|存在|提供|新增|增加|该|此|本|这个|及|以上|以后|之后|以下|以前|之前|"
                    + "更高|后续|开始|起|才|均|都|暂时|暂|目前|当前|尚|还|仍|不|未|没有|无|仅|只|在|端|系统|平台|设备|手机|上|下|中|里|内|的|为|是|自|从|于|需|需要|要求|"
                    + "且|可|能|限|其|其他|其余|其它|或|者|和|与|大于|小于|等于|高于|低于|最低|兼容|升级|到|至|小程序|网页应用|应用|有|如下|及以上时|以上时|以后时|版本时|以上版本时|~| |/|、|,|:|+|&|(|)|。|;|!|>|<|>=|<=|≥|≤");

    /** {@code 鸿蒙端 V7} and other kinds of client that are not named among the platforms. */
    private static final Phrase CLIENT = Phrase.of("\\p{IsHan}{2,3}端(?= {0,2}[Vv]?\\d)");

    private static final Phrase ENGLISH_OR_VERSION =
            Phrase.of("(?i:(?<![a-z])(?:feishu|and|or|later|above|higher|versions?|of|supports?|supported|the|this"
                    + "|field|parameter|property|feature|is|are|it|not|does|only|on|in|clients?|available|since|from|starting|with"
                    + "|currently|yet|takes? effect|valid|unsupported|for)(?![a-z]))|-(?=端)|" + Platforms.VERSION);

    private AvailabilityWords() {}

    /** Whether a clause consists of these words and nothing else. */
    static boolean areAllOf(String clause) {
        boolean namesClient = clause.indexOf('端') >= 0;
        int at = 0;
        for (int words = 0; words < MOST && at < clause.length(); words++) {
            int end = Platforms.endAt(clause, at);
            end = end < 0 && namesClient ? CLIENT.endAt(clause, at) : end;
            end = end < 0 ? WORDS.endAt(clause, at) : end;
            end = end < 0 ? ENGLISH_OR_VERSION.endAt(clause, at) : end;
            if (end < 0) {
                return false;
            }
            at = end;
        }
        return at > 0 && at == clause.length();
    }
}
