package io.feishuapi.spec.truth;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * One fact of a page, as a person reads it or as the parser does.
 *
 * @param kind what it says
 * @param path of what: a field, a field and one of its values, a platform, the code of an error, or empty for the whole page
 * @param value what is said, in the spelling in which facts are compared
 */
record Fact(String kind, String path, String value) implements Comparable<Fact> {

    /** All kinds, as the README beside the pages explains them. */
    static final Set<String> KINDS = Set.of(
            "kind",
            "owner",
            "updated",
            "returns",
            "method",
            "support",
            "authScope",
            "permission",
            "deprecated",
            "errorCode",
            "field",
            "required",
            "default",
            "defaultInWords",
            "example",
            "enum",
            "label",
            "rule",
            "soft",
            "since",
            "notOn");

    /** Kinds whose value is prose: wording counts, blanks and punctuation do not. */
    private static final Set<String> IN_WORDS = Set.of("label", "errorCode", "example");

    private static final Pattern PUNCTUATION = Pattern.compile("[\\s`*“”\"'。.，,：:；;]+");

    /** Kinds of which only that the page says something is compared. */
    private static final Set<String> SEEN = Set.of("soft", "defaultInWords", "deprecated");

    static Fact of(String kind, Object path, Object value) {
        return new Fact(kind, path.toString(), value.toString());
    }

    /** A line of a file: kind, path and value with tabs between them. */
    static Fact parse(String line) {
        String[] parts = line.split("\t", -1);
        if (parts.length != 3 || !KINDS.contains(parts[0])) {
            throw new IllegalArgumentException("no fact: " + line);
        }
        return new Fact(parts[0], parts[1], parts[2]);
    }

    /** The fact in the form in which two readings of it are equal. */
    Fact comparable() {
        if (SEEN.contains(kind)) {
            return new Fact(kind, path, "");
        }
        return IN_WORDS.contains(kind)
                ? new Fact(kind, path, PUNCTUATION.matcher(value).replaceAll(""))
                : this;
    }

    @Override
    public int compareTo(Fact other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return kind + "\t" + path + "\t" + value;
    }
}
