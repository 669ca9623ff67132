package io.feishuapi.spec.fact;

import io.feishuapi.spec.text.phrase.Phrase;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Tells what happens where a parameter is left out: {@code 如果不传该参数，则取消所有监听}. */
final class Omission {

    private static final String LEFT_OUT = "(?:如果|假如|若|当|如)? {0,2}(?:不|未|没有?)(?:传入|传递|传|填写|填|提供|设置|指定|给出)"
            + " {0,2}(?:值|(?:该|此|本|这个)?(?:参数|字段|值)|(?:该|此|本)"
            + " {0,2}|[\"'`]?(?<name>[A-Za-z_$][A-Za-z0-9_$]{0,60})[\"'`]? {0,2}(?:的?"
            + " {0,2}(?:参数|字段|值)|(?:这个|该)?回调(?:函数)?)?)? {0,2}"
            + "(?:(?:时(?!间)|的话) {0,2},?|,|(?=[则会将]|默认|表示|代表)) {0,2}";

    /** A clause about a parameter that is left out, with what follows from it. */
    private static final Phrase CLAUSE = Phrase.of("(?:^|[,。;(]) {0,2}" + LEFT_OUT + "(?<effect>[^。;]{2,80})");

    /** The same as the first words of a sentence. */
    private static final Phrase OPENING = Phrase.of("^ {0,2}" + LEFT_OUT);

    /** What follows only says that it must not be left out. */
    private static final Phrase REFUSED = Phrase.of("失败|报错|出错|错误|异常|抛|无法|(?<![可性])不能|不可|不生效|无效|拒绝");

    private Omission() {}

    /** Whether a sentence begins with a parameter that is left out, and says what follows from it. */
    static boolean opens(Span sentence) {
        return OPENING.isIn(sentence);
    }

    /** Whether a row's prose, or what the page says of it elsewhere, tells what happens where the row's field is left out. */
    static boolean isAllowed(FieldText text, FactCollector facts) {
        for (TextLine line : text.lines()) {
            Matcher clause = facts.isEntry(line) ? null : CLAUSE.firstIn(line);
            if (clause != null && isOwn(clause.group("name"), line, text) && !REFUSED.isIn(clause.group("effect"))) {
                return true;
            }
        }
        return false;
    }

    /** A name that is no field's beside this one may be that of the call: {@code 不传递 offChange 的参数}. */
    private static boolean isOwn(@Nullable String name, TextLine line, FieldText text) {
        FieldContext field = text.field();
        return name == null
                || name.equalsIgnoreCase(field.name())
                || (text.notes().contains(line) && field.siblings().size() == 1);
    }
}
