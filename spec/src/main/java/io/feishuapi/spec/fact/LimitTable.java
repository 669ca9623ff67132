package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.FieldType;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The wordings of limits for fields of some type.
 *
 * @param applies the types
 * @param phrases the wordings, the more telling first
 * @param exclusion words that make a clause speak of something else
 */
record LimitTable(Predicate<FieldType> applies, List<LimitPhrase> phrases, Pattern exclusion) {

    LimitTable {
        phrases = List.copyOf(phrases);
    }
}
