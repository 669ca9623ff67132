package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.EnumValue;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.FieldType.Simple;
import io.feishuapi.spec.model.Literal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a closed list of values that stands within a sentence: {@code 可选值：a、b}, {@code 0：单聊，1：群聊}. */
final class EnumInlineReader implements FactReader {

    /** {@code 仅支持 a、b}: what the field may be, where no more than values follow. */
    private static final List<Pattern> ONLY = List.of(
            Pattern.compile("(?:仅|只|目前|当前|暂时?|只能)(?:仅|只)?(?:支持|能|可以?|允许)?(?:传入?|设置|填写?|使用|取|为|是)?(?:设置|传入)?(?:为|成)?"
                    + " {0,2}:? {0,2}(?=[\"'\\w`#])"),
            Pattern.compile("(?:支持|可以?(?:是|为|传))(?:传入|设置)?(?:为)? {0,2}:? {0,2}(?=[\"'\\w#])"));

    private static final Pattern HEDGE = Pattern.compile("[仅只能前]");

    /** What a sentence says after a list. */
    private static final Pattern REMARK = Pattern.compile("[,;。(] {0,2}(?:缺省|默认|不传|不填|示例|单位|具体|详见|参考|参见|其中|仅对|注意)");

    private static final Pattern REMARK_CLAUSE = Pattern.compile("^ {0,2}(?:缺省|默认|不传|不填|示例|单位|具体|详见|参考|参见|注意)");

    /** What stands before the first pair. */
    private static final Pattern PAIR_LABEL = Pattern.compile("^ {0,2}\\p{IsHan}{1,10} {0,2}: {0,2}");

    /** {@code 传 0 表示关闭}. */
    private static final Pattern VERB = Pattern.compile("^ {0,2}(?:传入?|填|值为|设置?为|取) {0,2}(?=[\"'\\w])");

