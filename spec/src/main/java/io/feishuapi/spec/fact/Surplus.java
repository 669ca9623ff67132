package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.FieldRule.Kind;
import io.feishuapi.spec.text.phrase.Phrase;

/**
 * What a row says of values beyond its limits. Where the client takes them after all, the limit is soft.
 *
 * @param above what becomes of values over the upper limit
 * @param below what becomes of values under the lower limit
 */
record Surplus(Fate above, Fate below) {

    /** What the client does with a value beyond a limit. */
    enum Fate {
        /** Nothing is said. */
        UNKNOWN,
        /** It takes something else instead, or passes over it. */
        REPLACED,
        /** It takes the limit instead. */
        CORRECTED;

        Fate or(boolean corrected, boolean replaced) {
            Fate other = corrected ? CORRECTED : replaced ? REPLACED : UNKNOWN;
            return compareTo(other) >= 0 ? this : other;
        }
    }

    private static final String CORRECTS =
            "(?:纠正|修正|校正|调整[为到至成]|限制[在到为]|截断|裁剪|[取按][^,。;]{0,6}(?:边界|临界|最[大小]|[上下]限)|(?:(?:则|会|将|自动|时|,) {0,2}){1,2}(?:取|为|按|当作|视为|置为|设为|等于) {0,2}-?\\d|(?i:clamp))";

    private static final String REPLACES = "(?:按(?!钮)|当作|取(?!消)|使用|视为|默认|忽略|无效|不生效|自动|为准)";

    private static final String BEYOND =
            "(?:(?:不在|超出|超过|不符合)[^。;]{0,10}(?:范围|区间|边界|限制|最大\\(?小\\)?值|最小\\(?大\\)?值)内?|范围(?:之|以)?外)(?:的|时|则|将|会|,| ){0,3}";

    private static final Phrase BEYOND_CORRECTED = Phrase.of(BEYOND + "[^。;]{0,16}" + CORRECTS);
    private static final Phrase BEYOND_REPLACED = Phrase.of(BEYOND + "[^。;]{0,24}" + REPLACES);

    private static final String UNDER = "(?<![不能得可以应])(?:小于|低于|少于|不足|<) {0,2}";
    private static final String OVER = "(?<![不能得可以应])(?:大于|高于|多于|超过|超出|>) {0,2}";

    private static final Phrase UNDER_CORRECTED = Phrase.of(UNDER + "[^。;]{1,16}" + CORRECTS);
    private static final Phrase OVER_CORRECTED = Phrase.of(OVER + "[^。;]{1,16}" + CORRECTS);

    private static final Phrase UNDER_REPLACED = Phrase.of(UNDER + "[^。;]{0,16}(?:为准|按(?!钮)|视为|当作|忽略|无效|不生效|则不)");

    static Surplus of(FieldText text, Phrase over) {
        boolean corrected = text.says(BEYOND_CORRECTED);
        boolean replaced = text.says(BEYOND_REPLACED);
        Fate outside = Fate.UNKNOWN.or(corrected, replaced);
        return new Surplus(
                outside.or(text.says(OVER_CORRECTED), text.says(over)),
                outside.or(text.says(UNDER_CORRECTED), text.says(UNDER_REPLACED)));
    }

    /**
     * Whether values beyond a limit are taken.
     *
     * @param kind the limit
     * @param labelled whether the page lists the limit by itself, as it does what is allowed: then only what makes the value a good one
     *     speaks against it
     */
    boolean takes(Kind kind, boolean labelled) {
        Fate fate = LimitSet.isUpper(kind) ? above : below;
        return labelled ? fate == Fate.CORRECTED : fate != Fate.UNKNOWN;
    }
}
