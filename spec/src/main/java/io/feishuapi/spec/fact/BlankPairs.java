package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.DefaultValue;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.Literal;
import io.feishuapi.spec.text.phrase.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Reads pairs that only blanks part, or nothing: {@code 1 升序 2 降序}, {@code 0未知、1男、2女}. Prose full of numbers looks much the
 * same, so numbers have to follow each other without a unit behind them, and words need a label before the list, or the default among them.
 */
final class BlankPairs {

    private static final String TEXT = "(\\p{IsHan}[\\p{IsHan}A-Z]{0,9})";
    private static final String SEPARATOR = "(?: {0,2}[,、;/] {0,2}| {1,3})";
    private static final String NUMBER = "([-+]?\\d{1,3}) {0,2}" + TEXT;
    private static final String WORD = "[\"'`]?([a-z][A-Za-z0-9_-]{0,30})[\"'`]? {1,2}" + TEXT;

    /** The first pair: behind a label, or at the begin. */
    private static final String BEGIN = "(?:^|[,;:。(]) {0,2}";

    private static final Phrase NUMBERS = list(NUMBER);
    private static final Phrase WORDS = list(WORD);
    private static final Phrase ONE_NUMBER = Phrase.of(NUMBER);
    private static final Phrase ONE_WORD = Phrase.of(WORD);

    /** What counts or measures is no meaning of a value. */
    private static final Phrase UNIT = Phrase.of(
            "^(?:个|张|条|项|次|秒|分|小时|毫秒|天|年|月|日|周|星期|行|列|位|字|倍|级|米|公里|厘米|度|元|人|名|页|步|种|类|层|号|点|档|台|份|组|块|套|章|节|到|至|或|和|与|以|的|之|及|在|是(?!$)|为|表示|代表|时)");

    private BlankPairs() {}

    private static Phrase list(String pair) {
        String bare = pair.replace("([", "(?:[").replace("(\\p", "(?:\\p");
        return Phrase.of(BEGIN + "(" + bare + "(?:" + SEPARATOR + bare + "){1,20}) {0,2}[。;)]?$");
    }

    /** The pairs that fill the end of a range, or null where there are none. */
    static ValuePairs.@Nullable Found read(Span list, FieldContext field) {
        boolean number = Types.mayBe(field.type(), FieldType.Simple.NUMBER);
        boolean string = Types.mayBe(field.type(), FieldType.Simple.STRING);
        Matcher matcher = number || string ? (number ? NUMBERS : WORDS).firstIn(list) : null;
        if (matcher == null) {
            return null;
        }
        Span said = list.part(matcher.start(1), matcher.end(1));
        List<EnumItem> items = items(said, number ? ONE_NUMBER : ONE_WORD, field.type());
        boolean told = items.size() >= 2
                && ValuePairs.holdDefault(items, field)
                && (number ? follow(items, field.type()) : isList(list.normal().substring(0, matcher.start(1)), field));
        return told ? new ValuePairs.Found(items, said, said) : null;
    }

    private static List<EnumItem> items(Span said, Phrase one, FieldType type) {
        List<EnumItem> items = new ArrayList<>();
        Matcher pair = one.matcher(said.normal());
        while (pair.find()) {
            EnumItem item = new EnumItem(List.of(pair.group(1)), said.part(pair.start(2), pair.end(2)));
            if (UNIT.isIn(pair.group(2)) || Platforms.saysWhere(pair.group(1)) || item.typed(type) == null) {
                return List.of();
            }
            items.add(item);
        }
        return items;
    }

    /** Whether each number is one more, or each one less, than the one before. */
    private static boolean follow(List<EnumItem> items, FieldType type) {
        List<BigDecimal> numbers = new ArrayList<>();
        ValuePairs.typed(items, type).forEach(value -> {
            if (value.value() instanceof Literal.JsonNumber number) {
                numbers.add(number.value());
            }
        });
        BigDecimal step = numbers.size() < 2 ? BigDecimal.ZERO : numbers.get(1).subtract(numbers.get(0));
        if (step.abs().compareTo(BigDecimal.ONE) != 0) {
            return false;
        }
        for (int i = 1; i < numbers.size(); i++) {
            if (numbers.get(i).subtract(numbers.get(i - 1)).compareTo(step) != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isList(String before, FieldContext field) {
        String label = before.strip();
        boolean kind = !label.isEmpty() && EnumHeading.isKind(label.substring(0, label.length() - 1));
        return kind || DefaultCellReader.ofCell(field) instanceof DefaultValue.Known;
    }
}
