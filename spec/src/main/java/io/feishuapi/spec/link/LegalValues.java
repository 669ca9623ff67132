package io.feishuapi.spec.link;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of one field, from a table of their own.
 *
 * @param values the values in page order
 */
record LegalValues(List<Value> values) {

    LegalValues {
        values = List.copyOf(values);
    }

    /**
     * One value.
     *
     * @param text the value as written, without quotes
     * @param label what the table says of it, or null
     * @param missingOn names of the platforms without it, as the table has them
     */
    record Value(String text, @Nullable String label, List<String> missingOn) {
        Value {
            missingOn = List.copyOf(missingOn);
        }
    }
}
