package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.DefaultValue;
import io.feishuapi.spec.model.EnumValue;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.FieldType.Simple;
import io.feishuapi.spec.model.Literal;
import io.feishuapi.spec.text.phrase.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Reads values that prose explains one by one without calling them values: {@code wgs84 返回 GPS 坐标，gcj02 返回国测局坐标}. The default
 * tells that the words are values: it is one of them.
 */
final class EnumByDefaultReader implements FactReader {

    private static final Phrase VERB =
            Phrase.of(" {0,2}(?:返回|表示|代表|使用|采用|则|会|指|是|为|对应|意味|支持|适用|显示|不|从|按|只|仅)(?![^,。;]{0,20}时 {0,2}[,。;]?$)");

    /** What may follow the last value. */
    private static final Phrase REMARK = Phrase.of("^ {0,2}(?:缺省|默认|不传|不填)");

    @Override
    public void read(FieldText text, FactCollector facts) {
        FieldType element = Types.elementOf(text.field().type());
        List<Literal> defaults = defaults(facts);
        if (defaults.isEmpty() || (element != Simple.STRING && element != Simple.NUMBER)) {
            return;
        }
        for (TextLine line : text.body()) {
            for (Span sentence : line.sentences()) {
                if (!facts.hasEnum()) {
                    readSentence(sentence, defaults, element, facts);
                }
            }
        }
    }

    /** The default, or its elements where it is a list. */
    private static List<Literal> defaults(FactCollector facts) {
        if (!(facts.defaultValue() instanceof DefaultValue.Known known)) {
            return List.of();
        }
        return known.value() instanceof Literal.JsonArray list ? list.elements() : List.of(known.value());
    }

    private static void readSentence(Span sentence, List<Literal> defaults, FieldType type, FactCollector facts) {
        List<EnumValue> values = new ArrayList<>();
        List<Span> explained = new ArrayList<>();
        for (Span clause : sentence.clauses()) {
            EnumValue value = clause.isFree() ? value(clause, type) : null;
            boolean remark = !clause.isFree() || REMARK.isIn(clause);
            if (value != null) {
                values.add(value);
                explained.add(clause);
            } else if (!values.isEmpty() && !remark) {
                return;
            }
        }
        List<Literal> literals =
                values.stream().map(EnumValue::value).distinct().toList();
        boolean told = values.size() >= 2 && literals.size() == values.size() && literals.containsAll(defaults);
        if (told && !Conditions.bind(explained.get(0), sentence)) {
            facts.enumValues(values);
            explained.forEach(Span::claim);
        }
    }

    private static @Nullable EnumValue value(Span clause, FieldType type) {
        ValueToken token = ValueToken.at(clause.line(), clause.start(), clause.end());
        if (token == null || Platforms.saysWhere(token.raw())) {
            return null;
        }
        Matcher verb = VERB.matcher(clause.line(), token.end(), clause.end());
        Literal literal = verb.lookingAt() ? LiteralReader.read(token.raw(), type) : null;
        return literal == null
                ? null
                : new EnumValue(
                        literal, clause.line().span(token.end(), clause.end()).text());
    }
}
