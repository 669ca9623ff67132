package io.feishuapi.spec.fact;

import io.feishuapi.spec.text.phrase.Phrase;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** Units of numbers. A limit in seconds on a field in milliseconds is not the number that the field holds. */
final class LimitUnit {

    private static final String ONE = "(ms|毫秒|s(?![a-z])|秒|分钟?|min|小时|h(?![a-z])|天|[KkMmGg]B?(?![A-Za-z])|px|rpx)";

    private static final Phrase STATED = Phrase.of("^ {0,2}" + ONE);

    private static final Phrase OF_FIELD =
            Phrase.of("(?:单位(?:为|是|:| ){0,3}|\\( {0,2}(?=(?:ms|毫秒|s|秒) {0,2}\\))|以(?=(?:毫秒|秒)(?:为单位|计)))" + ONE);

    private static final Map<String, Long> MILLISECONDS =
            Map.of("ms", 1L, "s", 1000L, "min", 60_000L, "h", 3_600_000L, "天", 86_400_000L);

    private LimitUnit() {}

    /** The unit that a row tells, empty where it tells none. */
    static String ofField(FieldText text) {
        for (TextLine line : text.lines()) {
            Matcher unit = OF_FIELD.firstIn(line);
            if (unit != null) {
                return canonical(unit.group(1));
            }
        }
        return "";
    }

    /**
     * What a limit is to be multiplied with so that it is in the unit of its field.
     *
     * @param after what follows the limit
     * @param fieldUnit the unit of the field, empty where it is not told
     * @return the factor; nothing where the limit is in a unit of which the field's is no part
     */
    static Optional<BigDecimal> factor(String after, String fieldUnit) {
        Matcher unit = STATED.firstIn(after);
        if (unit == null) {
            return Optional.of(BigDecimal.ONE);
        }
        String stated = canonical(unit.group(1));
        boolean same = fieldUnit.isEmpty() ? "s ms px rpx".contains(stated) : fieldUnit.equals(stated);
        if (same) {
            return Optional.of(BigDecimal.ONE);
        }
        Long large = MILLISECONDS.get(stated);
        Long small = MILLISECONDS.get(fieldUnit);
        return large == null || small == null || large < small
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(large / small));
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
