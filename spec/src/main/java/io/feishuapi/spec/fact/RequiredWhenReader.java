package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.Literal;
import io.feishuapi.spec.phrase.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/** Reads under which values of other fields a field is required: {@code chatType 为 0 时，必须传该参数}. */
final class RequiredWhenReader implements FactReader {

    private static final String VALUE = "(?:\"[^\"]{0,40}\"|'[^']{0,40}'|[-+]?[A-Za-z0-9_.#]{1,40})";
    private static final String OR = " {0,2}(?:或者?|、|/|和|,) {0,2}";

    /** A field, a word of equality, and values; the groups are name and values. */
    private static final Phrase EQUALS = Phrase.of(
            Names.ONE + " {0,2}(?:参数|字段|属性|的?取?值|的值)? {0,2}(?:==?=?|等于|取值?为|设置为|设为|值为|传入|为|是|选择|传) {0,2}(?!空|不|非|字符串)("
                    + VALUE + "(?:" + OR + VALUE + "){0,6})");

    /** A field that is left out. */
    private static final Phrase ABSENT =
            Phrase.of(Names.ONE + " {0,2}(?:参数|字段|属性)? {0,2}(?:不传|未传|不填|未填写?|未设置|不设置|没有传|未指定|不指定|为空|缺省|不存在)");

    private static final Phrase WITHOUT = Phrase.of("(?:不传|未传|不填写?|未填写?|未设置|不设置|未指定|不指定|没有传) {0,2}(?:入|递)? {0,2}"
            + Names.ONE + " {0,2}(?:参数|字段)?(?= {0,2}(?:时|则|的|,))");

    private static final Phrase REQUIRED = Phrase.of(
            "(?<![非不])(?:必填|必传|必选|必需|必输)|(?:必须|需要?|应当|务必)(?:要|同时|一起)?(?:传入?|填写?|设置|指定|提供|传递|输入|配置|携带)(?= {0,2}(?:$|[,。;!)]|该|此|本|这个|参数|字段))|不(?:能|可|得|允许)(?:为空|缺省|不传)");

    private static final Phrase NOT_REQUIRED = Phrase.of("非必填|非必传|非必须|不是必|不必|无需|不需要?|可选|可不|可以不");

    /** Conditions that a check of equality cannot express. */
    private static final Phrase OTHER_CONDITION =
            Phrase.of("不为|不是|不等于|!=|非 ?[\"'\\w]|除|以外|之外|包含|大于|小于|[<>]|至少|且不|并且|登录|授权|否则|建议|推荐|格式");

    /** More combinations of values are no rule that anybody meant. */
    private static final int MOST_ALTERNATIVES = 50;

    private static final Phrase NAME_AFTER = Phrase.of("^(?:入|写|参数|字段|该|:| ){0,4}" + Names.ONE);
    private static final Phrase NAME_BEFORE = Phrase.of(Names.ONE + " {0,2}(?:参数|字段)?(?:为)? {0,2}$");
    private static final Phrase JOINED = Phrase.of(".{0,6}(?:且|同时|而|,).{0,6}");

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
        String normal = Names.replace(sentence.normal(), field.name(), "该字段");
        Matcher required = REQUIRED.matcher(normal);
        if (!required.find() || NOT_REQUIRED.isIn(normal)) {
            return;
        }
        boolean hard = !isBound(sentence)
                && !OTHER_CONDITION.isIn(normal)
                && !namesOther(normal.substring(required.end()), field, normal, required.start());
        List<Map<String, Literal>> conditions = hard ? conditions(normal, field) : List.of();
        String absent = absent(normal);
        if (!conditions.isEmpty()) {
            conditions.forEach(when -> facts.relation(new Relation.RequiredWhen(when)));
            sentence.claim();
        } else if (hard && isOther(absent, field) && field.siblings().contains(absent) && !EQUALS.isIn(normal)) {
            facts.relation(new Relation.AnyOf(inPageOrder(field, absent)));
            sentence.claim();
        } else if (Conditions.bind(sentence, sentence)) {
            facts.soft(sentence.text());
            sentence.claim();
        }
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
        return sentence.line().scope().bound()
                || sentence.line().bindingOf(sentence).platform();
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
        List<Map<String, Literal>> alternatives = new ArrayList<>();
        alternatives.add(new LinkedHashMap<>());
        Matcher equals = EQUALS.matcher(normal);
        int found = 0;
        int end = 0;
        while (equals.find()) {
            if (!isOther(equals.group(1), field)
                    || (found > 0 && !JOINED.isAllOf(normal.substring(end, equals.start())))) {
                return List.of();
            }
            found++;
            end = equals.end();
            List<Map<String, Literal>> next = new ArrayList<>();
            for (String value : equals.group(2).split(OR, -1)) {
                for (Map<String, Literal> alternative : alternatives) {
                    Map<String, Literal> extended = new LinkedHashMap<>(alternative);
                    extended.put(equals.group(1), LiteralReader.readByForm(value));
                    next.add(extended);
                }
            }
            if (next.size() > MOST_ALTERNATIVES) {
                return List.of();
            }
            alternatives = next;
        }
        return found == 0 ? List.of() : alternatives;
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
