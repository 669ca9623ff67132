package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.EnumValue;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.Literal;
import io.feishuapi.spec.text.phrase.Phrase;
import io.feishuapi.spec.text.phrase.PhraseText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a list of values: {@code `front`：前置摄像头。…}.
 *
 * @param values the values it names, as the page has them; several where they mean the same
 * @param rest what follows the values and their separator
 */
record EnumItem(List<String> values, Span rest) {

    private static final Phrase ALTERNATIVE = Phrase.of(" {0,2}(?:/|、|,|\\||或者?|和) {0,2}");

    private static final Phrase SEPARATOR = Phrase.of(
            " {0,3}(?::|=>|->|-{1,2}|=|时?,? {0,2}(?:表示|代表)|时(?:则?为|是|则|:)|指代|指的?是|意为|即|为(?![空零])|是(?!否)|\\||,) {0,3}(?:表示|代表|为|是(?!否))? {0,2}");

    /** Parts of a label that say since when or where a value is there. */
    private static final Phrase BRACKETS = Phrase.of(" {0,2}\\(([^()]{1,80})\\) {0,2}$");

    /** Nothing but a note in brackets, and what closes the sentence. */
    private static final Phrase BRACKETED = Phrase.of("\\([^()]{0,200}\\)[^|/\"'\\w]{0,200}");

    /** {@code 默认值，…}, {@code …（默认）}. */
    private static final Phrase DEFAULT = Phrase.of(
            "^ {0,2}(?:默认(?:值|样式|选项|模式|方式|效果)?|缺省值?) {0,2}(?:[,;:] {0,2}|$)|\\( {0,2}(?:默认值?|缺省值?) {0,2}\\)|[,;] {0,2}(?:(?:为|是)?默认值?|缺省值?) {0,2}(?=[。;]?$)");

    private static final Phrase REFERENCE = Phrase.of("^ {0,2}(?:具体|详情|更多)?(?:请|可)?(?:参考|参见|详见|查看)");
    private static final Phrase WHERE = Phrase.of("[仅只不未无]|支持|可用|[有生]效|[Vv]?\\d\\.\\d|以上|以下");

    private static final Phrase ENCLOSED = Phrase.of("\\([^()]{1,200}\\)");

    EnumItem {
        values = List.copyOf(values);
    }

    /** How strictly an entry is read. */
    enum Form {
        /** Under a label such as 可选值: a blank may stand between value and text. */
        LABELLED,
        /** Nothing says that this is a list of values: a separator is needed. */
        UNLABELLED
    }

    /** Reads an entry, or null where the text does not begin with a value. */
    static @Nullable EnumItem read(Span span, Form form) {
        TextLine line = span.line();
        ValueToken value = ValueToken.at(line, span.start(), span.end());
        if (value == null) {
            return null;
        }
        List<String> values = new ArrayList<>();
        int end = span.start();
        while (value != null) {
            values.add(value.raw());
            end = value.end();
            Matcher alternative = ALTERNATIVE.matcher(line, end, span.end());
            value = alternative.lookingAt() ? ValueToken.at(line, alternative.end(), span.end()) : null;
        }
        Matcher separator = SEPARATOR.matcher(line, end, span.end());
        if (separator.lookingAt()) {
            return new EnumItem(values, line.span(separator.end(), span.end()));
        }
        Span rest = line.span(end, span.end());
        return isEnd(rest.normal(), form) ? new EnumItem(values, rest) : null;
    }

    private static boolean isEnd(String after, Form form) {
        String rest = after.strip();
        boolean nothing =
                rest.isEmpty() || rest.equals("。") || rest.equals(";") || rest.equals(",") || rest.startsWith("。");
        boolean bracketed = BRACKETED.isAllOf(rest);
        return nothing || bracketed || (form == Form.LABELLED && after.startsWith(" "));
    }

