package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.FieldType.Simple;
import io.feishuapi.spec.text.phrase.Phrase;
import java.util.List;

/** Wordings of limits on the bytes of strings and buffers. The size of a file that a string names is no such limit. */
final class ByteLimits {

    private static final String N = " {0,2}" + Numbers.SIZE + " {0,2}个? {0,2}(字节|[Bb]ytes?|B)(?![A-Za-z])";
    private static final String SIZE = " {0,2}" + Numbers.SIZE + " {0,2}([KkMmGg]B?)(?![A-Za-z])";
    private static final String LARGE =
            "(?:内容|数据|字符串|文本|长度)[^,。]{0,12}" + "(?:不能|不得|不可以?|不应|不允许|不要|不|最大|最多|至多|上限)(?:超过|大于|为|是|:| ){0,2}" + SIZE;
    private static final String NOT = "(?:不能|不得|不可以?|不应|不允许|不要|请勿|不)";

    private static final Phrase SURPLUS =
            Phrase.of("超(?:出|过|长)[^。;]{0,30}(?:截断|截取|省略|显示|展示|隐藏|\\.\\.\\.|…|滚动|换行|忽略|无效|为准|按)");

    /** Counts of bytes. */
    static final LimitTable TABLE = new LimitTable(
            ByteLimits::holdsBytes,
            List.of(
                    LimitPhrase.bytes("(?:最大|最长|最多|至多|上限)(?:长度|大小|支持|可以?|允许|限制|传入?|为|是|:| ){0,4}" + N),
                    LimitPhrase.bytes(LARGE),
                    LimitPhrase.bytes(NOT + "(?:超过|大于|多于|超出|长于)" + N),
                    LimitPhrase.bytes(N + "(?:以内|之内|内)"),
                    LimitPhrase.bytes("(?:长度|大小)(?:需要?|须|必须|应)?(?:小于等于|小于或等于|<=|≤)" + N),
                    LimitPhrase.bytes("(?:大小|长度)(?:限制|上限)(?:为|是|:| ){0,2}" + N)),
            Phrase.of("文件|图片|图标|(?i:icon)|视频|音频|缓存|存储|建议|推荐|(?:单次|总(?!长))"),
            null,
            SURPLUS);

    private static final List<LimitPhrase> SIZE_PHRASES = List.of(
            LimitPhrase.bytes("(?:大小|最大|最多|至多|上限)(?:限制|为|是|:|" + NOT + "|超过|大于| ){0,4}" + SIZE),
            LimitPhrase.bytes("最大(?:的)?(?:数据|内容|文件|字符串)?(?:长度|大小|体积)(?:限制|为|是|:| ){0,3}" + SIZE),
            LimitPhrase.bytes(NOT + "(?:超过|大于|超出)" + SIZE),
            LimitPhrase.bytes(SIZE + "(?:以内|之内|内)"));

    private static final Phrase OF_OTHERS = Phrase.of("缓存|存储|建议|推荐|(?:单次|单个|总(?!长))|每");

    /** Sizes in KB or MB of what the field itself holds. */
    static final LimitTable SIZES = new LimitTable(
            type -> type != Simple.ARRAYBUFFER && holdsBytes(type),
            SIZE_PHRASES,
            OF_OTHERS,
            Phrase.of("文件|图|(?i:icon)|视频|音频|路径|附件|头像|本地|(?i:base64)|素材|封面|录音|缩略"),
            SURPLUS);

    /** Sizes of buffers: what they hold is what is limited, whatever it is. */
    static final LimitTable BUFFER_SIZES =
            new LimitTable(type -> type == Simple.ARRAYBUFFER, SIZE_PHRASES, OF_OTHERS, null, SURPLUS);

    private ByteLimits() {}

    private static boolean holdsBytes(FieldType type) {
        return type.alternatives().stream()
                .allMatch(alternative -> alternative == Simple.STRING || alternative == Simple.ARRAYBUFFER);
    }
}
