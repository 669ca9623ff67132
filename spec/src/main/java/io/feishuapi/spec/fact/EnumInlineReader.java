package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.DefaultValue;
import io.feishuapi.spec.model.EnumValue;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.FieldType.Simple;
import io.feishuapi.spec.model.Literal;
import io.feishuapi.spec.phrase.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Reads a closed list of values that stands within a sentence: {@code 可选值：a、b}, {@code 0：单聊，1：群聊}. */
final class EnumInlineReader implements FactReader {

    /** {@code 仅支持 a、b}: what the field may be, where no more than values follow. */
    private static final List<Phrase> ONLY = List.of(
            Phrase.of("(?:仅|只|目前|当前|暂时?|只能|必须|须)(?:仅|只)?(?:支持|能|可以?|允许)?(?:传入?|设置|填写?|使用|取|为|是)?(?:设置|传入)?(?:为|成)?"
                    + " {0,2}:? {0,2}(?=[\"'\\w`#])"),
            Phrase.of("(?:支持|可以?(?:是|为|传))(?:传入|设置)?(?:为)? {0,2}:? {0,2}(?=[\"'\\w#])"));

    /** {@code 支持 a/b 两种}: a count closes the list. */
    private static final Phrase COUNTED = Phrase.of("[\\w\"'] {0,2}(?:这)?[两二三四五六\\d] ?种");

    private static final Phrase HEDGE = Phrase.of("[仅只能前须]");

    /** What a sentence says after a list. */
    private static final Phrase REMARK = Phrase.of("[,;。(] {0,2}(?:缺省|默认|不传|不填|示例|单位|具体|详见|参考|参见|其中|仅对|注意)"
            + "|[,;。] {0,2}(?:其他|其余|其它)[^,。;]{0,8}(?:不支持|无效|忽略)");

    /** A line of nothing but alternatives: {@code wgs84 | gcj02}. */
    private static final Phrase ALTERNATIVES =
            Phrase.of(" {0,2}[\"']?[\\w.-]{1,40}[\"']?(?: {0,2}\\| {0,2}[\"']?[\\w.-]{1,40}[\"']?){1,30} {0,2}[。;]?");

    private static final Phrase PROSE = Phrase.of("[,;。] {0,2}(?=\\p{IsHan})(?!或|和|及|以及|等|也|还|与|其他|其它|自定义|任意)");

    private static final Phrase MORE = Phrase.of("[、/|] {0,2}[\"'\\w]|(?:或|和) {0,2}[\"'\\w]");

    private static final Phrase REMARK_CLAUSE = Phrase.of("^ {0,2}(?:缺省|默认|不传|不填|示例|单位|具体|详见|参考|参见|注意)");

    /** What stands before the first pair. */
    private static final Phrase PAIR_LABEL = Phrase.of("^ {0,2}\\p{IsHan}{1,10} {0,2}: {0,2}");

    /** {@code 传 0 表示关闭}. */
    private static final Phrase VERB = Phrase.of("^ {0,2}(?:传入?|填|值为|设置?为|取) {0,2}(?=[\"'\\w])");

    /** A value that follows a blank, with its colon. */
    private static final Phrase NEXT_PAIR = Phrase.of("(?<=[^ ,;、。:]) {1,2}(?=[\"'`]?[-+]?\\w{1,30}[\"'`]? ?:(?!/))");

    /** {@code 1 表示最小，10 表示最大} names the ends of a range. */
    private static final Phrase NO_MEANING = Phrase.of("^(?:默认|缺省|最|上限|下限|起|开始|单位)");

    /** What may follow a list of values in its sentence. */
    private static final Phrase TAIL = Phrase.of(
            "^ {0,2}(?:等?(?:[一二两三四五六七八九\\d]{1,2}(?:种|个))?(?:类型|格式|值|方式|模式|取值|选项)?|中的?(?:一个|一种|其一|任意一个)|之一)? {0,2}$");

    /** A list that runs on over semicolons is looked for in so many sentences. */
    private static final int MOST_SENTENCES = 50;

    /** What brackets behind a value say of it. */
    private static final Phrase NOTE = Phrase.of(" {0,2}\\([^()]{1,80}\\)");

    private static final Phrase BRACKETS = Phrase.of("\\(([^()]{1,400})\\)");

    private static final Phrase OPEN = Phrase.of("等|例如|比如|\\.\\.\\.|…");

    private static final Phrase SEPARATOR = Phrase.of("^ {0,2}(?:[、,/|;]|或者?|和|及|以及)? {0,2}");

