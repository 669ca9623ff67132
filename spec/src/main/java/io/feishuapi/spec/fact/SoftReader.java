package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.Literal;
import io.feishuapi.spec.text.phrase.Phrase;
import io.feishuapi.spec.text.phrase.PhraseText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Reads what is rule-like and holds only sometimes, from the prose that the readers of hard facts left. */
final class SoftReader implements FactReader {

    private static final Phrase AGAIN = Phrase.of("^ {0,2}(?:是否|不允许|不可|不能|无法)");

    /** What is said of a callback is mostly when it is called; only these words are about what to pass. */
    private static final Phrase DEMAND = Phrase.of("必须|需要?|不传|不填|未传|同一|(?:不|暂)支持|PC|iOS|Android");

    /** What leads to what follows it. */
    private static final Phrase CONDITION = Phrase.of(
            "^ {0,3}(?:当(?!前)|如果|若(?!干)|假如|一旦|在(?=[^,]{2,20}[时中下后里]))|(?:时(?:候|(?!间))|的话|情况下|之后|(?:传|填|设|改|成)[^,]{0,12}后)"
                    + " {0,2},? {0,2}$");

    private static final Phrase VALUE = Phrase.of(
            "(?:当|如果|若) {0,2}(?:指定|设置为?|传入?|取值?为|值为|为|选择) {0,2}[\"']?([A-Za-z0-9_-]{1,40})[\"']? {0,2}(?:时|,)");

    private static final Phrase BEYOND =
            Phrase.of("(?:超过|大于|多于|超出|小于|少于|低于) {0,2}" + Numbers.ONE + "(?:个|条|项|张|字符|字)?(?:限制|的限制|上限)? {0,2}[。;]?$");

    /** What a path looks like says more than that it is local. */
    private static final Phrase FORM = Phrase.of("格式(?:示例|为|:)|开头");

    /** {@code 显示效果在各端有差异} says that there is something to say. */
    private static final Phrase DIFFERENCE =
            Phrase.of("各端[^,。;]{0,12}(?:有|存在)(?:所|一定)?差异|(?:有|存在)(?:所|一定)?差异[^,。;]{0,4}各端|自行(?:调试|测试|适配)[^,。;]{0,4}各端");

    private static final Phrase GOES_ON = Phrase.of("^ {0,2}(?:用于|其[余他它]|否则|此时|这时|但(?!凡))");

    private static final Phrase LOCAL = Phrase.of("^ {0,2}(?:仅|需|须|必须)?(?:为)?本地(?:文件)?路径 {0,2}$");

    private static final Phrase DEVICE =
            Phrase.of("^ {0,2}(?:当前|该|此|本) {0,2}(?i:i?Pad|iPhone|Mac|Windows|平板) {0,2}(?:设备)?(?:上|的)");

    @Override
    public void read(FieldText text, FactCollector facts) {
        for (TextLine line : text.lines()) {
            if (!FieldText.isHeader(line)) {
                for (Span sentence : withWhatGoesOn(line.sentences())) {
                    readSentence(sentence, text, facts);
                }
            }
        }
        // What the page says of the field elsewhere, it says for a reason.
        for (TextLine note : text.notes()) {
            if (note.isNew(0, note.normal().length()) && !repeatsLimit(note, facts)) {
                facts.soft(note.span(0, note.normal().length()).text());
                note.claimAll();
            }
        }
    }

    /** A sentence about one platform, with the next one where that only goes on: alone it would hold everywhere. */
    private static List<Span> withWhatGoesOn(List<Span> sentences) {
        List<Span> whole = new ArrayList<>(sentences);
        for (int i = whole.size() - 2; i >= 0; i--) {
            Span next = whole.get(i + 1);
            if (GOES_ON.isIn(next) && next.isNew() && Platforms.binds(whole.get(i))) {
                whole.set(i, next.line().span(whole.get(i).start(), next.end()));
                whole.remove(i + 1);
            }
        }
        return whole;
    }

    /** {@code ids 数量超过 10} of an error says again what the row limits. */
    private static boolean repeatsLimit(TextLine note, FactCollector facts) {
        Matcher beyond = BEYOND.firstIn(note);
        return beyond != null && facts.limits().isStated(Numbers.read(beyond.group(1)));
    }

    private static void readSentence(Span sentence, FieldText text, FactCollector facts) {
        for (Span whole : sentence.smallClauses()) {
            Span clause = whole.behindClaim();
            if (clause.isNew() && isSoft(clause, sentence, text, facts)) {
                boolean bracketed = isBracketed(clause);
                boolean note = text.notes().contains(sentence.line()) && sentence.isFree();
                Span said = bracketed ? clause : note ? sentence : restFrom(firstCondition(clause, sentence), sentence);
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

    /** Where what leads to a clause begins: its condition may stand before it. */
    private static Span firstCondition(Span clause, Span sentence) {
        Span first = clause;
        List<Span> clauses = sentence.clauses();
        for (int i = clauses.size() - 1; i >= 0; i--) {
            Span earlier = clauses.get(i);
            if (earlier.end() <= first.start() && earlier.isFree() && CONDITION.isIn(earlier)) {
                first = earlier;
            }
        }
        return first;
    }

    private static boolean isSoft(Span clause, Span sentence, FieldText text, FactCollector facts) {
        FieldContext field = text.field();
        boolean soft = clause.line().scope().bound()
                || (Platforms.binds(clause) && !isSubject(clause, text) && !DIFFERENCE.isIn(clause))
                || (isBracketed(clause) && field.input() && LOCAL.isIn(clause) && !text.says(FORM))
                || (field.input() && field.type() == FieldType.Simple.FUNCTION && Omission.opens(sentence.from(clause)))
                || (field.input() ? isRule(clause, sentence, field, facts) : SoftPhrases.boundsResult(clause));
        return soft && !clause.normal().strip().endsWith(":");
    }

    /** Whether the first words of a cell only name a kind of device that the field is about: {@code 当前 Pad 上的显示状态}. */
    private static boolean isSubject(Span clause, FieldText text) {
        return text.isOpenedBy(clause)
                && Platforms.namedIn(clause).isEmpty()
                && DEVICE.isIn(clause)
                && !SoftPhrases.matches(clause, clause);
    }

    private static boolean isRule(Span clause, Span sentence, FieldContext field, FactCollector facts) {
        return !explainsValue(clause, sentence, facts)
                && (field.type() != FieldType.Simple.FUNCTION || DEMAND.isIn(clause))
                && SoftPhrases.matches(upToComma(clause, sentence), sentence.from(clause))
                && !asksWhether(clause, sentence, field);
    }

    /** {@code 当指定 high 时，精度为 100 m}: what a listed value means is no rule. */
    private static boolean explainsValue(Span clause, Span sentence, FactCollector facts) {
        Matcher value = facts.hasEnum() && !SoftPhrases.isRule(sentence) ? VALUE.firstIn(clause) : null;
        return value != null && facts.lists(new Literal.JsonString(value.group(1)));
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
