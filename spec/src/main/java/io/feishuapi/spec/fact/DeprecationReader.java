package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.Deprecation;
import java.util.ArrayList;
import java.util.List;

/** Reads that a field should no longer be used. */
final class DeprecationReader implements FactReader {

    @Override
    public void read(FieldText text, FactCollector facts) {
        for (TextLine line : text.lines()) {
            for (Span sentence : line.freeSentencesBehindLabel()) {
                if (!line.scope().bound() && DeprecationPhrases.mayBeIn(sentence)) {
                    readSentence(sentence, text.field().name(), facts);
                }
            }
        }
    }

    private static void readSentence(Span sentence, String name, FactCollector facts) {
        for (Span clause : withBrackets(sentence)) {
            Deprecation deprecation = DeprecationPhrases.read(clause, List.of(name));
            if (deprecation != null) {
                facts.deprecated(deprecation);
                DeprecationPhrases.retiring(clause).claimWithBrackets();
                return;
            }
        }
    }

    /** The sentence, and what stands in its brackets: {@code 头像（已废弃）}. */
    private static List<Span> withBrackets(Span sentence) {
        List<Span> spans = new ArrayList<>();
        spans.add(sentence);
        spans.addAll(sentence.smallClauses());
        return spans;
    }
}
