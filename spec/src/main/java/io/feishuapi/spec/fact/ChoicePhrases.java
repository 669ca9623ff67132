package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.CrossFieldRule.Count;
import io.feishuapi.spec.text.phrase.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Wordings of rules that want one of several fields. */
final class ChoicePhrases {

    private static final String ONE =
            "(?:其中)?(?:的)?(?:任意|任何)?(?:的)?(?:一个|一项|一种|其一|之一|其中之一|其中一个|1 ?个)(?=(?:不为空|有值|即可|就行|参数|字段)?(?: {0,2}[,。;)!]|$| ))";
    private static final String GIVE = "(?:传入?|填写?|设置|指定|提供|选择?|存在|有|传递|输入|配置|需)";

    private static final Phrase ONE_OF = Phrase.of("[二两三]选一|[二两三]者(?:只能|仅能|必须)?(?:选|取)其?一|有且(?:仅|只)(?:能|需)?" + GIVE
            + "?[^,。]{0,4}" + ONE + "|(?:必须|需要?)" + GIVE + "?且(?:仅|只)(?:能|需)?" + GIVE + ONE);

    private static final Phrase ANY_OF = Phrase.of(GIVE + "(?:其一|其中一个|任一|任意一个|一个)(?:即可|就行|就可以)|(?:[二两三]者|其中)(?:只需)?"
            + GIVE
            + "(?:其一|其中一个|一个)(?:即可|就行)?|(?:至少|最少)(?:需要?|要|必须)?" + GIVE + "{0,2}" + ONE + "|(?:必须|必|需要?|须|应)(?:至少)?"
            + GIVE + "{1,2}" + ONE + "|(?:不可|不能|不得|不允许|不可以)(?:同时|都|均|全部?)(?:为空|缺省|不传|不填|为 ?null)|(?:不可|不能|不得)都?同时为空");

    /** Both may be given after all. */
    private static final Phrase BOTH = Phrase.of("优先|为准|忽略|(?:同时|都)(?:传入?|设置|存在)时");

    /** A clause behind the rule that says again, or adds, that there may be no more than one. */
    private static final Phrase ONLY_ONE = Phrase.of("^ {0,2}(?:且|并且|但|必须且)?(?:只能|仅能|仅可|只可|只需)" + GIVE + "?" + ONE);

    private static final Phrase OF_MEMBERS = Phrase.of("(?:" + Numbers.COUNT
            + "个?(?:边|参数|字段|属性|成员|项|者)|(?:以下|下列|其中的?|各)(?:参数|字段|属性|成员))(?:中|里)?(?:至少|最少)(?:需要?|要|必须)?" + GIVE + "{0,2}"
            + ONE);

    private static final Phrase EXCLUSIVE =
            Phrase.of("(?:不能|不可|不得|不支持|不要)(?:同时|一起)(?:传入?|设置|使用|存在|指定)|互斥|只能(?:传入?|设置|选择?|填写?)" + ONE);

    private static final Phrase NAME = Phrase.of(Names.ONE);

    private static final Phrase WITH = Phrase.of("^ {0,3}(?:(?:该|此|本)?(?:字段|参数) {0,2})?(?:和|与|跟|同|及) {0,2}[A-Za-z_$]");

    /** Words that speak of the row's own field too. */
    private static final Phrase TOGETHER = Phrase.of("其中|其一|之一|[二两三]选一|[二两三]者|同时|(?:和|与|跟|同|及)本");

    /** No page means more parameters by all of them. */
    private static final int MOST_FIELDS = 50;

    /** Words for every parameter of the page. */
    private static final Phrase ALL =
            Phrase.of("(?:所有|全部|以上|以下|下列|上述|各个?)(?:的)?(?:参数|字段|属性)|(?:参数|字段|属性)(?:均|都)为?(?:可选|选填|非必[填选传])|一个(?:参数|字段)");

    /** Without one of these no sentence states such a rule. */
    private static final Phrase WORD = Phrase.of("[一其空]|1 ?个|缺省|不传|不填|null");

    private ChoicePhrases() {}

    /**
     * A rule over several fields.
     *
     * @param relation the rule
     * @param said the part of the sentence that states it
     */
    record Choice(Relation relation, Span said) {}

    /** Reads a sentence's rule over these fields, or null where it states none. {@code own} is the row's field, or null outside tables. */
    static @Nullable Choice read(Span sentence, Set<String> fields, @Nullable String own) {
        if (!WORD.isIn(sentence)) {
            return null;
        }
        List<Span> clauses = sentence.clauses();
        for (int i = 0; i < clauses.size(); i++) {
            Span clause = clauses.get(i);
            boolean oneOf = ONE_OF.isIn(clause);
            if (oneOf || ANY_OF.isIn(clause)) {
                Span upTo =
                        sentence.line().span(sentence.start(), clauses.get(i).end());
                List<String> names = names(upTo, fields, own);
                if (names.size() < 2) {
                    return null;
                }
                int last = i;
                while (last + 1 < clauses.size() && ONLY_ONE.isIn(clauses.get(last + 1))) {
                    last++;
                }
                boolean exactly = (oneOf || last > i) && !BOTH.isIn(sentence);
                Relation relation = Relation.choice(exactly ? Count.ONE_OF : Count.ANY_OF, names);
                return new Choice(relation, from(clauses, last, fields));
            }
        }
        return null;
    }

    /** Reads {@code 四个边至少设置一个} at the object that holds them, or null. */
    static @Nullable Choice readOfMembers(Span sentence, List<String> members) {
        for (Span clause : members.size() < 2 || members.size() > MOST_FIELDS ? List.<Span>of() : sentence.clauses()) {
            Matcher count = OF_MEMBERS.firstIn(clause);
            if (count != null
                    && (count.group(1) == null || Numbers.read(count.group(1)).intValueExact() == members.size())) {
                return new Choice(Relation.choice(Count.ANY_OF, members), clause);
            }
        }
        return null;
    }

    /** From the first clause that names a field on. */
    private static Span from(List<Span> clauses, int last, Set<String> fields) {
        int first = 0;
        while (first < last && named(clauses.get(first), fields).isEmpty() && !ALL.isIn(clauses.get(first))) {
            first++;
        }
        return clauses.get(last)
                .line()
                .span(clauses.get(first).start(), clauses.get(last).end());
    }

    private static List<String> names(Span said, Set<String> fields, @Nullable String own) {
        Set<String> named = named(said, fields);
        boolean withOwn = named.size() >= 1 && (WITH.isIn(said) || (named.size() == 1 && TOGETHER.isIn(said)));
        if (own != null && withOwn) {
            named.add(own);
        }
        boolean all = named.isEmpty() && own == null && fields.size() <= MOST_FIELDS && ALL.isIn(said);
        return new ArrayList<>(all ? fields : named);
    }

    private static Set<String> named(Span said, Set<String> fields) {
        Set<String> named = new LinkedHashSet<>();
        Matcher name = NAME.matcher(said.normal());
        while (name.find()) {
            String field = Names.spelledLike(name.group(1), fields);
            if (field != null) {
                named.add(field);
            }
        }
        return named;
    }

    /** Whether a clause wants one of several fields and names none. */
    static boolean isWithoutNames(Span clause) {
        return ANY_OF.isIn(clause) && !NAME.isIn(clause);
    }

    /** Whether a sentence forbids giving several fields together, which no hard rule can tell. */
    static boolean isExclusive(Span sentence) {
        return EXCLUSIVE.isIn(sentence);
    }
}
