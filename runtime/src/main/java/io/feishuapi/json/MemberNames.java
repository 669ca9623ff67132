package io.feishuapi.json;

import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names that a page knows. A {@link JsonReader} finds them in a text without making strings. Immutable; for generated code.
 */
public final class MemberNames {

    /** What clients send beside the members of a page. */
    static final MemberNames COMMON = of("errMsg", "errno", "errCode");

    private final Map<String, String> names;
    private final NameTable table;

    private MemberNames(Map<String, String> names) {
        this.names = Collections.unmodifiableMap(names);
        this.table = new NameTable(names.keySet());
    }

    /** Names as they go over the wire, each once. */
    public static MemberNames of(String... names) {
        Map<String, String> all = new HashMap<>();
        for (String name : names) {
            all.put(name, name);
        }
        return new MemberNames(all);
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
}
