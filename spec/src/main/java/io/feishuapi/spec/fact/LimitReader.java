package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.FieldRule.Limit;
import io.feishuapi.spec.phrase.Phrase;
import java.util.List;
import java.util.regex.Matcher;

/** Reads limits of parameters. A limit that holds only sometimes is soft, and takes back what it contradicts. */
final class LimitReader implements FactReader {

    private static final Phrase UNIT =
            Phrase.of("^ {0,2}(ms|毫秒|s(?![a-z])|秒|分钟?|min|小时|h(?![a-z])|天|[KkMmGg]B?(?![A-Za-z])|px|rpx)");
    private static final Phrase FIELD_UNIT =
            Phrase.of("单位(?:为|是|:| ){0,3}(ms|毫秒|s(?![a-z])|秒|分钟?|min|小时|h(?![a-z])|天|[KkMmGg]B?(?![A-Za-z])|px|rpx)");

    /** One end of an interval is no number: that end is soft. */
    private static final Phrase EXPRESSION = Phrase.of("[\\[(][^\\])]{0,40}[A-Za-z][^\\])]{0,40}[\\])]");

    /** 每天不超过 and the like limit calls, not values. */
    private static final Phrase CALLS = Phrase.of("每(?:天|秒|分钟|小时|日|次调用)|并发|频率|频次");

    /** Without one of these no clause states a limit. */
    private static final Phrase MEASURE = Phrase.of("[\\d一二两三四五六七八九十空负正]");

    private final LimitTable table;

    LimitReader(LimitTable table) {
        this.table = table;
    }

    @Override
    public void read(FieldText text, FactCollector facts) {
        if (!text.field().input() || !table.applies().test(text.field().type())) {
            return;
        }
        boolean cut = text.lines().stream().anyMatch(line -> table.surplus().isIn(line.normal()));
        String unit = fieldUnit(text);
        for (TextLine line : text.lines()) {
            for (Span sentence : line.sentences()) {
                for (Span clause : sentence.clauses()) {
                    readClause(clause, sentence, cut, unit, facts);
                }
            }
        }
    }

    private void readClause(Span clause, Span sentence, boolean cut, String unit, FactCollector facts) {
        if (!clause.isNew()
                || !MEASURE.isIn(clause.normal())
                || table.exclusion().isIn(clause.normal())) {
            return;
        }
        for (LimitPhrase phrase : table.phrases()) {
            Matcher matcher = phrase.pattern().matcher(clause.normal());
            if (matcher.find()) {
                List<Limit> limits = phrase.limits().apply(matcher);
                boolean sometimes = Conditions.bind(clause, sentence)
                        || CALLS.isIn(sentence.normal())
                        || !isSameUnit(clause.normal().substring(matcher.end()), unit);
                if (sometimes || cut) {
                    limits.forEach(limit -> facts.limits().exception(limit));
                    keepSoft(clause, sentence, facts);
                    return;
                }
                limits.forEach(limit -> facts.limits().add(limit, clause.text()));
                if (EXPRESSION.isIn(clause.normal())) {
                    facts.soft(clause.text());
                }
                readSecond(clause, matcher.end(), limits, facts);
                if (clause.start() == 0 && !clause.line().isNotice()) {
                    clause.understand();
                } else {
                    clause.claim();
                }
                return;
            }
        }
    }

    /** {@code 不低于 1 不高于 10}: the other end in the same clause. */
    private void readSecond(Span clause, int from, List<Limit> first, FactCollector facts) {
        String rest = clause.normal().substring(from);
        for (LimitPhrase phrase : first.size() == 1 ? table.phrases() : List.<LimitPhrase>of()) {
            Matcher matcher = phrase.pattern().matcher(rest);
            if (matcher.find()) {
                List<Limit> second = phrase.limits().apply(matcher);
                if (second.size() == 1 && second.get(0).kind() != first.get(0).kind()) {
                    facts.limits().add(second.get(0), clause.text());
                }
                return;
            }
        }
    }

    /** A limit in seconds on a field in milliseconds is not the number that the field holds. */
    private static boolean isSameUnit(String after, String fieldUnit) {
        Matcher unit = UNIT.matcher(after);
        if (!unit.find()) {
            return true;
        }
        String stated = canonical(unit.group(1));
        return fieldUnit.isEmpty() ? "s ms px rpx".contains(stated) : fieldUnit.equals(stated);
    }

    private static String fieldUnit(FieldText text) {
        for (TextLine line : text.lines()) {
            Matcher unit = FIELD_UNIT.matcher(line.normal());
            if (unit.find()) {
                return canonical(unit.group(1));
            }
        }
        return "";
    }

    private static String canonical(String unit) {
        return switch (unit) {
            case "毫秒" -> "ms";
            case "秒" -> "s";
            case "分", "分钟" -> "min";
            case "小时" -> "h";
            default -> unit;
        };
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
