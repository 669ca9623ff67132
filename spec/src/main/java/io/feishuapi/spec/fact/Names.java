package io.feishuapi.spec.fact;

import java.util.Collection;
import java.util.regex.Pattern;

/** Names of fields within prose. */
final class Names {

    /** What may be a field's name. */
    static final String ONE = "(?<![A-Za-z0-9_$.])([A-Za-z_$][A-Za-z0-9_$]{0,60})(?![A-Za-z0-9_$])";

    private Names() {}

    /** Whether a word is the name of one of these fields. */
    static boolean isOneOf(String word, Collection<String> fields) {
        return fields.contains(word);
    }

    /** Where a field's name stands by itself. */
    static Pattern named(String field) {
        return Pattern.compile("(?<![A-Za-z0-9_$])" + Pattern.quote(field) + "(?![A-Za-z0-9_$])");
    }
}
