package io.feishuapi.json;

import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names that a page knows. A {@link JsonReader} finds them in a text without making strings. Immutable; for generated code.
 */
public final class MemberNames {

    /** What clients send beside the members of a page, and readers find too. */
    private static final String[] SENT_BESIDE = {"errMsg", "errno", "errCode"};

    /** Those that every client sends. */
    static final MemberNames COMMON = of(SENT_BESIDE);

    private final Map<String, String> names;
    private final NameTable table;
    private final QuotedNames quoted;

    private MemberNames(String... ordered) {
        Map<String, String> names = new HashMap<>();
        for (String name : ordered) {
            names.put(name, name);
        }
        this.names = names;
        Set<String> found = new HashSet<>(names.keySet());
        Collections.addAll(found, SENT_BESIDE);
        this.table = new NameTable(found);
        this.quoted = new QuotedNames(ordered);
    }

    /** Names as they go over the wire, each once. */
    public static MemberNames of(String... names) {
        return new MemberNames(names);
    }

    /** Whether the page knows a name. */
    public boolean contains(String name) {
        return names.containsKey(name);
    }

    /** The name, as the very string that {@link #of} got if there is one. */
    String known(String name) {
        return names.getOrDefault(name, name);
    }

    /** The name that stands in a text between two indexes; null if it is another one, or has characters beyond ASCII. */
    @Nullable
    String find(ByteBuffer words, int from, int to) {
        return table.find(words, from, to);
    }

    /** The same as they stand in a text that is written. */
    QuotedNames quoted() {
        return quoted;
    }
}