    /** The values in the type of the field, or null where one of them is no such value. */
    @Nullable
    List<EnumValue> typed(FieldType type) {
        List<EnumValue> typed = new ArrayList<>();
        String label = label();
        for (String value : values) {
            boolean whole = Types.isArray(type) && value.strip().startsWith("[");
            Literal literal = LiteralReader.read(value, whole ? type : Types.elementOf(type));
            if (literal == null) {
                return null;
            }
            typed.add(new EnumValue(literal, label));
        }
        return typed;
    }

    /** Whether the entry says that its value is the default, and no more than that in the part that says it. */
    boolean isDefault() {
        return DEFAULT.isIn(rest);
    }

    /** The text that explains the value: its first sentence, without what binds it to a version or a platform. */
    @Nullable
    String label() {
        List<Span> sentences = rest.split("。;!");
        if (sentences.isEmpty()) {
            return null;
        }
        List<Span> clauses = sentences.get(0).clauses();
        if (Platforms.binds(clauses.get(0)) && isOnlyBinding(clauses.get(0))) {
            return null;
        }
        Span kept = rest.line().span(clauses.get(0).start(), endOfLabel(clauses));
        Matcher brackets = BRACKETS.firstIn(kept);
        String text = brackets != null && isWhere(brackets.group(1))
                ? kept.part(0, brackets.start()).text()
                : kept.text();
        String label = inner(withoutDefault(text));
        return label.isEmpty() || label.equals("-") ? null : label;
    }

    /** Up to a clause that only tells where to read more. */
    private static int endOfLabel(List<Span> clauses) {
        for (Span clause : clauses.subList(1, clauses.size())) {
            if (REFERENCE.isIn(clause)) {
                return clause.start();
            }
        }
        return clauses.get(clauses.size() - 1).end();
    }

    /** What the entry says beyond its label, or within it of where and since when the value is there. */
    String beyondLabel() {
        String label = label();
        String text = rest.text();
        if (label != null && !rest.clauses().isEmpty()) {
            for (Span clause : rest.clauses().subList(1, rest.clauses().size())) {
                if (Platforms.binds(clause)) {
                    return inner(rest.line().span(clause.start(), rest.end()).text());
                }
            }
            Matcher brackets = BRACKETS.firstIn(rest);
            if (brackets != null && Platforms.binds(brackets.group(1))) {
                return rest.part(brackets.start(1), brackets.end(1)).text();
            }
        }
        if (label == null) {
            return inner(new Trim(text).text());
        }
        int at = text.indexOf(label);
        return at < 0 ? text : inner(new Trim(text.substring(at + label.length())).text());
    }

    /** What the entry's label says beyond its first words that is rule-like; empty where it says no such thing. */
    String ruleInLabel() {
        Matcher brackets = BRACKETS.firstIn(rest);
        if (brackets != null && SoftPhrases.isRule(PhraseText.of(brackets.group(1)))) {
            return rest.part(brackets.start(1), brackets.end(1)).text();
        }
        List<Span> clauses = rest.clauses();
        for (Span clause : clauses.isEmpty() ? clauses : clauses.subList(1, clauses.size())) {
            if (SoftPhrases.isRule(clause)) {
                return clause.text();
            }
        }
        return "";
    }

    private static String withoutDefault(String text) {
        Matcher said = DEFAULT.firstIn(Normal.of(text));
        return said == null ? text : new Trim(text.substring(0, said.start()) + text.substring(said.end())).text();
    }

    /** A text without the brackets that enclose all of it. */
    private static String inner(String text) {
        return ENCLOSED.isAllOf(Normal.of(text))
                ? text.substring(1, text.length() - 1).strip()
                : text;
    }

    /** Whether brackets say nothing but where and since when the value is there. */
    private static boolean isWhere(String brackets) {
        return Platforms.binds(brackets)
                && (AvailabilityWords.areAllOf(brackets.strip())
                        || brackets.strip().startsWith("仅"));
    }

    /** {@code 仅 iOS}; but {@code Android 端系统返回} is a kind of going back. */
    private static boolean isOnlyBinding(Span clause) {
        return (AvailabilityPhrases.saysOnlyWhere(clause) && WHERE.isIn(clause))
                || clause.normal().strip().startsWith("仅");
    }
}
