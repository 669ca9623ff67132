package io.feishuapi.spec.fact;

import java.util.List;

/** Reads what is rule-like and holds only sometimes, from the prose that the readers of hard facts left. */
final class SoftReader implements FactReader {

    @Override
    public void read(FieldText text, FactCollector facts) {
        for (TextLine line : text.lines()) {
            for (Span sentence : line.sentences()) {
                readSentence(sentence, text.field().input(), facts);
            }
        }
    }

    private static void readSentence(Span sentence, boolean input, FactCollector facts) {
        List<Span> clauses = sentence.smallClauses();
        for (Span clause : clauses) {
            if (clause.isFree() && isSoft(clause, sentence, input)) {
                Span said = isBracketed(clause) ? clause : restFrom(clause, sentence);
                facts.soft(withScope(said, sentence));
                if (clause.start() > 0
                        || clause.line().isNotice()
                        || clause.line().scope().bound()) {
                    said.claim();
                }
                if (!isBracketed(clause)) {
                    return;
                }
            }
        }
    }

    private static boolean isSoft(Span clause, Span sentence, boolean input) {
        boolean heading = clause.normal().strip().endsWith(":");
        boolean bound = clause.line().scope().bound() || Platforms.binds(clause.normal());
        String upToComma = clause.end() < sentence.end() ? clause.normal() + "," : clause.normal();
        return !heading && (bound || (input && SoftPhrases.matches(upToComma)));
    }

    private static boolean isBracketed(Span clause) {
        return clause.start() > 0 && clause.line().normal().charAt(clause.start() - 1) == '(';
    }

    /** From a clause to the end of its sentence, or to what another reader took. */
    private static Span restFrom(Span clause, Span sentence) {
        int end = clause.end();
        while (end < sentence.end() && !clause.line().isClaimed(end)) {
            end++;
        }
        return new Span(clause.line(), clause.start(), end);
    }

    private static String withScope(Span said, Span sentence) {
        String scope = sentence.line().scope().bound() ? sentence.line().scope().text() + " " : "";
        return scope + said.text();
    }
}
