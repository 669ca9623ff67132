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
                } else if (choice != null || ChoicePhrases.isExclusive(sentence)) {
                    facts.soft(sentence.text());
                    sentence.claim();
                }
            }
        }
    }
}
