package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.FieldRule.Kind;
import io.feishuapi.spec.text.phrase.Phrase;

/**
 * What a row says of values beyond its limits. Where the client takes them after all, the limit is soft.
 *
 * @param above whether values over the upper limit are taken
 * @param below whether values under the lower limit are taken
 */
record Surplus(boolean above, boolean below) {

    private static final Phrase OUTSIDE =
            Phrase.of("(?:不在|超出)[^。;]{0,8}范围内?(?:时|则|的|将|会|,| ){0,3}[^。;]{0,8}(?:按|当作|取|使用|视为|默认|忽略|无效|自动|为准)");

    private static final Phrase UNDER =
            Phrase.of("(?<![不能得可以应])(?:小于|低于|少于|不足)[^。;]{0,16}(?:为准|按(?!钮)|视为|当作|忽略|无效|不生效|取最小)");

    static Surplus of(FieldText text, Phrase over) {
        boolean outside = text.says(OUTSIDE);
        return new Surplus(outside || text.says(over), outside || text.says(UNDER));
    }

    /** Whether values beyond a limit of this kind are taken. */
    boolean takes(Kind kind) {
        return LimitSet.isUpper(kind) ? above : below;
    }
}
