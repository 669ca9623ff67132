package io.feishuapi.spec.fact;

/** Reads rules that want at least one, or exactly one, of several fields. */
final class ChoiceReader implements FactReader {

    @Override
    public void read(FieldText text, FactCollector facts) {
        if (!text.field().input()) {
            return;
        }
        for (TextLine line : text.lines()) {
            for (Span sentence : line.freeSentencesBehindLabel()) {
                Relation relation = ChoicePhrases.read(
                        sentence.normal(), text.field().siblings(), text.field().name());
                boolean bound = Conditions.bind(sentence, sentence);
                if (relation != null && !bound) {
                    facts.relation(relation);
                    sentence.claim();
                } else if (relation != null || ChoicePhrases.isExclusive(sentence.normal())) {
                    facts.soft(sentence.text());
                    sentence.claim();
                }
            }
        }
    }
}
