package io.feishuapi.json;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names of ASCII characters, found by their bytes. The first eight bytes and the last eight are one long each, so that names of up to
 * sixteen are told apart by two comparisons.
 */
final class NameTable {

    private static final int WORD = Long.BYTES;

    /** An odd number with many bits, so that all bits of a word tell in the highest ones of the product. */
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    private final @Nullable String[] names;
    private final int[] positions;
    private final long[] firsts;
    private final long[] lasts;
    private final int shift;

    NameTable(List<String> all) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(all.size()) + 1;
        this.names = new String[1 << bits];
        this.positions = new int[1 << bits];
        this.firsts = new long[1 << bits];
        this.lasts = new long[1 << bits];
        this.shift = Long.SIZE - bits;
        for (int position = 0; position < all.size(); position++) {
            String name = all.get(position);
            if (name.chars().allMatch(character -> character < 0x80)) {
                add(name, position);
            }
        }
    }

    private void add(String name, int position) {
        byte[] bytes = name.getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer words = ByteBuffer.allocate(bytes.length + WORD)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(bytes);
        long first = first(words, 0, bytes.length);
        long last = last(words, first, 0, bytes.length);
        int slot = slot(first, last, bytes.length);
        while (names[slot] != null) {
            slot = next(slot);
        }
        names[slot] = name;
        positions[slot] = position;
        firsts[slot] = first;
        lasts[slot] = last;
    }

    /**
     * The position of the name that stands in a text between two indexes, or -1 if it is another one.
     *
     * @param words the text, with eight bytes to read behind the last one of any name
     */
    int find(ByteBuffer words, int from, int to) {
        int length = to - from;
        long first = first(words, from, length);
        long last = last(words, first, from, length);
        int slot = slot(first, last, length);
        for (String name = names[slot]; name != null; name = names[slot]) {
            if (firsts[slot] == first
                    && lasts[slot] == last
                    && name.length() == length
                    && isBetween(words, from, name)) {
                return positions[slot];
            }
            slot = next(slot);
        }
        return -1;
    }

    /** Whether the bytes of a name that neither of its words holds are those of the text. */
    private static boolean isBetween(ByteBuffer words, int from, String name) {
        for (int index = WORD; index < name.length() - WORD; index++) {
            if (words.get(from + index) != name.charAt(index)) {
                return false;
            }
        }
        return true;
    }

    private static long first(ByteBuffer words, int from, int length) {
        long word = words.getLong(from);
        return length >= WORD ? word : word & ~(-1L << (length * Byte.SIZE));
    }

    private static long last(ByteBuffer words, long first, int from, int length) {
        return length <= WORD ? first : words.getLong(from + length - WORD);
    }

    private int slot(long first, long last, int length) {
        return (int) (((first + Long.rotateLeft(last, 7) + length) * SPREAD) >>> shift);
    }

    private int next(int slot) {
        return slot + 1 & names.length - 1;
    }
}
