package io.feishuapi.json;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names that a page knows, in its order. A {@link JsonReader} finds them in a text without making strings, most quickly where they
 * come in that order. Immutable; for generated code.
 */
public final class MemberNames {

    /** What clients send beside the members of a page, and readers find too. */
    private static final List<String> SENT_BESIDE = List.of("errMsg", "errno", "errCode");

    /** Those that every client sends. */
    static final MemberNames COMMON = of();

    /** How many of the names are the page's. */
    private final int size;

    /** The page's names, and behind them what is sent beside. */
    private final List<String> names;

    private final Map<String, Integer> positions = new HashMap<>();
    private final NameTable table;
    private final QuotedNames quoted;

    private MemberNames(List<String> page) {
        this.size = page.size();
        this.names = new ArrayList<>(page);
        for (String name : SENT_BESIDE) {
            if (!page.contains(name)) {
                names.add(name);
            }
        }
        for (String name : names) {
            positions.put(name, positions.size());
        }
        this.table = new NameTable(names);
        this.quoted = new QuotedNames(names);
    }

    /** Names as they go over the wire, each once. */
    public static MemberNames of(String... names) {
        return new MemberNames(List.of(names));
    }

    /** Whether the page knows a name. */
    public boolean contains(String name) {
        Integer position = positions.get(name);
        return position != null && position < size;
    }

    /** Whether a position is that of one of the page's names. */
    boolean isOfPage(int position) {
        return position < size;
    }

    /** The position of a name, behind all others if it is unknown. */
    int position(String name) {
        return positions.getOrDefault(name, names.size());
    }

    /** The name at a position, which is a known one. */
    String name(int position) {
        return names.get(position);
    }

    /** The position of the name that stands in a text between two indexes; -1 if it is another one, or has characters beyond ASCII. */
    int find(ByteBuffer words, int from, int to) {
        return table.find(words, from, to);
    }

    /** The same as they stand in a text. */
    QuotedNames quoted() {
        return quoted;
    }
}
