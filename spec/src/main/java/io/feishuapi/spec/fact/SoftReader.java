package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.text.phrase.Phrase;
import io.feishuapi.spec.text.phrase.PhraseText;

/** Reads what is rule-like and holds only sometimes, from the prose that the readers of hard facts left. */
final class SoftReader implements FactReader {

    private static final Phrase AGAIN = Phrase.of("^ {0,2}(?:是否|不允许|不可|不能|无法)");

    /** What is said of a callback is mostly when it is called; only these words are about what to pass. */
    private static final Phrase DEMAND = Phrase.of("必须|需要?|不传|不填|未传|同一|(?:不|暂)支持|PC|iOS|Android");

    private static final Phrase DEVICE =
            Phrase.of("^ {0,2}(?:当前|该|此|本) {0,2}(?i:i?Pad|iPhone|Mac|Windows|平板) {0,2}(?:设备)?(?:上|的)");

    @Override
    public void read(FieldText text, FactCollector facts) {
        for (TextLine line : text.lines()) {
            if (!FieldText.isHeader(line)) {
                for (Span sentence : line.sentences()) {
                    readSentence(sentence, text, facts);
                }
            }
        }
        // What the page says of the field elsewhere, it says for a reason.
        for (TextLine note : text.notes()) {
            if (note.isNew(0, note.normal().length())) {
                facts.soft(note.span(0, note.normal().length()).text());
                note.claimAll();
            }
        }
    }

    private static void readSentence(Span sentence, FieldText text, FactCollector facts) {
        for (Span whole : sentence.smallClauses()) {
            Span clause = whole.behindClaim();
            if (clause.isNew() && isSoft(clause, sentence, text)) {
                boolean bracketed = isBracketed(clause);
                Span said = bracketed
                        ? clause
                        : text.notes().contains(sentence.line()) && sentence.isFree()
                                ? sentence
                                : restFrom(clause, sentence);
                facts.soft(withScope(said));
                said.understand();
                if (leavesDescription(said, text)) {
                    said.claimWithBrackets();
                }
                if (!bracketed) {
                    return;
                }
            }
        }
    }

    private static boolean isSoft(Span clause, Span sentence, FieldText text) {
        FieldContext field = text.field();
        boolean soft = clause.line().scope().bound()
                || (Platforms.binds(clause) && !isSubject(clause, text))
                || (field.input() && isRule(clause, sentence, field));
        return soft && !clause.normal().strip().endsWith(":");
    }

    /** Whether the first words of a cell only name a kind of device that the field is about: {@code 当前 Pad 上的显示状态}. */
    private static boolean isSubject(Span clause, FieldText text) {
        return text.isOpenedBy(clause)
                && Platforms.namedIn(clause).isEmpty()
                && DEVICE.isIn(clause)
                && !SoftPhrases.matches(clause, clause);
    }

    private static boolean isRule(Span clause, Span sentence, FieldContext field) {
        return (field.type() != FieldType.Simple.FUNCTION || DEMAND.isIn(clause))
                && SoftPhrases.matches(upToComma(clause, sentence), sentence.from(clause))
                && !asksWhether(clause, sentence, field);
    }

    private static PhraseText upToComma(Span clause, Span sentence) {
        return clause.end() < sentence.end() ? PhraseText.of(clause.normal() + ",") : clause;
    }

    /** {@code 是否只能拍摄，不允许从相册选择}: the second half only says again what true means. */
    private static boolean asksWhether(Span clause, Span sentence, FieldContext field) {
        return field.type() == FieldType.Simple.BOOLEAN
                && sentence.normal().strip().startsWith("是否")
                && AGAIN.isIn(clause);
    }

    /** The first words of a cell stay, and so does a bullet under a heading or with more to say. */
    private static boolean leavesDescription(Span said, FieldText text) {
        TextLine line = said.line();
        if (line.isNotice()) {
            return true;
        }
        boolean whole = line.isFree(0, line.normal().length())
                && said.start() == 0
                && said.end() == line.normal().length();
        return !text.isOpenedBy(said)
                && (line.isBullet() ? whole && line.scope().text().isEmpty() : true);
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
        return clause.line().span(clause.start(), end);
    }

    private static String withScope(Span said) {
        String scope = said.line().scope().bound() ? said.line().scope().text() + " " : "";
        String text = said.text();
        return scope + (text.startsWith("且") ? text.substring(1).strip() : text);
    }
}
