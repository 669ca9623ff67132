package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.EnumValue;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.FieldType.Simple;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a closed list of values that stands within a sentence: {@code 可选值：a、b}, {@code 0：单聊，1：群聊}. */
final class EnumInlineReader implements FactReader {

    /** {@code 仅支持 a、b}: what the field may be, where no more than values follow. */
    private static final Pattern ONLY = Pattern.compile(
            "(?:仅|只|目前|当前|暂时?|目前仅|目前只|当前仅|只能)(?:支持|能|可以?|允许)?(?:传入?|设置|填写?|使用|取|为|是)?(?:设置|传入)?(?:为|成)? {0,2}:? {0,2}(?=[\"'\\w`#])");

    /** What may follow a list of values in its sentence. */
    private static final Pattern TAIL = Pattern.compile(
            "^ {0,2}(?:等?(?:[一二两三四五六七八九\\d]{1,2}(?:种|个))?(?:类型|格式|值|方式|模式|取值|选项)?|中的?(?:一个|一种|其一|任意一个)|之一)? {0,2}$");

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]{1,400})\\)");

    private static final Pattern OPEN = Pattern.compile("等|例如|比如|\\.\\.\\.|…");

    private static final Pattern SEPARATOR = Pattern.compile("^ {0,2}(?:[、,/|;]|或者?|和|及|以及)? {0,2}");

    /** A field that holds a place of a file, of which the listed words are formats. */
    private static final Pattern PLACE = Pattern.compile(
            "(?i)(?:path|paths|url|urls|uri|src|file|files|image|images|icon|link|avatar|video|audio|host|origin)$");

    @Override
    public void read(FieldText text, FactCollector facts) {
        FieldType element = Types.elementOf(text.field().type());
        if (element == Simple.OBJECT || element == Simple.FUNCTION || element == Simple.ARRAYBUFFER) {
            return;
        }
        for (TextLine line : text.lines()) {
            for (Span sentence : line.sentences()) {
                if (!facts.hasEnum() && sentence.isFree()) {
                    readSentence(sentence, text.field(), facts);
                }
            }
        }
    }

    private static void readSentence(Span sentence, FieldContext field, FactCollector facts) {
        EnumHeading heading = EnumHeading.within(sentence);
        boolean place = PLACE.matcher(field.name()).find();
        if (heading != null) {
            int least = heading.kind() == EnumHeading.Kind.CLOSED ? 1 : 2;
            take(sentence, heading.start(), heading.end(), least, field.type(), facts);
        }
        Matcher only = ONLY.matcher(sentence.normal());
        if (!facts.hasEnum() && !place && only.find()) {
            take(sentence, sentence.start() + only.start(), sentence.start() + only.end(), 2, field.type(), facts);
        }
        if (!facts.hasEnum()) {
            readPairs(sentence, listFrom(sentence, sentence.start()), field.type(), facts);
            Matcher brackets = BRACKETS.matcher(sentence.normal());
            while (!facts.hasEnum() && brackets.find()) {
                readPairs(sentence, sentence.part(brackets.start(1), brackets.end(1)), field.type(), facts);
            }
        }
    }

    private static void take(Span sentence, int labelStart, int from, int least, FieldType type, FactCollector facts) {
        Span list = listFrom(sentence, from);
        List<EnumValue> values = values(list, type);
        if (values != null && values.size() >= least && !isBound(sentence, labelStart)) {
            facts.enumValues(values);
            sentence.line().claim(labelStart, list.end());
        }
    }

    /** Up to the sentence's end; over following sentences where they go on with values. */
    private static Span listFrom(Span sentence, int from) {
        TextLine line = sentence.line();
        int end = sentence.end();
        for (Span next : line.sentences()) {
            boolean semicolon = line.normal().charAt(end - 1) == ';';
            if (next.start() == end && semicolon && EnumItem.read(next, EnumItem.Form.UNLABELLED) != null) {
                end = next.end();
            }
        }
        return new Span(line, from, end);
    }

    private static boolean isBound(Span sentence, int labelStart) {
        return sentence.line().scope().bound()
                || Platforms.binds(sentence.line().normal().substring(sentence.start(), labelStart));
    }

    /** {@code 类型，0：单聊，1：群聊}: pairs of value and text that fill the end of a sentence. */
    private static void readPairs(Span sentence, Span list, FieldType type, FactCollector facts) {
        List<Span> clauses = new Splitter(list.line(), ",;、。").split(list.start(), list.end());
        for (int first = 0; first < clauses.size() - 1; first++) {
            Span rest = new Span(list.line(), clauses.get(first).start(), list.end());
            List<EnumValue> values = pairs(clauses.subList(first, clauses.size()), type);
            if (values != null && values.size() >= 2 && !Conditions.bind(clauses.get(first), sentence)) {
                facts.enumValues(values);
                rest.claim();
                return;
            }
        }
    }

    private static @Nullable List<EnumValue> pairs(List<Span> clauses, FieldType type) {
        List<EnumValue> values = new ArrayList<>();
        for (Span clause : clauses) {
            EnumItem item = EnumItem.read(clause, EnumItem.Form.UNLABELLED);
            List<EnumValue> typed = item == null || item.label() == null ? null : item.typed(type);
            boolean words = typed != null && isPlainWord(clause, item);
            if (typed == null || (words && !Types.mayBe(Types.elementOf(type), Simple.STRING))) {
                return null;
            }
            values.addAll(typed);
        }
        return values;
    }

    private static boolean isPlainWord(Span clause, @Nullable EnumItem item) {
        return item != null
                && clause.line().codeAt(clause.start()) == null
                && !item.values().get(0).matches("\\d{1,9}");
    }

    /** The values of a list such as {@code `a`、`b` 或 `c`}, or null where it is anything else. */
    private static @Nullable List<EnumValue> values(Span list, FieldType type) {
        if (OPEN.matcher(list.normal()).find()) {
            return null;
        }
        List<EnumValue> labelled = pairs(new Splitter(list.line(), ",;、。").split(list.start(), list.end()), type);
        if (labelled != null) {
            return labelled;
        }
        List<EnumValue> values = new ArrayList<>();
        int at = list.start();
        while (at < list.end()) {
            ValueToken token = ValueToken.at(list.line(), at, list.end());
            if (token == null || Platforms.saysWhere(token.raw())) {
                break;
            }
            EnumItem item = new EnumItem(List.of(token.raw()), new Span(list.line(), token.end(), token.end()));
            List<EnumValue> typed = item.typed(type);
            if (typed == null) {
                return null;
            }
            values.addAll(typed);
            at = token.end();
            Matcher separator = SEPARATOR.matcher(list.line().normal().substring(at, list.end()));
            at += separator.find() ? separator.end() : 0;
        }
        String tail = new Trim(list.line().normal().substring(at, list.end())).text();
        return TAIL.matcher(tail).find() ? values : null;
    }
}