    /** {@code 1 表示最小，10 表示最大} names the ends of a range. */
    private static final Pattern NO_MEANING = Pattern.compile("^(?:默认|缺省|最|上限|下限|起|开始|单位)");

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
        boolean range = NumberLimits.TABLE.applies().test(element)
                && text.lines().stream()
                        .flatMap(line -> line.sentences().stream())
                        .anyMatch(NumberLimits::isRange);
        for (TextLine line : text.lines()) {
            List<Span> sentences = line.sentences();
            for (int i = 0; i < sentences.size() && !facts.hasEnum(); i++) {
                if (sentences.get(i).isFree()) {
                    Span whole = new Span(line, sentences.get(i).start(), endOf(sentences, i));
                    readLabelled(sentences.get(i), whole.end(), text.field(), facts);
                    if (!facts.hasEnum() && !range) {
                        readUnlabelled(whole, text.field(), facts);
                    }
                }
            }
        }
    }

    private static void readLabelled(Span sentence, int end, FieldContext field, FactCollector facts) {
        EnumHeading heading = EnumHeading.within(sentence);
        if (heading != null) {
            int least = heading.kind() == EnumHeading.Kind.CLOSED ? 1 : 2;
            take(sentence, heading.start(), new Span(sentence.line(), heading.end(), end), least, field.type(), facts);
        }
        for (Pattern only : isPlace(field) ? List.<Pattern>of() : ONLY) {
            Matcher matcher = only.matcher(sentence.normal());
            if (!facts.hasEnum() && matcher.find()) {
                int from = sentence.start() + matcher.end();
                boolean code = sentence.line().codeAt(from) != null;
                if (code || HEDGE.matcher(matcher.group()).find()) {
                    take(
                            sentence,
                            sentence.start() + matcher.start(),
                            new Span(sentence.line(), from, end),
                            2,
                            field.type(),
                            facts);
                }
            }
        }
    }

    private static void readUnlabelled(Span sentence, FieldContext field, FactCollector facts) {
        readPairs(sentence, sentence, field.type(), facts);
        Matcher brackets = BRACKETS.matcher(sentence.normal());
        while (!facts.hasEnum() && brackets.find()) {
            Span inner = sentence.part(brackets.start(1), brackets.end(1));
            readPairs(sentence, inner, field.type(), facts);
            if (!facts.hasEnum() && isCodeOnly(inner, field) && !Conditions.bind(inner, sentence)) {
                List<EnumValue> values = values(inner, field.type());
                if (values != null && values.size() >= 2) {
                    facts.enumValues(values);
                    inner.claimWithBrackets();
                }
            }
        }
    }

    private static boolean isPlace(FieldContext field) {
        return PLACE.matcher(field.name()).find();
    }

    /** {@code (`light` 或 `dark`)}, where the words are no fields. */
    private static boolean isCodeOnly(Span inner, FieldContext field) {
        List<Span> parts = new Splitter(inner.line(), "、,/或").split(inner.start(), inner.end());
        return !isPlace(field)
                && parts.stream().allMatch(part -> {
                    ValueToken token = ValueToken.at(part.line(), part.start(), part.end());
                    return token != null
                            && part.line().isInLinkOrCode(token.end() - 1)
                            && !field.siblings().contains(token.raw());
                });
    }

    private static void take(Span sentence, int labelStart, Span rest, int least, FieldType type, FactCollector facts) {
        Span list = untilRemark(rest);
        List<EnumValue> values = values(list, type);
        if (values != null && values.size() >= least && !isBound(sentence, labelStart)) {
            facts.enumValues(values);
            sentence.line().claim(labelStart, list.end());
        }
    }

    /** Up to the sentence's end; over following sentences where they go on with values after a semicolon. */
    private static int endOf(List<Span> sentences, int index) {
        int last = index;
        while (last + 1 < sentences.size()
                && sentences.get(last).normal().endsWith(";")
                && EnumItem.read(sentences.get(last + 1), EnumItem.Form.UNLABELLED) != null) {
            last++;
        }
        return sentences.get(last).end();
    }

    /** The list without what the sentence says after it. */
    private static Span untilRemark(Span list) {
        Matcher remark = REMARK.matcher(list.normal());
        return remark.find() ? list.part(0, remark.start()) : list;
    }

    private static boolean isBound(Span sentence, int labelStart) {
        return sentence.line().scope().bound()
                || Platforms.binds(sentence.line().normal().substring(sentence.start(), labelStart));
    }

    /** {@code 类型，0：单聊，1：群聊}: pairs of value and text that fill the end of a sentence. */
    private static void readPairs(Span sentence, Span list, FieldType type, FactCollector facts) {
        List<Span> clauses = new Splitter(list.line(), ",;、。").split(list.start(), list.end());
        int last = clauses.size();
        while (last > 0 && REMARK_CLAUSE.matcher(clauses.get(last - 1).normal()).find()) {
            last--;
        }
        int first = last;
        while (first > 0 && pair(clauses.get(first - 1), type) != null) {
            first--;
        }
        Span label = first > 0 ? behindLabel(clauses.get(first - 1)) : null;
        List<Span> pairs = new ArrayList<>(clauses.subList(first, last));
        if (label != null && pair(label, type) != null) {
            pairs.add(0, label);
        }
        List<EnumValue> values = pairs(pairs, type);
        if (values != null && areTold(values) && !Conditions.bind(pairs.get(0), sentence)) {
            facts.enumValues(values);
            new Span(
                            list.line(),
                            pairs.get(0).start(),
                            pairs.get(pairs.size() - 1).end())
                    .claim();
        }
    }

    /** {@code 类型：0-单聊} without its label, or null where it has none. */
    private static @Nullable Span behindLabel(Span clause) {
        Matcher label = PAIR_LABEL.matcher(clause.normal());
        return label.find() ? clause.part(label.end(), clause.normal().length()) : null;
    }

    /** Two numbers that do not follow each other are the ends of a range: {@code 1 表示周一，7 表示周日}. */
    private static boolean areTold(List<EnumValue> values) {
        if (values.size() == 2
                && values.get(0).value() instanceof Literal.JsonNumber low
                && values.get(1).value() instanceof Literal.JsonNumber high) {
            return high.value().subtract(low.value()).abs().compareTo(BigDecimal.ONE) == 0;
        }
        return values.size() >= 2;
    }

    /** All clauses as pairs, or null where one is none. */
    private static @Nullable List<EnumValue> pairs(List<Span> clauses, FieldType type) {
        List<EnumValue> values = new ArrayList<>();
        for (Span clause : clauses) {
            List<EnumValue> pair = pair(clause, type);
            if (pair == null) {
                return null;
            }
            values.addAll(pair);
        }
        return values;
    }

    private static @Nullable List<EnumValue> pair(Span clause, FieldType type) {
        Matcher verb = VERB.matcher(clause.normal());
        Span said = verb.find() ? clause.part(verb.end(), clause.normal().length()) : clause;
        EnumItem item = EnumItem.read(said, EnumItem.Form.UNLABELLED);
        if (item == null) {
            return null;
        }
        String label = item.label();
        return label == null || NO_MEANING.matcher(label).find() ? null : item.typed(type);
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
