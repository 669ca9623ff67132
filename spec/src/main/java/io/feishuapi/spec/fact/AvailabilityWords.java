package io.feishuapi.spec.fact;

import io.feishuapi.spec.text.phrase.Phrase;

/**
 * The words in which pages say where and since when a whole field is there. A clause made of nothing but these words is such a
 * statement; one further word ({@code 支持 ttfile 图片}) makes it a statement about something else.
 */
final class AvailabilityWords {

    /** A clause of more words says something else besides. */
    private static final int MOST = 60;

    /** {@code 鸿蒙端 V7} and other kinds of client that are not named among the platforms. */
    private static final String CLIENT = "\\p{IsHan}{2,3}端(?= {0,2}[Vv]?\\d)";

    /** A word before those that it begins with. */
    private static final String WORDS =
            "以上版本时|Lark|lark|Only|only|网页应用|及以上时|客户端|配置项|API|版本号|小程序|以上时|以后时|版本时|飞书|输出|输入|字段|参数|属性|能力|功能|接口|配置|选项|特性|版本|支持|设置|使用|返回|传入|传递|获取|生效|有效|无效|可用|可以|适用|专用|独有|特有|专有|存在|提供|新增|增加|这个|以上|以后|之后|以下|以前|之前|更高|后续|开始|暂时|目前|当前|没有|系统|平台|设备|手机|需要|要求|其他|其余|其它|大于|小于|等于|高于|低于|最低|兼容|升级|应用|如下";

    private static final String CHARACTERS = "[版传将被会该此本及起才均都暂尚还仍不未无仅只在端上下中里内的为是自从于需且可能限其或者和与到至有~ /、,:+&()。;!≥≤]|[><]=?";

    private static final String ENGLISH =
            "(?i:(?<![a-z])(?:feishu|and|or|later|above|higher|versions?|of|supports?|supported|the|this"
                    + "|field|parameter|property|feature|is|are|it|not|does|only|on|in|clients?|available|since|from|starting|with|currently|yet|takes?"
                    + " effect|valid|unsupported|for)(?![a-z]))|-(?=端)";

    private static final Phrase ALL = Phrase.of("(?>" + Platforms.ONE + "|" + CLIENT + "|" + WORDS + "|" + CHARACTERS
            + "|" + ENGLISH + "|" + Platforms.VERSION + "){1," + MOST + "}+");

    private AvailabilityWords() {}

    /** Whether a clause consists of these words and nothing else. */
    static boolean areAllOf(String clause) {
        return ALL.isAllOf(clause);
    }
}
