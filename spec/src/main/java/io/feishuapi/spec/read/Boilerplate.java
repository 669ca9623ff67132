package io.feishuapi.spec.read;

import io.feishuapi.spec.text.phrase.PhraseTable;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Sentences that stand on every page and say nothing that its tables do not. */
final class Boilerplate {

    private static final PhraseTable SENTENCES = PhraseTable.of(
            "(?:该|此|本)?(?:接口|方法|API|事件)?\\s?继承\\s?标准对象输[入出]\\s?[，,。：:；;]?.{0,60}",
            "(?:该|此|本)?(?:接口|方法|API|事件)?\\s?(?:无|没有)(?:输入|输出|返回|扩展)?(?:参数|属性|值|字段)?[。.]?",
            "(?:该|此|本)(?:接口|方法|API|事件)\\s?仅?支持(?:小程序|网页应用)(?:[和、及与](?:小程序|网页应用))?\\s?调用[，,]对应的客户端版本支持情况如下(?:表)?(?:所示)?[。：:]?",
            "(?:\\w{1,40}\\s?)?(?:success|fail|complete|callback|回调函数|返回)?\\s?(?:回调函数|回调|函数)?\\s?(?:的)?(?:返回)?(?:对象|参数|值|结果|数据)?的?(?:扩展)?(?:属性|参数|字段|说明)?(?:描述|说明)?(?:如下(?:表)?(?:所示)?)?[。：:]?",
            "(?:返回值?\\s?[：:]?\\s?)?\\w{1,60}\\s?实例[。.]?",
            "返回值\\s?[：:]\\s?\\w{1,60}[。.]?",
            "返回值?\\s?\\w{1,60}\\s?[，,]该?对象的属性与方法(?:列表)?(?:参见|如)(?:以下表格|下表)(?:所示)?[。：:]?",
            "在?(?:以下表格|下表)中[，,]?点击方法名[，,]可?查看对应\\s?API\\s?的支持说明、调用方法[。.]?",
            "(?:\\w{1,60}。)?\\w{1,60}\\s?有以下(?:方法|属性)[：:]?",
            "参数是一个对象[，,][由有]以下属性[：:]?",
            "\\w{0,40}\\s?返回对象(?:参数)?的?(?:扩展)?(?:属性(?:与方法)?|示例)[：:]?",
            "返回值(?:说明|类型)?(?:如下表?(?:所示)?|为)?[。：:]?",
            "返回值?\\s?[：:]?\\s?\\w{1,60}\\s?[，,]该?对象的(?:方法|属性)(?:列表)?(?:参见|如)下表?(?:所示)?[。：:]?",
            "点击下表中的方法名[，,]查看对应\\s?API\\s?的支持说明、调用方法[。.]?",
            "扩展属性(?:描述|如下(?:表)?(?:所示)?)?[。：:]?",
            "(?:调用|代码|使用)?示例(?:代码)?(?:如下(?:所示)?)?[。：:]?",
            "(?:下载示例代码|预览小程序|预览网页应用|预览|\\s){1,9}",
            "(?:\\w{1,20}\\s?)?错误码(?:说明|列表)?[。：:]?",
            "\\w{1,40}\\s?的?(?:合法值|可选值|有效值|枚举值|取值)[。：:]?",
            "(?:注意事项|注意|说明|提示|Notice|Note)[：:]?",
            "[-/无\\\\]{1,2}[。.]?");

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=。)\\s{0,9}|\\s{0,9}\\n\\s{0,9}");

    private static final int LONGEST = 200;

    private Boilerplate() {}

    static boolean matches(String text) {
        String stripped = text.strip();
        if (stripped.length() > LONGEST) {
            return false;
        }
        return SENTENCES.isOneOf(stripped)
                || Arrays.stream(SENTENCE_END.split(stripped)).allMatch(SENTENCES::isOneOf);
    }
}
