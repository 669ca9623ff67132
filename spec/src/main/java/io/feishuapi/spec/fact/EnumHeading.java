package io.feishuapi.spec.fact;

import io.feishuapi.spec.text.phrase.Phrase;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * A label that opens a list of values.
 *
 * @param start where the label begins
 * @param end where the values begin
 * @param kind how much it promises
 */
record EnumHeading(int start, int end, Kind kind) {

    /** How much a label promises. */
    enum Kind {
        /** 可选值: even one value is a closed list. */
        CLOSED,
        /** 取值, 支持 and the like: two values or more. */
        LOOSE
    }

    private static final String CLOSED_WORDS =
            "可选值|可选项|可选的值|可选类型|可取值|可能的?取?值|可能的值|合法值|合法的值|有效值|枚举值|枚举|允许值|允许的值|支持的值|候选值|可选参数|(?i:(?:optional|possible|valid|legal|allowed|available|supported|enum(?:eration)?)"
                    + " values?(?: are| is| include)?)";

    private static final String LOOSE_WORDS =
            "取值|(?:参数|字段)?值|(?:[\\p{IsHan}A-Za-z]{0,10})(?:定义|含义|说明)|支持的?(?:类型|格式|方式|模式)|类型|状态值?|模式|方式|级别|等级|方向|样式|策略|动作|顺序|支持以下";

    private static final String TAIL =
            "(?:包含|包括|分别|共|只)?(?:有|为|是|说明|列表|含义|如下|包括|包含)?(?:以下)?(?:[一二两三四五六七八九\\d]{1,2}(?:种|个))?(?:值|类型|情况)?(?:所示|如下)?";

    private static final Phrase CLOSED_WORD = Phrase.of(CLOSED_WORDS);

    /** A closed list that holds for what the brackets name. */
    private static final Phrase SCOPED = Phrase.of("(?:" + CLOSED_WORDS + ") {0,2}\\(([^()]{1,60})\\) {0,3}: {0,3}$");

    /** Other words as a whole line. */
    private static final Phrase LOOSE_LINE = Phrase.of(" {0,3}(?:" + LOOSE_WORDS + ")" + TAIL + " {0,6}");

    /** At the end of a line, before a list; words without colon only where the label is the whole sentence. */
    private static final Phrase BEFORE_LIST = Phrase.of("(?:(?<=^|[\\s。,;.、(!])|(?<=[\\p{IsHan}]))(?:(" + CLOSED_WORDS
            + ")|(?:" + LOOSE_WORDS + "))" + TAIL + " {0,3}(?:(:) {0,2}:?|) {0,3}$");

    private static final Phrase INLINE = Phrase.of("(?:(" + CLOSED_WORDS
            + ")|(?:(?<=^|[\\s。,;.、(!的])|(?<=前|仅))(?:取值|枚举|值|可选(?= {0,2}:? {0,2}[\"'\\w])))" + TAIL + " {0,3}:? {0,3}");

    /** A label with something behind it. */
    private static final Phrase LABEL = Phrase.of("(?:" + CLOSED_WORDS + ")" + TAIL + " {0,3}:");

    private static final String KINDS = "类型|类别|方式|模式|状态|级别|等级|方向|样式|位置|主题|质量|画质|策略|动作|格式|语种|语言|编码|顺序";

    /** Words for a choice at the end of a clause. */
    private static final Phrase KIND = Phrase.of("(?:" + KINDS + ") {0,2}$");

    /** {@code 内容类型：text / image}: words for a choice, then nothing but values. */
    private static final Phrase COLON =
            Phrase.of("(?<=" + KINDS + ") {0,2}: {0,2}(?=[\"'\\w#]|\\p{IsHan}{1,10} {0,2}\\( {0,2}[\"'\\w])");

    /** {@code 显示状态，full（全屏），all（多栏）}: each value with brackets that explain it. */
    private static final Phrase NOTED = Phrase.of("(?<=" + KINDS
            + ") {0,2}, {0,2}(?=[A-Za-z]\\w{0,40} {0,2}\\([^()]{1,60}\\) {0,2}[,、] {0,2}[A-Za-z]\\w{0,40} {0,2}\\()");

