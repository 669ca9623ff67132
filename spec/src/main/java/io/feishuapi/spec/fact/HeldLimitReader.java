package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.FieldRule.Kind;
import io.feishuapi.spec.model.FieldRule.Limit;
import io.feishuapi.spec.text.phrase.Phrase;
import java.util.regex.Matcher;

/** Reads limits that stand at the object that holds the field: {@code items.length <= 2}. */
final class HeldLimitReader implements FactReader {

    private static final Phrase LENGTH = Phrase.of(Names.ONE + "\\.length {0,2}(<=|≤|>=|≥) {0,2}" + Numbers.COUNT);

    /** The same limit in words. */
    private static final Phrase SAME = Phrase.of("^ {0,2}(?:最多|至多|至少|不超过|仅支持|只支持)");

    @Override
    public void read(FieldText text, FactCollector facts) {
        if (!text.field().input() || text.field().members().isEmpty()) {
            return;
        }
        for (TextLine line : text.lines()) {
            for (Span sentence : line.sentences()) {
                Matcher length = LENGTH.firstIn(sentence);
                if (length != null
                        && text.field().members().contains(length.group(1))
                        && !Conditions.bind(sentence, sentence)) {
                    Kind kind = "<=≤".contains(length.group(2)) ? Kind.MAX_ITEMS : Kind.MIN_ITEMS;
                    facts.relation(
                            new Relation.Limits(length.group(1), new Limit(kind, Numbers.read(length.group(3)))));
                    sentence.clauses().stream()
                            .filter(clause ->
                                    clause.normal().contains(length.group(1) + ".length") || SAME.isIn(clause))
                            .forEach(Span::claim);
                }
            }
        }
    }
}
