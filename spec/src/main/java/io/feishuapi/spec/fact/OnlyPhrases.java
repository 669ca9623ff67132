package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.text.phrase.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Wordings that close a list without calling it one: {@code 仅支持 a、b}, {@code 支持 a/b 两种}, {@code 固定为 a}. */
final class OnlyPhrases {

    private static final String GIVE = "(?:传入?|设置|填写?|使用|取|为|是)?(?:设置|传入)?(?:为|成)? {0,2}:? {0,2}(?=[\"'\\w`#])";

    /** What says “only”: no more than values follows. */
    private static final Phrase HEDGED = Phrase.of("(?:仅|只|目前|当前|暂时?|只能|必须|须)(?:仅|只)?(?:支持|能|可以?|允许)?" + GIVE
            + "|可(?:以)?取(?:值)?(?:为)? {0,2}:? {0,2}(?=[\"'\\w`#])|可能为 {0,2}:? {0,2}(?=[\"'\\w`#])");

    /** What names values that may be among others, unless something else closes the list. */
    private static final Phrase OPEN = Phrase.of("(?:支持|可以?(?:是|为|传)|包括|包含)(?:传入|设置|的)?(?:格式|类型)?(?:为|有)? {0,2}:? {0,2}"
            + "(?=[\"'\\w#]|\\p{IsHan}{1,10} {0,2}\\( {0,2}[\"'\\w])");

    /** {@code 支持 GET/POST/PUT}: whoever writes them so names them all. */
    private static final Phrase SLASHED = Phrase.of("^[\\w-]{1,30}(?: ?/ ?[\\w-]{1,30}){2,20}(?![\\w/-]| {0,2}等)");

    private static final Phrase FIXED =
            Phrase.of("(?:(?:此处|这里|目前|当前) {0,2})?固定(?:值|传入?|填写?)?(?:为|是|:)? {0,2}:? {0,2}(?=[\"'\\w#])");

    /** {@code 支持 a/b 两种}: a count closes the list, and so does {@code 中的一种}. */
    private static final Phrase COUNTED = Phrase.of(
            "[\\w\"'] {0,2}(?:这)?[两二三四五六\\d] ?种|[\\w\"'] {0,2}[二两三四]选一|\\d {0,2}(?:px|ms|秒|分钟) {0,2}[两二三四五六\\d] ?种|[\\w\"'] {0,2}(?:其?中的?(?:之)?一[种个]|之一|其一)");

    /** {@code 类型，`a` 或 `b`}: values in code right behind a word for a choice. */
    private static final Phrase KIND =
            Phrase.of("(?:类型|类别|方式|模式|状态|级别|等级|方向|样式|主题|策略|格式|语种|编码|顺序) {0,2}, {0,2}(?=[^,。;]{1,80}(?:或|、|/))");

    /** {@code 4 或 6}: nothing but numbers in a clause. */
    private static final Phrase EITHER = Phrase.of(
            "(?:^|[,(]) {0,2}-?\\d{1,6}(?: {0,2}(?:、|/) {0,2}-?\\d{1,6}){0,8} {0,2}或 {0,2}-?\\d{1,6} {0,2}(?:$|[,。;)])");

    /** A list up to {@code 中的一种} at the begin of a clause. */
    private static final Phrase BARE = Phrase.of("(?:^|(?<=[,(])) {0,2}(?=[\"'\\w])");

    /** A field that holds a place of a file, of which the listed words are formats. */
    private static final Phrase PLACE = Phrase.of(
            "(?i)(?:path|paths|url|urls|uri|src|file|files|image|images|icon|link|avatar|video|audio|host|origin)$");

    private OnlyPhrases() {}

    /** Where in a sentence values may begin that such a wording closes. */
    static List<EnumHeading> within(Span sentence, FieldText text) {
        List<EnumHeading> found = new ArrayList<>();
        add(FIXED, sentence, EnumHeading.Kind.CLOSED, found);
        add(HEDGED, sentence, EnumHeading.Kind.LOOSE, found);
        Matcher open = OPEN.firstIn(sentence);
        if (open != null) {
            int at = sentence.start() + open.end();
            boolean closed = text.field().type() == FieldType.Simple.NUMBER
                    || (sentence.line().codeAt(at) != null && !open.group().startsWith("包"))
                    || COUNTED.isIn(sentence)
                    || SLASHED.isIn(sentence.normal().substring(open.end()))
                    || EnumHeading.isKind(upToComma(sentence.normal().substring(0, open.start())));
            add(OPEN, sentence, EnumHeading.Kind.LOOSE, closed ? found : new ArrayList<>());
        }
        Matcher kind = KIND.firstIn(sentence);
        if (kind != null && sentence.line().codeAt(sentence.start() + kind.end()) != null) {
            int at = sentence.start() + kind.end();
            found.add(new EnumHeading(at, at, EnumHeading.Kind.LOOSE));
        }
        if (COUNTED.isIn(sentence) || (text.field().type() == FieldType.Simple.NUMBER && EITHER.isIn(sentence))) {
            Matcher bare = BARE.matcher(sentence.normal());
            while (bare.find()) {
                found.add(new EnumHeading(
                        sentence.start() + bare.start(), sentence.start() + bare.end(), EnumHeading.Kind.LOOSE));
            }
        }
        return found.isEmpty() || isPlace(text.field()) ? List.of() : found;
    }

    /** Whether a field holds the place of a file. */
    static boolean isPlace(FieldContext field) {
        return PLACE.isIn(field.name());
    }

    private static void add(Phrase words, Span sentence, EnumHeading.Kind kind, List<EnumHeading> found) {
        Matcher matcher = words.firstIn(sentence);
        if (matcher != null) {
            found.add(new EnumHeading(sentence.start() + matcher.start(), sentence.start() + matcher.end(), kind));
        }
    }

    private static String upToComma(String normal) {
        String text = normal.strip();
        return text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
    }
}
