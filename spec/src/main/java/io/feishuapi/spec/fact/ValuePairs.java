package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.DefaultValue;
import io.feishuapi.spec.model.EnumValue;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.Literal;
import io.feishuapi.spec.text.phrase.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Reads pairs of value and text that fill the end of a sentence: {@code 类型，0：单聊，1：群聊}, {@code 排序，1 升序 2 降序}. */
final class ValuePairs {

    private static final Phrase REMARK =
            Phrase.of("^ {0,2}(?:缺省|默认|不传|不填|示例|单位|具体|详见|参考|参见|注意|(?:其他|其余|其它)[^,。;]{0,8}(?:不支持|无效|忽略|保留))");

    /** What stands before the first pair. */
    private static final Phrase LABEL = Phrase.of("^ {0,2}\\p{IsHan}{1,10} {0,2}: {0,2}");

    /** {@code 传 0 表示关闭}. */
    private static final Phrase VERB = Phrase.of("^ {0,2}(?:传入?|填|值为|设置?为?|取|为|其中(?= {0,2}\\d)) {0,2}(?=[\"'\\w])");

    /** A value that follows a blank, with its colon. */
    private static final Phrase NEXT =
            Phrase.of("(?<=[^ ,;、。:]) {1,2}(?=[\"'`]?[-+]?\\w{1,30}[\"'`]? ?(?::(?!/)|[-=]>))");

    /** {@code 1 表示最小，10 表示最大} names the ends of a range, {@code -1 表示不限} one value beyond it. */
    private static final Phrase NO_MEANING = Phrase.of("^(?:默认|缺省|最|上限|下限|起|开始|单位|不限|无限|无上限|永久|永不)");

    /** What parts pairs, the more telling first: a text may hold commas. */
    private static final List<String> SEPARATORS = List.of(";", "/", ",;、。");

    private ValuePairs() {}

    /**
     * Pairs that were found.
     *
     * @param items the pairs
     * @param first where the first of them stands
     * @param said where all of them stand
     */
    record Found(List<EnumItem> items, Span first, Span said) {}

    /** The pairs that fill the end of a range, or null where there are none. */
    static @Nullable Found read(Span list, FieldContext field) {
        if (!ValueToken.mayBeIn(list)) {
            return null;
        }
        for (String separators : SEPARATORS) {
            Found found = read(list, field, separators);
            if (found != null) {
                return found;
            }
        }
        return BlankPairs.read(list, field);
    }

    private static @Nullable Found read(Span list, FieldContext field, String separators) {
        List<Span> clauses = new ArrayList<>();
        for (Span clause : list.split(separators)) {
            clauses.addAll(blankSeparated(withoutSlash(clause)));
        }
        int last = clauses.size();
        while (last > 0 && REMARK.isIn(clauses.get(last - 1))) {
            last--;
        }
        int first = last;
        while (first > 0 && pair(clauses.get(first - 1), field.type()) != null) {
            first--;
        }
        Span label = first > 0 ? behindLabel(clauses.get(first - 1), field.type()) : null;
        List<Span> pairs = new ArrayList<>(clauses.subList(first, last));
        if (label != null) {
            pairs.add(0, label);
        } else if (first > 0 && separators.length() == 1) {
            return null;
        }
        List<EnumItem> items = all(pairs, field.type());
        if (items == null || !areTold(items, field.type()) || !holdDefault(items, field)) {
            return null;
        }
        int start = pairs.get(0).start();
        return new Found(
                items,
                pairs.get(0),
                list.line().span(start, pairs.get(pairs.size() - 1).end()));
    }

    /** All clauses as pairs, or null where one is none. */
    static @Nullable List<EnumItem> all(List<Span> clauses, FieldType type) {
        List<EnumItem> items = new ArrayList<>();
        for (Span clause : clauses) {
            EnumItem pair = pair(clause, type);
            if (pair == null) {
                return null;
            }
            items.add(pair);
        }
        return items;
    }

    private static Span withoutSlash(Span clause) {
        return clause.normal().endsWith("/") ? clause.part(0, clause.normal().length() - 1) : clause;
    }

    /** {@code 0: 成功 1: 失败} in its parts. */
    private static List<Span> blankSeparated(Span clause) {
        Matcher next = NEXT.firstIn(clause);
        if (next == null) {
            return List.of(clause);
        }
        List<Span> parts = new ArrayList<>();
        int from = clause.start();
        do {
            int to = clause.start() + next.start();
            clause.line().addIfSaid(from, to, parts);
            from = to;
        } while (next.find());
        clause.line().addIfSaid(from, clause.end(), parts);
        return parts;
    }

    /** {@code 类型：0-单聊} and {@code 类型，0-单聊} without what stands before the pair, or null where there is no pair. */
    private static @Nullable Span behindLabel(Span clause, FieldType type) {
        Matcher label = LABEL.firstIn(clause);
        if (label != null) {
            Span behind = clause.part(label.end(), clause.normal().length());
            if (pair(behind, type) != null) {
                return behind;
            }
        }
        for (Span part : clause.split(",。(")) {
            Span onwards = clause.line().span(part.start(), clause.end());
            if (part.start() > clause.start() && pair(onwards, type) != null) {
                return onwards;
            }
        }
        return null;
    }

    private static @Nullable EnumItem pair(Span clause, FieldType type) {
        Matcher verb = VERB.firstIn(clause);
        Span said = verb != null ? clause.part(verb.end(), clause.normal().length()) : clause;
        EnumItem item = EnumItem.read(said, EnumItem.Form.UNLABELLED);
        if (item == null) {
            return null;
        }
        String label = item.label();
        return label == null || NO_MEANING.isIn(label) || item.typed(type) == null ? null : item;
    }

    /** A list that nothing calls a list, and that leaves out the default, is no whole list. */
    static boolean holdDefault(List<EnumItem> items, FieldContext field) {
        DefaultValue byDefault = DefaultCellReader.ofCell(field);
        return !(byDefault instanceof DefaultValue.Known known)
                || Types.isArray(field.type())
                || typed(items, field.type()).stream()
                        .anyMatch(value -> value.value().equals(known.value()));
    }

    /** Two numbers that do not follow each other are the ends of a range: {@code 1 表示周一，7 表示周日}. */
    private static boolean areTold(List<EnumItem> items, FieldType type) {
        List<EnumValue> values = typed(items, type);
        if (values.size() == 2
                && values.get(0).value() instanceof Literal.JsonNumber low
                && values.get(1).value() instanceof Literal.JsonNumber high) {
            return high.value().subtract(low.value()).abs().compareTo(BigDecimal.ONE) == 0;
        }
        return values.size() >= 2;
    }

    /** The values in the type of the field. */
    static List<EnumValue> typed(List<EnumItem> items, FieldType type) {
        List<EnumValue> typed = new ArrayList<>();
        for (EnumItem item : items) {
            List<EnumValue> values = item.typed(type);
            if (values != null) {
                typed.addAll(values);
            }
        }
        return typed;
    }
}
