package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.text.phrase.Phrase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Reads the values behind a label: {@code `a`、`b` 或 `c`}, {@code a：甲；b：乙}, {@code 0 未知；1 男}, {@code 甲（a）、乙（b）}. */
final class ValueList {

    /** What a sentence says after a list. */
    private static final Phrase REMARK = Phrase.of("[,;。(] {0,2}(?:缺省|默认|不传|不填|示例|单位|具体|详见|参考|参见|其中|仅对|注意)"
            + "|[,;。] {0,2}(?:其他|其余|其它)[^,。;]{0,8}(?:不支持|无效|忽略)");

    private static final Phrase PROSE = Phrase.of("[,;。] {0,2}(?=\\p{IsHan})(?!或|和|及|以及|等|也|还|与|其他|其它|自定义|任意)");

    private static final Phrase MORE = Phrase.of("[、/|] {0,2}[\"'\\w]|(?:或|和) {0,2}[\"'\\w]");

    /** What may follow a list of values in its sentence. */
    private static final Phrase TAIL = Phrase.of(
            "^ {0,2}(?:(?:px|ms|秒|分钟)? {0,2}等?(?:[一二两三四五六七八九\\d]{1,2} ?(?:种|个))?(?:规格|[二两三四]选一|类型|格式|值|方式|模式|取值|选项)?|其?中的?(?:之一|一个|一种|其一|任意一个|任意一种)|之一)? {0,2}$");

    /** What brackets behind a value say of it. */
    private static final Phrase NOTE = Phrase.of(" {0,2}\\([^()]{1,80}\\)");

    private static final Phrase OPEN = Phrase.of("等|例如|比如|\\.\\.\\.|…");

    private static final Phrase SEPARATOR = Phrase.of(" {0,2}(?:[、,/|;]|或者?|和|及|以及)? {0,2}");

    private static final Set<String> PART_OF_VALUE = Set.of("/", "|", ",");
    private static final Set<String> LIST_SIGNS = Set.of("、", "，", ";", "；");

    /** {@code 单聊（p2p）}: the text first. */
    private static final Phrase LABEL_FIRST =
            Phrase.of("^ {0,2}(?:或者?|和|及)? {0,2}([\\p{IsHan}A-Za-z ]{1,20}?) {0,2}\\( {0,2}(?=[\"'\\w])");

    private static final Phrase CLOSING = Phrase.of("^ {0,2}\\) {0,2}[。;、,/]? {0,2}$");

    private static final Phrase PLAIN = Phrase.of("[a-z0-9][a-zA-Z0-9_-]{0,30}");

    private ValueList() {}

    /** The values of a list, or null where it is anything else. */
    static @Nullable List<EnumItem> read(Span list, FieldType type, Predicate<String> isValue) {
        if (OPEN.isIn(list)) {
            return null;
        }
        List<Span> parts = list.split(",;、。");
        List<EnumItem> labelled = ValuePairs.all(parts, type);
        if (labelled != null) {
            return labelled;
        }
        List<EnumItem> blank = blankLabelled(list, type, isValue);
        if (blank != null) {
            return blank;
        }
        List<EnumItem> plain = plain(list, type, isValue);
        return plain == null ? labelFirst(list, type, isValue) : plain;
    }

    /** The list without what the sentence says after it. */
    static Span untilRemark(Span list) {
        Matcher remark = REMARK.firstIn(list);
        return remark != null ? list.part(0, remark.start()) : list;
    }

    /** The list up to a comma that prose follows: {@code a 或 b，全局配置后才能获取}. */
    static Span untilProse(Span list) {
        Matcher prose = PROSE.firstIn(list);
        boolean ends = prose != null && !MORE.isIn(list.normal().substring(prose.start()));
        return prose != null && ends ? list.part(0, prose.start()) : list;
    }

    /** {@code 0 未知；1 男}: behind a label a blank parts value and text. */
    private static @Nullable List<EnumItem> blankLabelled(Span list, FieldType type, Predicate<String> isValue) {
        List<EnumItem> items = new ArrayList<>();
        for (Span clause : list.split(";,。")) {
            EnumItem item = EnumItem.read(clause, EnumItem.Form.LABELLED);
            if (item == null
                    || item.label() == null
                    || item.typed(type) == null
                    || !item.values().stream().allMatch(isValue)) {
                return null;
            }
            items.add(item);
        }
        return items.size() < 2 ? null : items;
    }

    private static @Nullable List<EnumItem> plain(Span list, FieldType type, Predicate<String> isValue) {
        List<EnumItem> items = new ArrayList<>();
        Set<String> separators = new HashSet<>();
        boolean marked = true;
        int at = list.start();
        while (at < list.end()) {
            ValueToken token = ValueToken.at(list.line(), at, list.end());
            if (token == null || !isValue.test(token.raw())) {
                break;
            }
            Matcher note = NOTE.matcher(list.line(), token.end(), list.end());
            at = note.lookingAt() ? note.end() : token.end();
            EnumItem item = new EnumItem(List.of(token.raw()), list.line().span(token.end(), at));
            if (item.typed(type) == null) {
                return null;
            }
            items.add(item);
            marked &= isMarked(token, list.line());
            Matcher separator = SEPARATOR.matcher(list.line(), at, list.end());
            if (separator.lookingAt()) {
                separators.add(list.line().text().substring(at, separator.end()).strip());
                at = separator.end();
            }
        }
        if (!marked && areMixed(separators)) {
            return null;
        }
        String tail = new Trim(list.line().normal().substring(at, list.end())).text();
        return !items.isEmpty() && TAIL.isIn(tail) ? items : null;
    }

    private static boolean isMarked(ValueToken token, TextLine line) {
        return line.isInLinkOrCode(token.end() - 1)
                || "\"'".indexOf(line.normal().charAt(token.end() - 1)) >= 0;
    }

    /** {@code a/b、c}, {@code 1,500、2,500}: what parts the values may as well be a part of them. */
    private static boolean areMixed(Set<String> separators) {
        return separators.stream().anyMatch(PART_OF_VALUE::contains)
                && separators.stream()
                        .anyMatch(separator -> LIST_SIGNS.contains(separator) && !PART_OF_VALUE.contains(separator));
    }

    private static @Nullable List<EnumItem> labelFirst(Span list, FieldType type, Predicate<String> isValue) {
        List<EnumItem> items = new ArrayList<>();
        for (Span part : list.split("、,/;")) {
            Matcher label = LABEL_FIRST.firstIn(part);
            ValueToken token =
                    label != null ? ValueToken.at(list.line(), part.start() + label.end(), part.end()) : null;
            if (token == null
                    || label == null
                    || !isValue.test(token.raw())
                    || !PLAIN.isAllOf(LiteralReader.unquote(token.raw()))
                    || !CLOSING.isIn(new Trim(list.line().normal().substring(token.end(), part.end())).text())) {
                return null;
            }
            EnumItem item = new EnumItem(List.of(token.raw()), part.part(label.start(1), label.end(1)));
            if (item.typed(type) == null) {
                return null;
            }
            items.add(item);
        }
        return items.size() < 2 ? null : items;
    }
}
