package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.DefaultValue;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.Literal;
import io.feishuapi.spec.text.phrase.Phrase;
import io.feishuapi.spec.text.phrase.PhraseText;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Reads a default that stands in the description only. */
final class DefaultReader implements FactReader {

    /** What a field takes where it is left out; the value is the first group. */
    private static final List<Phrase> VALUES = List.of(
            Phrase.of("(?:缺省|默认|初始(?=值))(?:值|取值)? {0,2}(?:[为是]? {0,2}[:=]|[为是]) {0,2}(.{1,120})$"),
            Phrase.of("(?:缺省|默认|初始)值 {0,2}(.{1,120})$"),
            Phrase.of(
                    "(?:不|未)(?:传|填|设置|指定)(?:入|写)?(?:时|则|,| ){0,2}(?:等价于|等同于|相当于|视为|当作|默认为?|为|按) {0,2}([-\\w.#\"'\\[{].{0,60})$"),
            Phrase.of(
                    "(?:不|未)(?:传|填|设置|指定)(?:入|写)?(?:时|则|,| ){0,2}会?(?:显示|展示)(?:为|成)? {0,2}(\"[^\"]{1,60}\") {0,2}[。;]?$"),
            Phrase.of("(?i:default(?: value)?s?) {0,2}(?:is|to|:|=){1,2} {0,2}(.{1,120})$"),
            Phrase.of("^ {0,3}(?:不(?:传|填|设置|指定)(?:时|则)?)?(?:则)?(?:默认|缺省) {0,2}([-\\w.#\"'\\[{].{0,119})$"));

    /** What happens where it is left out; the words are the first group. */
    private static final List<Phrase> WORDS = List.of(
            Phrase.of("(?:不|未)(?:传入?|填写?|设置|指定)(?:时|的话|则|,| ){0,3}(?:表示|为)?(不(?:做|作)?限制?[^,。;]{0,12})$"),
            Phrase.of("默认的[^,]{1,12}(?:为|是).{1,120}$"),
            Phrase.of("不(?:传|填|设置|指定)(?:此|该|本)?(?:参数|字段|值)?(?:或[^,。;:]{1,12})?: {0,2}(.{1,120})$"),
            Phrase.of(
                    "(?:如果|若|如)?(?:不|未)(?:传|填|设置|指定|传入|填写|传递)(?:值|该?字段|该?参数)?(?:时|的话|则|,| ){0,3}"
                            + "(?:则|会|将|就|是|为){0,3}(?:(?=由)|给出?|使用|采用|取(?!消|决)|(?:返回|查询|获取)(?=全部|所有)|按照?|默认)(?:默认)?(?:支持|使用|取|为|采用|是)?(.{1,120})$"));

    /** The same in one clause. */
    private static final List<Phrase> CLAUSES = List.of(
            Phrase.of("^ {0,3}(?:默认|缺省)(?:会|将|时)?(?:取 {0,2}(?=\\p{IsHan}|[A-Za-z])|使用|采用|按照?(?!钮))(.{1,80})$"),
            Phrase.of("^ {0,3}(?:默认|缺省)(?:会|将|时)?((?:不(?!支持|可|能|限)|返回|与|和|同|由|从|跟随|随).{1,80})$"));

    /** Words for what an app or a device has: no text by which a page would name a default. */
    private static final Phrase THING = Phrase.of(
            "名称|图标|标题|页面|首页|应用|小程序|元素|参数|字段|路径|文件|目录|语言|坐标|位置|图片|宽度|高度|窗口|屏幕|设备|系统|当前|\\p{IsHan}的|的\\p{IsHan}");

    private static final Phrase TOLD = Phrase.of("^(?:缺省|默认)[为是] {0,2}[\\p{IsHan}A-Za-z `]");

    private static final Phrase UNLIMITED = Phrase.of("(?:无|没有|不)限制?[^,，。]{0,6}");

    /** Without one of these no sentence states a default. */
    private static final Phrase WORD = Phrase.of("默认|[Dd]efault|缺省|初始值|[不未](?:传|填|设|指)");

    private static final Phrase MEASURE =
            Phrase.of("([-+]?\\d{1,20}(?:\\.\\d{1,20})?) {0,2}(?:ms|毫秒|s|秒|px|rpx|次|个|条|张)?(?:\\(.*)?");

