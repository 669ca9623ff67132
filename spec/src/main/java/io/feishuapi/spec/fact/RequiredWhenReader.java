package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.CrossFieldRule.Count;
import io.feishuapi.spec.model.Literal;
import io.feishuapi.spec.text.phrase.Phrase;
import io.feishuapi.spec.text.phrase.PhraseText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/** Reads under which values of other fields a field is required: {@code chatType 为 0 时，必须传该参数}. */
final class RequiredWhenReader implements FactReader {

    /** What equals: a name that follows is no value when it is compared itself. */
    private static final String VALUE =
            "(?:\"[^\"]{0,40}\"|'[^']{0,40}'|[-+]?[A-Za-z0-9_.#]{1,40}+(?:-[A-Za-z0-9_.#]{1,40}+){0,5}+)(?! {0,2}(?:==?|等于|取?值?为|不为))";

    private static final String OR = " {0,2}(?:或者?|、|/|和|,) {0,2}";

    /** A field, a word of equality, and values; the groups are name and values. */
    private static final Phrase EQUALS = Phrase.of(Names.ONE
            + " {0,2}(?:参数|字段|属性|的?取?值|的值)? {0,2}(?:==?=?|等于|取值?为|取值|设置为|设为|值为|值|传入|为|是|(?: (?:is|equals))|选择|传) {0,2}(?!空|不|非|字符串)("
            + VALUE + "(?:" + OR + VALUE + "){0,6})");

    /** A field that is left out. */
    private static final Phrase ABSENT =
            Phrase.of(Names.ONE + " {0,2}(?:参数|字段|属性)? {0,2}(?:不传|未传|不填|未填写?|未设置|不设置|没有传|未指定|不指定|为空|缺省|不存在)");

    private static final Phrase WITHOUT = Phrase.of("(?:不传|未传|不填写?|未填写?|未设置|不设置|未指定|不指定|没有传) {0,2}(?:入|递)? {0,2}"
            + Names.ONE + " {0,2}(?:参数|字段)?(?= {0,2}(?:时|则|的|,))");

    private static final Phrase REQUIRED = Phrase.of(
            "(?i:(?<!not )required(?= (?:when|if)))|(?<![非不])(?:必填|必传|必选|必需|必输)|(?:必须|需要?|应当|务必)(?:要|同时|一起)?(?:传入?|填写?|设置|指定|提供|传递|输入|配置|携带)(?= {0,2}(?:$|[,。;!)]|该|此|本|这个|参数|字段))|不(?:能|可|得|允许)(?:为空|缺省|不传)");

    private static final Phrase NOT_REQUIRED = Phrase.of("非必填|非必传|非必须|不是必|不必|无需|不需要?|可选|可不|可以不");

    /** Conditions that a check of equality cannot express. */
    private static final Phrase OTHER_CONDITION =
            Phrase.of("不为|不是|不等于|!=|非 ?[\"'\\w]|除|以外|之外|包含|大于|小于|[<>]|至少|且不|并且|登录|授权|否则|建议|推荐|格式");

    private static final Phrase EFFECT = Phrase.of("[仅只][^,。;]{1,40}(?:[生有]效|可用)");

    /** More combinations of values are no rule that anybody meant. */
    private static final int MOST_ALTERNATIVES = 50;

    private static final Phrase BEFORE_VALUE = Phrase.of("(?:=|等于|值|为|是|或|[/\"'、]) {0,2}$");
    private static final Phrase NAME_AFTER = Phrase.of("^(?:入|写|参数|字段|该|:| ){0,4}" + Names.ONE);
    private static final Phrase NAME_BEFORE = Phrase.of(Names.ONE + " {0,2}(?:参数|字段)?(?:为)? {0,2}$");
    private static final Phrase JOINED = Phrase.of(".{0,6}(?:且|同时|而|,).{0,6}");
    private static final Phrase ALTERNATIVE = Phrase.of(" {0,2}(?:时 {0,2},? {0,2})?或者?(?:当|者)? {0,2}");

    @Override
    public void read(FieldText text, FactCollector facts) {
        if (!text.field().input()) {
            return;
        }
        for (TextLine line : text.lines()) {
            for (Span sentence : line.freeSentencesBehindLabel()) {
                readSentence(sentence, text.field(), facts);
            }
        }
    }

    private static void readSentence(Span sentence, FieldContext field, FactCollector facts) {
        List<Span> clauses = sentence.clauses();
        int at = 0;
        while (at < clauses.size() && !requires(clauses.get(at), field)) {
            at++;
        }
        if (at == clauses.size()) {
            return;
        }
        // The condition comes first, but for {@code 必填，当 a 为 1 时}.
        int last = at == 0 && !EQUALS.isIn(ownNamed(clauses.get(0), field)) ? clauses.size() - 1 : at;
        Span said = sentence.line().span(sentence.start(), clauses.get(last).end());
        List<Relation> relations = isBound(said) ? List.of() : relations(ownNamed(said, field), field);
        if (!relations.isEmpty()) {
            relations.forEach(facts::relation);
            keepEffect(clauses.subList(0, last + 1), facts);
            claim(clauses, last, field);
        } else if (Conditions.bind(sentence, sentence)) {
            facts.soft(sentence.text());
            sentence.claim();
        }
    }

    /** {@code 仅在 a 为 1 时生效，且必填}: the first half says more than the rule. */
    private static void keepEffect(List<Span> clauses, FactCollector facts) {
        clauses.stream().filter(EFFECT::isIn).map(Span::text).forEach(facts::soft);
    }

