package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.EnumValue;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.FieldType.Simple;
import io.feishuapi.spec.text.phrase.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;

/** Reads a closed list of values that stands within a sentence: {@code 可选值：a、b}, {@code 0：单聊，1：群聊}. */
final class EnumInlineReader implements FactReader {

    /** A line of nothing but alternatives: {@code wgs84 | gcj02}. */
    private static final Phrase ALTERNATIVES =
            Phrase.of(" {0,2}[\"']?[\\w.-]{1,40}[\"']?(?: {0,2}\\| {0,2}[\"']?[\\w.-]{1,40}[\"']?){1,30} {0,2}[。;]?");

    private static final Phrase BRACKETS = Phrase.of("\\(([^()]{1,400})\\)");

    /** A list that runs on over semicolons is looked for in so many sentences. */
    private static final int MOST_SENTENCES = 50;

    @Override
    public void read(FieldText text, FactCollector facts) {
        FieldType element = Types.elementOf(text.field().type());
        if (element == Simple.OBJECT || element == Simple.FUNCTION || element == Simple.ARRAYBUFFER) {
            return;
        }
        boolean range = NumberLimits.TABLE.applies().test(element) && NumberLimits.tellsRange(text);
        for (TextLine line : text.lines()) {
            List<Span> sentences = line.sentences();
            for (int i = 0; i < sentences.size(); i++) {
                if (facts.hasEnum()) {
                    repeats(sentences.get(i), text, facts);
                } else if (sentences.get(i).isFree()) {
                    Span whole = line.span(sentences.get(i).start(), endOf(sentences, i));
                    readLabelled(sentences.get(i), whole.end(), text, facts);
                    if (!facts.hasEnum() && !range) {
                        readUnlabelled(whole, text.field(), facts);
                    }
                }
            }
        }
    }

    /** Takes a clause that only names again all values that the row lists. */
    private static void repeats(Span sentence, FieldText text, FactCollector facts) {
        for (EnumHeading only : sentence.isFree() ? OnlyPhrases.within(sentence, text) : List.<EnumHeading>of()) {
            Span list = sentence.line().span(only.end(), sentence.end());
            List<EnumItem> items = ValueList.read(list, text.field().type(), EnumInlineReader::isNoPlatform);
            boolean same = items != null
                    && !isBound(sentence, only.start())
                    && facts.listsAll(ValuePairs.typed(items, text.field().type()));
            if (same) {
                sentence.line().claim(only.start(), sentence.end());
                return;
            }
        }
    }

    private static void readLabelled(Span sentence, int end, FieldText text, FactCollector facts) {
        FieldType type = text.field().type();
        EnumHeading heading = EnumHeading.within(sentence);
        if (heading != null) {
            boolean closed = heading.kind() == EnumHeading.Kind.CLOSED;
            Span list = sentence.line().span(heading.end(), end);
            Predicate<String> isValue = closed ? word -> true : EnumInlineReader::isNoPlatform;
            boolean taken =
                    take(sentence, heading.start(), ValueList.untilRemark(list), closed ? 1 : 2, type, isValue, facts);
            if (!taken) {
                take(sentence, heading.start(), ValueList.untilProse(list), 2, type, isValue, facts);
            }
        }
        for (EnumHeading only : facts.hasEnum() ? List.<EnumHeading>of() : OnlyPhrases.within(sentence, text)) {
            Span list = sentence.line().span(only.end(), end);
            int least = only.kind() == EnumHeading.Kind.CLOSED ? 1 : 2;
            if (take(
                    sentence,
                    only.start(),
                    ValueList.untilRemark(list),
                    least,
                    type,
                    EnumInlineReader::isNoPlatform,
                    facts)) {
                return;
            }
        }
    }

    private static void readUnlabelled(Span sentence, FieldContext field, FactCollector facts) {
        readPairs(sentence, sentence, field, facts);
        if (!facts.hasEnum() && ALTERNATIVES.isAllOf(sentence.line()) && !OnlyPhrases.isPlace(field)) {
            take(sentence, sentence.start(), sentence, 2, field.type(), EnumInlineReader::isNoPlatform, facts);
        }
        Matcher brackets = BRACKETS.firstIn(sentence);
        for (; brackets != null && !facts.hasEnum(); brackets = Phrase.next(brackets)) {
            Span inner = sentence.part(brackets.start(1), brackets.end(1));
            readPairs(sentence, inner, field, facts);
            boolean kind = EnumHeading.isKind(sentence.normal().substring(0, brackets.start()));
            boolean list = !facts.hasEnum()
                    && !OnlyPhrases.isPlace(field)
                    && (kind || isCodeOnly(inner, field))
                    && !Conditions.bind(inner, sentence);
            List<EnumItem> items = list ? ValueList.read(inner, field.type(), EnumInlineReader::isNoPlatform) : null;
            if (items != null && items.size() >= 2) {
                tell(items, field.type(), facts);
                inner.claimWithBrackets();
            }
        }
    }

    private static void readPairs(Span sentence, Span list, FieldContext field, FactCollector facts) {
        ValuePairs.Found found = ValuePairs.read(list, field);
        if (found != null && !Conditions.bind(found.first(), sentence)) {
            tell(found.items(), field.type(), facts);
            found.said().claim();
        }
    }

    /** {@code (`light` 或 `dark`)}, where the words are no fields. */
    private static boolean isCodeOnly(Span inner, FieldContext field) {
        List<Span> parts = inner.split("、,/或");
        for (Span part : parts) {
            ValueToken token = ValueToken.at(part.line(), part.start(), part.end());
            if (token == null
                    || !part.line().isInLinkOrCode(token.end() - 1)
                    || field.siblings().contains(token.raw())) {
                return false;
            }
        }
        return true;
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
        List<EnumItem> items = ValueList.read(list, type, isValue);
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
            if (item.isDefault() && typed != null && typed.size() == 1) {
                facts.listedDefault(typed.get(0).value());
            }
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
        if (!sentences.get(last).normal().endsWith(";")) {
            return sentences.get(last).end();
        }
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

    /** Whether the label's own clause names a platform or a version, or one before it does and says nothing else. */
    private static boolean isBound(Span sentence, int labelStart) {
        boolean bound = sentence.line().scope().bound();
        for (Span clause : sentence.line().span(sentence.start(), labelStart).clauses()) {
            boolean own = clause.end() == labelStart && !clause.normal().endsWith(",");
            bound |= Platforms.binds(clause)
                    && (own || FieldText.isHeader(clause) || clause.normal().contains("时"));
        }
        return bound;
    }
}
