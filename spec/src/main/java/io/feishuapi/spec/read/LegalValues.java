package io.feishuapi.spec.read;

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
     * @param limits where and since when it is there, in the words of a notice
     */
    record Value(String text, @Nullable String label, List<String> limits) {
        Value {
            limits = List.copyOf(limits);
        }
    }
}