    @Override
    public void read(FieldText text, FactCollector facts) {
        if (text.field().type() == FieldType.Simple.FUNCTION) {
            return;
        }
        for (TextLine line : text.lines()) {
            for (Span sentence : line.sentences()) {
                if (!facts.hasDefault() && !facts.isEntry(line)) {
                    readSentence(sentence, text.field().type(), facts);
                }
            }
        }
    }

    private static void readSentence(Span sentence, FieldType type, FactCollector facts) {
        if (!WORD.isIn(sentence)) {
            return;
        }
        for (Phrase words : WORDS) {
            Matcher matcher = sentence.isFree() && !isElsewhere(sentence) ? words.firstIn(sentence) : null;
            if (matcher != null) {
                Span span = sentence.part(matcher.start(), matcher.end());
                String said = matcher.groupCount() == 0
                        ? span.text()
                        : sentence.part(matcher.start(1), matcher.end(1)).text();
                Literal literal = isShort(said) ? literal(said, type) : null;
                facts.defaultValue(
                        literal == null ? new DefaultValue.Described(said) : new DefaultValue.Known(literal));
                span.claim();
                return;
            }
        }
        for (Span clause : sentence.smallClauses()) {
            readClause(clause, sentence, type, facts);
        }
    }

    private static void readClause(Span clause, Span sentence, FieldType type, FactCollector facts) {
        PhraseText trimmed = trimmed(clause);
        for (Phrase value : VALUES) {
            Matcher matcher = clause.isFree() ? value.firstIn(trimmed) : null;
            if (matcher != null) {
                boolean named = matcher.group().contains("值");
                boolean sometimes = named ? isBound(clause, sentence) : Conditions.bind(clause, sentence);
                String said = clause.part(matcher.start(1), matcher.end(1)).text();
                boolean words = !isMarked(clause, matcher.start(1)) && THING.isIn(said);
                Literal literal = sometimes || words ? null : literal(said, type);
                if (literal != null) {
                    facts.defaultValue(new DefaultValue.Known(literal));
                    clause.claim();
                } else if (!sometimes && (named || UNLIMITED.isAllOf(said) || TOLD.isIn(matcher.group()))) {
                    facts.defaultValue(new DefaultValue.Described(said));
                }
                return;
            }
        }
        for (Phrase words : CLAUSES) {
            Matcher matcher = clause.isFree() && !facts.hasDefault() ? words.firstIn(trimmed) : null;
            if (matcher != null && !Conditions.bind(clause, sentence)) {
                facts.defaultValue(new DefaultValue.Described(
                        clause.part(matcher.start(1), matcher.end(1)).text()));
                clause.understand();
            }
        }
    }

    private static boolean isMarked(Span clause, int at) {
        TextLine line = clause.line();
        char first = line.normal().charAt(clause.start() + at);
        return line.isInLinkOrCode(clause.start() + at) || first == '"' || first == '\'';
    }

    /** Whether 默认值 is that of one platform, version or state: what other clauses name does not matter. */
    private static boolean isBound(Span clause, Span sentence) {
        Span first = sentence.clauses().get(0);
        boolean prefix = first.normal().contains(":") && Platforms.binds(first);
        return prefix || Conditions.bind(clause, clause);
    }

    private static PhraseText trimmed(Span clause) {
        String normal = clause.normal();
        int end = normal.length();
        while (end > 0 && "。;,!) ".indexOf(normal.charAt(end - 1)) >= 0) {
            end--;
        }
        return clause.part(0, end);
    }

    private static @Nullable Literal literal(String said, FieldType type) {
        Matcher measure = MEASURE.matcher(Normal.of(said));
        if (measure.matches() && Types.mayBe(type, FieldType.Simple.NUMBER)) {
            return LiteralReader.read(measure.group(1), type);
        }
        return DefaultCellReader.read(said, type) instanceof DefaultValue.Known known ? known.value() : null;
    }

    private static boolean isShort(String said) {
        return said.length() <= 12 && said.chars().allMatch(c -> c < 128);
    }

    /** A default of one platform or version is no default of the field. */
    private static boolean isElsewhere(Span sentence) {
        return sentence.line().scope().bound() || Platforms.binds(sentence);
    }
}
