package io.feishuapi.json;

import java.nio.ByteBuffer;
import java.util.List;

/** Names in the order in which they mostly come. */
final class QuotedNames {

    /** So many members may be absent until the next one is looked up among all. */
    private static final int TRIED = 4;

    private final String[] names;
    private final QuotedName[] quoted;

    QuotedNames(List<String> names) {
        this.names = names.toArray(new String[0]);
        this.quoted = names.stream().map(QuotedName::new).toArray(QuotedName[]::new);
    }

    /**
     * Where a name stands, from an index on; -1 if it does not. Generated code gives the very strings that it gave here, so that no
     * characters need to be compared.
     */
    @SuppressWarnings("ReferenceEquality")
    int indexOf(String name, int from) {
        for (int index = from; index < names.length; index++) {
            if (names[index] == name) {
                return index;
            }
        }
        return -1;
    }

    /** Which of the names from an index on stands in a text, with its colon behind it; -1 if it is none of the next few. */
    int at(ByteBuffer text, int position, int from) {
        QuotedName[] likely = quoted;
        int end = Math.min(from + TRIED, likely.length);
        for (int index = from; index < end; index++) {
            if (likely[index].standsAt(text, position)) {
                return index;
            }
        }
        return -1;
    }

    QuotedName get(int index) {
        return quoted[index];
    }
}
