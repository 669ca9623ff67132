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
                ChoicePhrases.Choice choice = ChoicePhrases.read(
                        sentence, text.field().siblings(), text.field().name());
                if (choice == null) {
                    choice = ChoicePhrases.readOfMembers(sentence, text.field().members());
                }
                if (choice != null && !Conditions.bind(choice.said(), sentence)) {
                    facts.relation(choice.relation());
                    choice.said().claim();
                    claimRepetition(choice.said(), sentence);
                } else if (choice != null || ChoicePhrases.isExclusive(sentence)) {
                    facts.soft(sentence.text());
                    sentence.claim();
                }
            }
        }
    }

    /** {@code a 和 b 不可同时为空，至少设置其中一个}: the second half says it again. */
    private static void claimRepetition(Span said, Span sentence) {
        for (Span clause : sentence.clauses()) {
            if (clause.start() == said.end() && ChoicePhrases.isWithoutNames(clause)) {
                clause.claim();
            }
        }
    }
}