    private static boolean requires(Span clause, FieldContext field) {
        PhraseText said = ownNamed(clause, field);
        return REQUIRED.isIn(said) && !NOT_REQUIRED.isIn(said);
    }

    /** The words of a span, with the row's own field called “this field”; a value may be spelled like it. */
    private static PhraseText ownNamed(Span span, FieldContext field) {
        String normal = span.normal();
        if (Names.indexOf(normal, field.name(), 0) < 0) {
            return span;
        }
        StringBuilder named = new StringBuilder();
        int from = 0;
        for (int at = Names.indexOf(normal, field.name(), 0);
                at >= 0;
                at = Names.indexOf(normal, field.name(), at + field.name().length())) {
            boolean value = BEFORE_VALUE.isIn(normal.substring(from, at));
            named.append(normal, from, at).append(value ? field.name() : "该字段");
            from = at + field.name().length();
        }
        return PhraseText.of(named.append(normal.substring(from)).toString());
    }

    /** The rules that a sentence states up to the clause that requires. */
    private static List<Relation> relations(PhraseText said, FieldContext field) {
        String normal = said.normal();
        Matcher required = REQUIRED.firstIn(said);
        if (required == null
                || OTHER_CONDITION.isIn(said)
                || namesOther(normal.substring(required.end()), field, normal, required.start())) {
            return List.of();
        }
        List<Map<String, Literal>> conditions = conditions(normal, field);
        if (!conditions.isEmpty()) {
            return conditions.stream().map(Relation::requiredWhen).toList();
        }
        String absent = absent(normal);
        boolean other = isOther(absent, field) && field.siblings().contains(absent);
        return other && !EQUALS.isIn(normal)
                ? List.of(Relation.choice(Count.ANY_OF, inPageOrder(field, absent)))
                : List.of();
    }

    /** Claims the clauses of the rule, and those that only say that else the field is not required; others have more to say. */
    private static void claim(List<Span> clauses, int last, FieldContext field) {
        int first = 0;
        while (first < last && !isPartOfRule(ownNamed(clauses.get(first), field))) {
            first++;
        }
        for (Span clause : clauses.subList(first, last + 1)) {
            clause.claim();
        }
        for (Span clause : clauses.subList(last + 1, clauses.size())) {
            if (NOT_REQUIRED.isIn(clause)) {
                clause.claim();
            }
        }
    }

    private static boolean isPartOfRule(PhraseText said) {
        return EQUALS.isIn(said) || ABSENT.isIn(said) || WITHOUT.isIn(said) || REQUIRED.isIn(said);
    }

    /** The field that a sentence speaks of as left out, empty where it speaks of none. */
    private static String absent(String normal) {
        Matcher after = ABSENT.matcher(normal);
        if (after.find()) {
            return after.group(1);
        }
        Matcher before = WITHOUT.matcher(normal);
        return before.find() ? before.group(1) : "";
    }

    private static boolean isBound(Span sentence) {
        return sentence.line().scope().bound() || Platforms.binds(sentence);
    }

    /** Whether another field's name follows 必须传, so that it is the other one that is required. */
    private static boolean namesOther(String after, FieldContext field, String normal, int requiredAt) {
        Matcher name = NAME_AFTER.matcher(after);
        if (name.find() && isOther(name.group(1), field)) {
            return !EQUALS.isIn(after);
        }
        Matcher before = NAME_BEFORE.matcher(normal.substring(0, requiredAt));
        return before.find() && isOther(before.group(1), field);
    }

    /** One map for each alternative; several fields in one map where the sentence joins them with 且. */
    private static List<Map<String, Literal>> conditions(String normal, FieldContext field) {
        List<Map<String, Literal>> told = new ArrayList<>();
        List<Map<String, Literal>> alternatives = List.of(Map.of());
        Matcher equals = EQUALS.matcher(normal);
        int found = 0;
        int end = 0;
        while (equals.find()) {
            String between = normal.substring(end, equals.start());
            boolean either = found > 0 && ALTERNATIVE.isAllOf(between);
            boolean joined = found == 0 || either || JOINED.isAllOf(between);
            if (!isOther(equals.group(1), field) || !joined) {
                return List.of();
            }
            if (either) {
                told.addAll(alternatives);
                alternatives = List.of(Map.of());
            }
            alternatives = with(alternatives, equals.group(1), equals.group(2).split(OR, -1));
            if (alternatives.size() > MOST_ALTERNATIVES) {
                return List.of();
            }
            found++;
            end = equals.end();
        }
        told.addAll(found == 0 ? List.of() : alternatives);
        return told;
    }

    /** Each of these once for each value. */
    private static List<Map<String, Literal>> with(
            List<Map<String, Literal>> alternatives, String name, String[] values) {
        List<Map<String, Literal>> all = new ArrayList<>();
        for (String value : values) {
            for (Map<String, Literal> alternative : alternatives) {
                Map<String, Literal> extended = new LinkedHashMap<>(alternative);
                extended.put(name, LiteralReader.readByForm(value));
                all.add(extended);
            }
        }
        return all;
    }

    private static boolean isOther(String name, FieldContext field) {
        return field.sees(name);
    }

    private static List<String> inPageOrder(FieldContext field, String other) {
        return field.siblings().stream()
                .filter(name -> name.equals(other) || name.equals(field.name()))
                .distinct()
                .toList();
    }
}
