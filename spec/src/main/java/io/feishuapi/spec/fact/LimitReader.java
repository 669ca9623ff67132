package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.FieldRule.Limit;
import io.feishuapi.spec.text.phrase.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads limits of parameters and of what comes back. A limit that holds only sometimes is soft, and takes back what it contradicts. */
final class LimitReader implements FactReader {

    /** One end of an interval is no number: that end is soft. */
    private static final Phrase EXPRESSION =
            Phrase.of("[\\[(] {0,2}[-+\\d.]{1,20} {0,2}[,~] {0,2}[A-Za-z\\p{IsHan}][^\\])]{0,40}[\\])]"
                    + "|[\\[(] {0,2}[A-Za-z\\p{IsHan}][^\\]),~]{0,40}[,~] {0,2}[-+\\d.]{1,20} {0,2}[\\])]");

    /** 每天不超过 and the like limit calls, not values. */
    private static final Phrase CALLS = Phrase.of("每(?:天|秒|分钟|小时|日|次调用)|并发|频率|频次");

    private static final Phrase LABELLED = Phrase.of("^ {0,2}最[小大低高少多](?:值|取值|长度|个数|数量)? {0,2}:");

    /** Without one of these no clause states a limit. */
    private static final Phrase MEASURE = Phrase.of("[\\d一二两三四五六七八九十空负正]");

    /** In this order: what one table's wording claims, those behind it do not see. */
    private static final List<LimitTable> TABLES = List.of(
            NumberLimits.TABLE,
            LengthLimits.TABLE,
            ByteLimits.TABLE,
            ByteLimits.SIZES,
            ByteLimits.BUFFER_SIZES,
            ItemLimits.TABLE);

    /** A clause that may state a limit, in its sentence, and the unit that the row tells. */
    private record Measure(Span clause, Span sentence, String unit) {}

    @Override
    public void read(FieldText text, FactCollector facts) {
        List<Measure> measures = measures(text);
        if (measures.isEmpty()) {
            return;
        }
        for (LimitTable table : TABLES) {
            if (table.applies().test(text.field().type())) {
                measures.forEach(measure -> read(measure, table, text, facts));
            }
        }
    }

    private static List<Measure> measures(FieldText text) {
        List<Measure> measures = new ArrayList<>();
        String unit = LimitUnit.ofField(text);
        for (TextLine line : text.lines()) {
            if (MEASURE.isIn(line)) {
                for (Span sentence : line.sentences()) {
                    for (Span clause : sentence.clauses()) {
                        if (MEASURE.isIn(clause)) {
                            measures.add(new Measure(clause, sentence, unit));
                        }
                    }
                }
            }
        }
        return measures;
    }

    private static void read(Measure measure, LimitTable table, FieldText text, FactCollector facts) {
        Span clause = measure.clause();
        if (!clause.isNew() || table.exclusion().isIn(clause)) {
            return;
        }
        List<LimitMatch> matches = LimitMatch.all(table.phrases(), clause);
        boolean ofSomethingElse = table.subject() != null && text.says(table.subject());
        if (!matches.isEmpty() && !ofSomethingElse) {
            readMatches(matches, measure, Surplus.of(text, table.surplus()), text, facts);
        }
    }

    private static void readMatches(
            List<LimitMatch> matches, Measure measure, Surplus surplus, FieldText text, FactCollector facts) {
        Span clause = measure.clause();
        Span sentence = measure.sentence();
        boolean sometimes = Conditions.bind(clause, sentence) || namesOther(clause, text.field()) || CALLS.isIn(clause);
        boolean labelled = LABELLED.isIn(clause) && isWholeLine(clause) && LimitMatch.sayAll(matches, clause.normal());
        boolean soft = false;
        for (LimitMatch match : matches) {
            String after = clause.normal().substring(match.end());
            Optional<BigDecimal> factor = LimitUnit.factor(after, measure.unit());
            boolean bound = sometimes || LimitMatch.isCondition(after) || factor.isEmpty();
            for (Limit stated : match.limits()) {
                Limit limit = new Limit(stated.kind(), stated.value().multiply(factor.orElse(BigDecimal.ONE)));
                if (bound || surplus.takes(limit.kind(), labelled)) {
                    facts.limits().exception(limit, VersionedLimit.read(clause, sentence, limit));
                    soft = true;
                } else {
                    facts.limits().add(limit, clause.text());
                }
            }
        }
        if (soft) {
            keepSoft(clause, sentence, text, facts);
        } else {
            leave(clause, matches, text, facts);
        }
    }

    private static boolean isWholeLine(Span clause) {
        String line = clause.line().normal();
        return clause.start() == 0 && line.substring(clause.end()).isBlank();
    }

    /** {@code title 和 content 一共不超过 100 字}: no limit of one of them alone. */
    private static boolean namesOther(Span clause, FieldContext field) {
        for (String other : Names.in(clause.normal(), field.siblings())) {
            if (!other.equals(field.name()) && other.length() > 1) {
                return true;
            }
        }
        return false;
    }

    /** A clause that says no more than the limit leaves the description; the first words of a cell stay in any case. */
    private static void leave(Span clause, List<LimitMatch> matches, FieldText text, FactCollector facts) {
        if (EXPRESSION.isIn(clause)) {
            facts.soft(clause.text());
        }
        String own = text.field().name();
        String said = Names.replace(clause.normal(), own, " ".repeat(own.length()));
        if (LimitMatch.sayAll(matches, said) && !text.isOpenedBy(clause)) {
            clause.claim();
        } else if (!text.notes().contains(clause.line())) {
            clause.understand();
        }
    }

    /** The limit is soft from the first clause that binds it on; the first words of a cell stay in its description. */
    private static void keepSoft(Span clause, Span sentence, FieldText text, FactCollector facts) {
        Span first = clause;
        for (Span earlier : sentence.clauses()) {
            if (earlier.start() < clause.start() && Conditions.bind(earlier, earlier)) {
                first = earlier;
                break;
            }
        }
        Span said = sentence.line().span(first.start(), sentence.end());
        String scope = sentence.line().scope().bound() ? sentence.line().scope().text() + " " : "";
        facts.soft(scope + said.text());
        if (text.isOpenedBy(said) || (said.start() == 0 && sentence.line().isBullet())) {
            said.understand();
        } else {
            said.claim();
        }
    }
}
