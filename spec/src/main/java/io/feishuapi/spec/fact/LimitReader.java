package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.FieldRule.Limit;
import io.feishuapi.spec.phrase.Phrase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads limits of parameters. A limit that holds only sometimes is soft, and takes back what it contradicts. */
final class LimitReader implements FactReader {

    /** One end of an interval is no number: that end is soft. */
    private static final Phrase EXPRESSION =
            Phrase.of("[\\[(] {0,2}[-+\\d.]{1,20} {0,2}[,~] {0,2}[A-Za-z\\p{IsHan}][^\\])]{0,40}[\\])]"
                    + "|[\\[(] {0,2}[A-Za-z\\p{IsHan}][^\\]),~]{0,40}[,~] {0,2}[-+\\d.]{1,20} {0,2}[\\])]");

    /** 每天不超过 and the like limit calls, not values. */
    private static final Phrase CALLS = Phrase.of("每(?:天|秒|分钟|小时|日|次调用)|并发|频率|频次");

    /** Without one of these no clause states a limit. */
    private static final Phrase MEASURE = Phrase.of("[\\d一二两三四五六七八九十空负正]");

    private final LimitTable table;

    LimitReader(LimitTable table) {
        this.table = table;
    }

    /**
     * One row as this reader sees it.
     *
     * @param surplus what the row says of values beyond its limits
     * @param unit the unit of the field, empty where it is not told
     */
    private record Reading(FieldText text, Surplus surplus, String unit, FactCollector facts) {}

    @Override
    public void read(FieldText text, FactCollector facts) {
        boolean ofSomethingElse =
                text.lines().stream().anyMatch(line -> table.subject().isIn(line.normal()));
        if (!text.field().input() || !table.applies().test(text.field().type()) || ofSomethingElse) {
            return;
        }
        Reading reading = new Reading(text, Surplus.of(text, table.surplus()), LimitUnit.ofField(text), facts);
        for (TextLine line : text.lines()) {
            for (Span sentence : line.sentences()) {
                for (Span clause : sentence.clauses()) {
                    if (clause.isNew()
                            && MEASURE.isIn(clause.normal())
                            && !table.exclusion().isIn(clause.normal())) {
                        readClause(clause, sentence, reading);
                    }
                }
            }
        }
    }

    private void readClause(Span clause, Span sentence, Reading reading) {
        List<LimitMatch> matches = LimitMatch.all(table.phrases(), clause.normal());
        boolean sometimes = Conditions.bind(clause, sentence)
                || namesOther(clause, reading.text().field())
                || CALLS.isIn(clause.normal());
        boolean soft = false;
        for (LimitMatch match : matches) {
            String after = clause.normal().substring(match.end());
            Optional<BigDecimal> factor = LimitUnit.factor(after, reading.unit());
            boolean bound = sometimes || LimitMatch.isCondition(after) || factor.isEmpty();
            for (Limit stated : match.limits()) {
                Limit limit = new Limit(stated.kind(), stated.value().multiply(factor.orElse(BigDecimal.ONE)));
                if (bound || reading.surplus().takes(limit.kind())) {
                    reading.facts().limits().exception(limit);
                    soft = true;
                } else {
                    reading.facts().limits().add(limit, clause.text());
                }
            }
        }
        if (soft) {
            keepSoft(clause, sentence, reading.facts());
        } else if (!matches.isEmpty()) {
            leave(clause, matches, reading);
        }
    }

    /** {@code title 和 content 一共不超过 100 字}: no limit of one of them alone. */
    private static boolean namesOther(Span clause, FieldContext field) {
        return Names.in(clause.normal(), field.siblings()).stream()
                .anyMatch(other -> !other.equals(field.name()) && other.length() > 1);
    }

    /** A clause that says no more than the limit leaves the description; the first words of a cell stay in any case. */
    private static void leave(Span clause, List<LimitMatch> matches, Reading reading) {
        if (EXPRESSION.isIn(clause.normal())) {
            reading.facts().soft(clause.text());
        }
        if (LimitMatch.sayAll(matches, clause.normal()) && !reading.text().isOpenedBy(clause)) {
            clause.claim();
        } else {
            clause.understand();
        }
    }

    /** The limit is soft from the first clause that binds it on; the first words of a cell stay in its description. */
    private static void keepSoft(Span clause, Span sentence, FactCollector facts) {
        Span first = clause;
        for (Span earlier : sentence.clauses()) {
            if (earlier.start() < clause.start() && Conditions.bind(earlier, earlier)) {
                first = earlier;
                break;
            }
        }
        Span said = new Span(sentence.line(), first.start(), sentence.end());
        String scope = sentence.line().scope().bound() ? sentence.line().scope().text() + " " : "";
        facts.soft(scope + said.text());
        if (said.start() == 0 && !sentence.line().isNotice()) {
            said.understand();
        } else {
            said.claim();
        }
    }
}
