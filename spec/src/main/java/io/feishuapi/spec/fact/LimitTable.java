package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.text.phrase.Phrase;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The wordings of limits for fields of some type.
 *
 * @param applies the types
 * @param phrases the wordings, the more telling first
 * @param exclusion words that make a clause speak of something else
 * @param subject words that make any such limit of the row one of something else, such as of the file that a string names; null where
 *     no word outside their clause can
 * @param surplus words that say what becomes of a value over its limit: it is taken, so the upper limit is soft
 */
record LimitTable(
        Predicate<FieldType> applies,
        List<LimitPhrase> phrases,
        Phrase exclusion,
        @Nullable Phrase subject,
        Phrase surplus) {

    LimitTable {
        phrases = List.copyOf(phrases);
    }
}
