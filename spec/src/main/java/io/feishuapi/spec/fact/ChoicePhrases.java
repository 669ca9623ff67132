package io.feishuapi.spec.fact;

import io.feishuapi.spec.phrase.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Wordings of rules that want one of several fields. */
final class ChoicePhrases {

    private static final String ONE =
            "(?:其中)?(?:的)?(?:任意|任何)?(?:的)?(?:一个|一项|一种|其一|之一|其中之一|其中一个|1 ?个)(?=(?:即可|就行|参数|字段)?(?: {0,2}[,。;)!]|$| ))";
    private static final String GIVE = "(?:传入?|填写?|设置|指定|提供|选择?|存在|有|传递|输入|配置|需)";

    private static final Phrase ONE_OF = Phrase.of("[二两三]选一|[二两三]者(?:只能|仅能|必须)?(?:选|取)其?一|有且(?:仅|只)(?:能|需)?" + GIVE
            + "?[^,。]{0,4}" + ONE + "|(?:必须|需要?)" + GIVE + "?且(?:仅|只)(?:能|需)?" + GIVE + ONE);

    private static final Phrase ANY_OF = Phrase.of("(?:[二两三]者|其中)(?:只需)?" + GIVE
            + "(?:其一|其中一个|一个)(?:即可|就行)?|(?:至少|最少)(?:需要?|要|必须)?" + GIVE + "{0,2}" + ONE + "|(?:必须|必|需要?|须|应)(?:至少)?"
            + GIVE + "{1,2}" + ONE + "|(?:不可|不能|不得|不允许|不可以)(?:同时|都|均|全部?)(?:为空|缺省|不传|不填|为 ?null)|(?:不可|不能|不得)都?同时为空");

    /** Both may be given after all. */
    private static final Phrase BOTH = Phrase.of("优先|为准|忽略|(?:同时|都)(?:传入?|设置|存在)时");

    private static final Phrase EXCLUSIVE =
            Phrase.of("(?:不能|不可|不得|不支持|不要)(?:同时|一起)(?:传入?|设置|使用|存在|指定)|互斥|只能(?:传入?|设置|选择?|填写?)" + ONE);

    private static final Phrase NAME = Phrase.of(Names.ONE);

    private static final Phrase WITH = Phrase.of("^ {0,3}(?:(?:该|此|本)?(?:字段|参数) {0,2})?(?:和|与|跟|同|及) {0,2}[A-Za-z_$]");

    /** Words that speak of the row's own field too. */
    private static final Phrase TOGETHER = Phrase.of("其中|其一|之一|[二两三]选一|[二两三]者|同时|(?:和|与|跟|同|及)本");

    /** Without one of these no sentence states such a rule. */
    private static final Phrase WORD = Phrase.of("[一其空]|1 ?个|缺省|不传|不填|null");

    private ChoicePhrases() {}

    /** Reads a sentence's rule over these fields, or null where it states none. {@code own} is the row's field, or null outside tables. */
    static @Nullable Relation read(String normal, Set<String> fields, @Nullable String own) {
        if (!WORD.isIn(normal)) {
            return null;
        }
        boolean oneOf = ONE_OF.isIn(normal);
        boolean anyOf = ANY_OF.isIn(normal);
        if (!oneOf && !anyOf) {
            return null;
        }
        Set<String> named = new LinkedHashSet<>();
        Matcher name = NAME.matcher(normal);
        while (name.find()) {
            if (fields.contains(name.group(1))) {
                named.add(name.group(1));
            }
        }
        if (own != null && named.size() >= 1 && (WITH.isIn(normal) || (named.size() == 1 && TOGETHER.isIn(normal)))) {
            named.add(own);
        }
        if (named.size() < 2) {
            return null;
        }
        List<String> names = new ArrayList<>(named);
        return oneOf && !BOTH.isIn(normal) ? new Relation.OneOf(names) : new Relation.AnyOf(names);
    }

    /** Whether a sentence forbids giving several fields together, which no hard rule can tell. */
    static boolean isExclusive(String normal) {
        return EXCLUSIVE.isIn(normal);
    }
}
