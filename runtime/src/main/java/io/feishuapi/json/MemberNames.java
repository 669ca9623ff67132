package io.feishuapi.json;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names that a page knows. A {@link JsonReader} finds them in a text without making strings. Immutable; for generated code.
 */
public final class MemberNames {

    /** What clients send beside the members of a page. */
    static final MemberNames COMMON = of("errMsg", "errno", "errCode");

    private final @Nullable String[] table;
    private final char[][] characters;
    private final int mask;

    private MemberNames(Collection<String> names) {
        int size = Math.max(4, Integer.highestOneBit(names.size()) * 4);
        this.table = new String[size];
        this.characters = new char[size][];
        this.mask = size - 1;
        for (String name : names) {
            char[] text = name.toCharArray();
            int slot = slot(text, 0, text.length);
            while (table[slot] != null) {
                slot = slot + 1 & mask;
            }
            table[slot] = name;
            characters[slot] = text;
        }
    }

    /** Names as they go over the wire, each once. */
    public static MemberNames of(String... names) {
        return new MemberNames(List.of(names));
    }

    /** Whether the page knows a name. */
    public boolean contains(String name) {
        return find(name.toCharArray(), 0, name.length()) != null;
    }

    /** The name, as the very string that {@link #of} got if there is one. */
    String known(String name) {
        String known = find(name.toCharArray(), 0, name.length());
        return known == null ? name : known;
    }

    /** The name that stands in a text between two indexes, or null if it is another one. */
    @Nullable
    String find(char[] text, int from, int to) {
        int slot = slot(text, from, to);
        for (String name = table[slot]; name != null; name = table[slot]) {
            if (name.length() == to - from && isAt(characters[slot], text, from)) {
                return name;
            }
            slot = slot + 1 & mask;
        }
        return null;
    }

    private static boolean isAt(char[] name, char[] text, int from) {
        for (int index = 0; index < name.length; index++) {
            if (text[from + index] != name[index]) {
                return false;
            }
        }
        return true;
    }

    /** From length and three characters: names are short and differ early, and reading them whole would cost more than a second try. */
    private int slot(char[] text, int from, int to) {
        int length = to - from;
        if (length == 0) {
            return 0;
        }
        int hash = length * 31 + text[from];
        hash = hash * 31 + text[from + length / 2];
        hash = hash * 31 + text[to - 1];
        return (hash ^ hash >>> 7) & mask;
    }
}
