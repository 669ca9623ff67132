package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.DefaultValue;
import io.feishuapi.spec.model.EnumValue;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.FieldType.Simple;
import io.feishuapi.spec.model.Literal;
import io.feishuapi.spec.phrase.Phrase;
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
            Phrase.of(" {0,2}(?:返回|表示|代表|使用|采用|则|会|指|是|为|对应|意味|支持|适用|显示|不)(?![^,。;]{0,20}时 {0,2}[,。;]?$)");

    @Override
    public void read(FieldText text, FactCollector facts) {
        FieldType type = text.field().type();
        if (facts.hasEnum() || (type != Simple.STRING && type != Simple.NUMBER)) {
            return;
        }
        DefaultValue byDefault = DefaultCellReader.ofCell(text.field());
        for (TextLine line : text.body()) {
            for (Span sentence : line.sentences()) {
                if (byDefault instanceof DefaultValue.Known known && !facts.hasEnum()) {
                    readSentence(sentence, known.value(), type, facts);
                }
            }
        }
    }

    private static void readSentence(Span sentence, Literal byDefault, FieldType type, FactCollector facts) {
        List<EnumValue> values = new ArrayList<>();
        List<Span> explained = new ArrayList<>();
        for (Span clause : sentence.clauses()) {
            EnumValue value = clause.isFree() ? value(clause, type) : null;
            if (value != null) {
                values.add(value);
                explained.add(clause);
            } else if (!values.isEmpty()) {
                return;
            }
        }
        boolean told = values.size() >= 2
                && values.stream().anyMatch(value -> value.value().equals(byDefault))
                && values.stream().map(EnumValue::value).distinct().count() == values.size();
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
        Matcher verb = VERB.matcher(clause.line().normal()).region(token.end(), clause.end());
        Literal literal = verb.lookingAt() ? LiteralReader.read(token.raw(), type) : null;
        return literal == null
                ? null
                : new EnumValue(literal, new Span(clause.line(), token.end(), clause.end()).text());
    }
}