    /** A field that holds a place of a file, of which the listed words are formats. */
    private static final Phrase PLACE = Phrase.of(
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
            Span list = new Span(sentence.line(), heading.end(), end);
            Predicate<String> isValue = least == 1 ? word -> true : EnumInlineReader::isNoPlatform;
            if (!take(sentence, heading.start(), untilRemark(list), least, field.type(), isValue, facts)) {
                take(sentence, heading.start(), untilProse(list), 2, field.type(), isValue, facts);
            }
        }
        for (Phrase only : isPlace(field) ? List.<Phrase>of() : ONLY) {
            Matcher matcher = only.matcher(sentence.normal());
            if (!facts.hasEnum() && matcher.find()) {
                int from = sentence.start() + matcher.end();
                boolean code = sentence.line().codeAt(from) != null || COUNTED.isIn(sentence.normal());
                if (code || HEDGE.isIn(matcher.group())) {
                    take(
                            sentence,
                            sentence.start() + matcher.start(),
                            untilRemark(new Span(sentence.line(), from, end)),
                            2,
                            field.type(),
                            EnumInlineReader::isNoPlatform,
                            facts);
                }
            }
        }
    }

    private static void readUnlabelled(Span sentence, FieldContext field, FactCollector facts) {
        readPairs(sentence, sentence, field, facts);
        if (!facts.hasEnum() && ALTERNATIVES.isAllOf(sentence.line().normal()) && !isPlace(field)) {
            take(sentence, sentence.start(), sentence, 2, field.type(), EnumInlineReader::isNoPlatform, facts);
        }
        Matcher brackets = BRACKETS.matcher(sentence.normal());
        while (!facts.hasEnum() && brackets.find()) {
            Span inner = sentence.part(brackets.start(1), brackets.end(1));
            readPairs(sentence, inner, field, facts);
            if (!facts.hasEnum() && isCodeOnly(inner, field) && !Conditions.bind(inner, sentence)) {
                List<EnumItem> items = items(inner, field.type(), EnumInlineReader::isNoPlatform);
                if (items != null && items.size() >= 2) {
                    tell(items, field.type(), facts);
                    inner.claimWithBrackets();
                }
            }
        }
    }

    private static boolean isPlace(FieldContext field) {
        return PLACE.isIn(field.name());
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

    private static boolean isNoPlatform(String word) {
        return !Platforms.saysWhere(word);
    }

    /** Takes a list of values behind a label; false where it is none. */
    private static boolean take(
            Span sentence,
            int labelStart,
            Span list,
            int least,
            FieldType type,
            Predicate<String> isValue,
            FactCollector facts) {
        List<EnumItem> items = items(list, type, isValue);
        if (items == null || items.size() < least || isBound(sentence, labelStart)) {
            return false;
        }
        tell(items, type, facts);
        sentence.line().claim(labelStart, list.end());
        return true;
    }

    /** Tells the values, and what binds one of them to a version or a platform. */
    private static void tell(List<EnumItem> items, FieldType type, FactCollector facts) {
        List<EnumValue> values = new ArrayList<>();
        for (EnumItem item : items) {
            List<EnumValue> typed = item.typed(type);
            values.addAll(typed == null ? List.of() : typed);
            String beyond = item.beyondLabel();
            if (Platforms.binds(beyond)) {
                facts.soft(item.values().get(0) + "：" + beyond);
            }
        }
        facts.enumValues(values);
    }

    /** Up to the sentence's end; over following sentences where they go on with values after a semicolon. */
    private static int endOf(List<Span> sentences, int index) {
        int last = index;
        EnumItem.Form form =
                EnumHeading.within(sentences.get(index)) == null ? EnumItem.Form.UNLABELLED : EnumItem.Form.LABELLED;
        while (last + 1 < sentences.size()
                && last - index < MOST_SENTENCES
                && sentences.get(last).normal().endsWith(";")
                && EnumItem.read(sentences.get(last + 1), form) != null) {
            last++;
        }
        return sentences.get(last).end();
    }

    /** The list without what the sentence says after it. */
    private static Span untilRemark(Span list) {
        Matcher remark = REMARK.matcher(list.normal());
        return remark.find() ? list.part(0, remark.start()) : list;
    }

    /** The list up to a comma that prose follows: {@code a 或 b，全局配置后才能获取}. */
    private static Span untilProse(Span list) {
        Matcher prose = PROSE.matcher(list.normal());
        boolean found = prose.find() && !MORE.isIn(list.normal().substring(prose.start()));
        return found ? list.part(0, prose.start()) : list;
    }

    private static boolean isBound(Span sentence, int labelStart) {
        return sentence.line().scope().bound()
                || Platforms.binds(sentence.line().normal().substring(sentence.start(), labelStart));
    }

    /** {@code 类型，0：单聊，1：群聊}: pairs of value and text that fill the end of a sentence. */
    private static void readPairs(Span sentence, Span list, FieldContext field, FactCollector facts) {
        FieldType type = field.type();
        List<Span> clauses = new ArrayList<>();
        for (Span clause : new Splitter(list.line(), ",;、。").split(list.start(), list.end())) {
            clauses.addAll(blankSeparated(clause));
        }
        int last = clauses.size();
        while (last > 0 && REMARK_CLAUSE.isIn(clauses.get(last - 1).normal())) {
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
        List<EnumItem> items = pairs(pairs, type);
        if (items != null
                && areTold(items, type)
                && holdDefault(items, field)
                && !Conditions.bind(pairs.get(0), sentence)) {
            tell(items, type, facts);
            new Span(
                            list.line(),
                            pairs.get(0).start(),
                            pairs.get(pairs.size() - 1).end())
                    .claim();
        }
    }

    /** {@code 0: 成功 1: 失败} in its parts. */
    private static List<Span> blankSeparated(Span clause) {
        List<Span> parts = new ArrayList<>();
        Matcher next = NEXT_PAIR.matcher(clause.normal());
        int from = 0;
        while (next.find()) {
            parts.add(clause.part(from, next.start()));
            from = next.start();
        }
        parts.add(clause.part(from, clause.normal().length()));
        return parts.stream().filter(part -> !part.normal().isBlank()).toList();
    }

    /** {@code 类型：0-单聊} without its label, or null where it has none. */
    private static @Nullable Span behindLabel(Span clause) {
        Matcher label = PAIR_LABEL.matcher(clause.normal());
        return label.find() ? clause.part(label.end(), clause.normal().length()) : null;
    }

    /** A list that nothing calls a list, and that leaves out the default, is no whole list. */
    private static boolean holdDefault(List<EnumItem> items, FieldContext field) {
        DefaultValue byDefault = DefaultCellReader.ofCell(field);
        return !(byDefault instanceof DefaultValue.Known known)
                || Types.isArray(field.type())
                || items.stream()
                        .map(item -> item.typed(field.type()))
                        .filter(Objects::nonNull)
                        .flatMap(List::stream)
                        .anyMatch(value -> value.value().equals(known.value()));
    }

    /** Two numbers that do not follow each other are the ends of a range: {@code 1 表示周一，7 表示周日}. */
    private static boolean areTold(List<EnumItem> items, FieldType type) {
        List<EnumValue> values = items.stream()
                .map(item -> item.typed(type))
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .toList();
        if (values.size() == 2
                && values.get(0).value() instanceof Literal.JsonNumber low
                && values.get(1).value() instanceof Literal.JsonNumber high) {
            return high.value().subtract(low.value()).abs().compareTo(BigDecimal.ONE) == 0;
        }
        return values.size() >= 2;
    }

    /** All clauses as pairs, or null where one is none. */
    private static @Nullable List<EnumItem> pairs(List<Span> clauses, FieldType type) {
        List<EnumItem> items = new ArrayList<>();
        for (Span clause : clauses) {
            EnumItem pair = pair(clause, type);
            if (pair == null) {
                return null;
            }
            items.add(pair);
        }
        return items;
    }

    /** {@code 0 未知；1 男}: behind a label a blank parts value and text. */
    private static @Nullable List<EnumItem> blankLabelled(Span list, FieldType type) {
        List<EnumItem> items = new ArrayList<>();
        for (Span clause : new Splitter(list.line(), ";,。").split(list.start(), list.end())) {
            EnumItem item = EnumItem.read(clause, EnumItem.Form.LABELLED);
            if (item == null || item.label() == null || item.typed(type) == null) {
                return null;
            }
            items.add(item);
        }
        return items.size() < 2 ? null : items;
    }

    private static @Nullable EnumItem pair(Span clause, FieldType type) {
        Matcher verb = VERB.matcher(clause.normal());
        Span said = verb.find() ? clause.part(verb.end(), clause.normal().length()) : clause;
        EnumItem item = EnumItem.read(said, EnumItem.Form.UNLABELLED);
        if (item == null) {
            return null;
        }
        String label = item.label();
        return label == null || NO_MEANING.isIn(label) || item.typed(type) == null ? null : item;
    }

    /** The values of a list such as {@code `a`、`b` 或 `c`}, or null where it is anything else. */
    private static @Nullable List<EnumItem> items(Span list, FieldType type, Predicate<String> isValue) {
        if (OPEN.isIn(list.normal())) {
            return null;
        }
        List<EnumItem> labelled = pairs(new Splitter(list.line(), ",;、。").split(list.start(), list.end()), type);
        if (labelled != null) {
            return labelled;
        }
        List<EnumItem> blank = blankLabelled(list, type);
        if (blank != null) {
            return blank;
        }
        List<EnumItem> items = new ArrayList<>();
        int at = list.start();
        while (at < list.end()) {
            ValueToken token = ValueToken.at(list.line(), at, list.end());
            if (token == null || !isValue.test(token.raw())) {
                break;
            }
            Matcher note = NOTE.matcher(list.line().normal()).region(token.end(), list.end());
            at = note.lookingAt() ? note.end() : token.end();
            EnumItem item = new EnumItem(List.of(token.raw()), new Span(list.line(), token.end(), at));
            if (item.typed(type) == null) {
                return null;
            }
            items.add(item);
            Matcher separator = SEPARATOR.matcher(list.line().normal()).region(at, list.end());
            at = separator.find() ? separator.end() : at;
        }
        String tail = new Trim(list.line().normal().substring(at, list.end())).text();
        return TAIL.isIn(tail) ? items : null;
    }
}
