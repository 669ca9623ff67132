package io.feishuapi.spec.fact;

import io.feishuapi.spec.phrase.Phrase;
import java.util.regex.Matcher;

/** Units of numbers. A limit in seconds on a field in milliseconds is not the number that the field holds. */
final class LimitUnit {

    private static final String ONE = "(ms|毫秒|s(?![a-z])|秒|分钟?|min|小时|h(?![a-z])|天|[KkMmGg]B?(?![A-Za-z])|px|rpx)";

    private static final Phrase STATED = Phrase.of("^ {0,2}" + ONE);

    private static final Phrase OF_FIELD = Phrase.of("单位(?:为|是|:| ){0,3}" + ONE);

    private LimitUnit() {}

    /** The unit that a row tells, empty where it tells none. */
    static String ofField(FieldText text) {
        for (TextLine line : text.lines()) {
            Matcher unit = OF_FIELD.matcher(line.normal());
            if (unit.find()) {
                return canonical(unit.group(1));
            }
        }
        return "";
    }

    /** Whether what follows a limit is the field's unit, or none. */
    static boolean isSame(String after, String fieldUnit) {
        Matcher unit = STATED.matcher(after);
        if (!unit.find()) {
            return true;
        }
        String stated = canonical(unit.group(1));
        return fieldUnit.isEmpty() ? "s ms px rpx".contains(stated) : fieldUnit.equals(stated);
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
}