    /** The longest heading looked for. */
    private static final int LONGEST = 60;

    /** Lists that stay open, and labels of something else. */
    private static final Phrase OPEN = Phrase.of("例如|比如|包括但不限于|常见|部分|示例|格式为|[如形]下例|范围|注意|限制|差异|权限|步骤|方式可参见");

    /** The heading at the end of a line, or null where the line opens no list. */
    static @Nullable EnumHeading atEndOf(TextLine line) {
        int length = line.normal().length();
        if (!mayEndInLabel(line)) {
            return null;
        }
        Matcher matcher = BEFORE_LIST.matcher(line, Math.max(0, length - LONGEST), length);
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        if (!matcher.find() || OPEN.isIn(lastSentence(line.normal()))) {
            return null;
        }
        boolean closed = matcher.group(1) != null;
        boolean colon = matcher.group(2) != null;
        boolean whole = line.normal().substring(0, matcher.start()).isBlank();
        if (!closed && !colon && !whole) {
            return null;
        }
        return new EnumHeading(matcher.start(), line.normal().length(), closed ? Kind.CLOSED : Kind.LOOSE);
    }

    /** Whether a line ends in a colon, or has what a label needs that ends in none. */
    private static boolean mayEndInLabel(TextLine line) {
        return line.normal().stripTrailing().endsWith(":") || CLOSED_WORD.isIn(line) || LOOSE_LINE.isAllOf(line);
    }

    /** The versions that a list under a line holds for, in its own words; empty where it names none. */
    static String scopeOf(TextLine line) {
        Matcher scoped = line.normal().stripTrailing().endsWith(":") ? SCOPED.firstIn(line) : null;
        return scoped != null && Platforms.binds(scoped.group(1))
                ? line.text().substring(scoped.start(1), scoped.end(1)).strip()
                : "";
    }

    /** The heading within a line whose values follow at once, or null. */
    static @Nullable EnumHeading within(Span sentence) {
        Matcher noted = NOTED.firstIn(sentence);
        if (noted != null) {
            return new EnumHeading(sentence.start() + noted.end(), sentence.start() + noted.end(), Kind.LOOSE);
        }
        Matcher colon = COLON.firstIn(sentence);
        if (colon != null && !OPEN.isIn(colon.group())) {
            return new EnumHeading(sentence.start() + colon.start(), sentence.start() + colon.end(), Kind.LOOSE);
        }
        EnumHeading first = null;
        for (Matcher matcher = INLINE.firstIn(sentence); matcher != null; matcher = Phrase.next(matcher)) {
            boolean closed = matcher.group(1) != null;
            if (!OPEN.isIn(matcher.group())
                    && matcher.end() < sentence.normal().length()
                    && (first == null || (closed && first.kind == Kind.LOOSE))) {
                first = new EnumHeading(
                        sentence.start() + matcher.start(),
                        sentence.start() + matcher.end(),
                        closed ? Kind.CLOSED : Kind.LOOSE);
            }
        }
        return first;
    }

    /** Whether a line says that it, or the line under it where there is one, lists all values. */
    static boolean promisesAll(TextLine line, boolean goesOn) {
        EnumHeading end = atEndOf(line);
        if (end != null) {
            return goesOn && end.kind == Kind.CLOSED;
        }
        return CLOSED_WORD.isIn(line)
                && line.sentences().stream().anyMatch(sentence -> LABEL.isIn(sentence) && !OPEN.isIn(sentence));
    }

    /** Whether words end in one for a choice: a list that follows holds its values. */
    static boolean isKind(CharSequence normal) {
        return KIND.isIn(normal);
    }

    private static String lastSentence(String normal) {
        String text = normal.strip();
        return text.substring(text.lastIndexOf('。', Math.max(0, text.length() - 2)) + 1);
    }
}
