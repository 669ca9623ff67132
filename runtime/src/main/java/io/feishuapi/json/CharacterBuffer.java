package io.feishuapi.json;

import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.core.util.RecyclerPool;
import java.util.Arrays;

/** Characters of a text that is written, lent from Jackson's pool until this is closed. */
final class CharacterBuffer implements AutoCloseable {

    /** Longer ones are not worth keeping for the next text. */
    private static final int MAX_KEPT = 64 * 1024;

    private static final int MAX_ARRAY = Integer.MAX_VALUE - 8;

    private static final RecyclerPool<BufferRecycler> POOL = JsonRecyclerPools.defaultPool();

    private final BufferRecycler lender = POOL.acquireAndLinkPooled();
    private final int kind;
    private char[] characters;

    private CharacterBuffer(int kind, int size) {
        this.kind = kind;
        this.characters = lender.allocCharBuffer(kind, size);
    }

    /** As many characters as there are at hand; {@link #grow} gives more. */
    static CharacterBuffer forWriting() {
        return new CharacterBuffer(BufferRecycler.CHAR_CONCAT_BUFFER, 0);
    }

    char[] characters() {
        return characters;
    }

    /** A buffer with the same characters and room for at least so many. */
    char[] grow(int size) {
        int doubled = characters.length < MAX_ARRAY / 2 ? characters.length * 2 : MAX_ARRAY;
        characters = Arrays.copyOf(characters, Math.max(size, doubled));
        return characters;
    }

    @Override
    public void close() {
        if (characters.length <= MAX_KEPT) {
            lender.releaseCharBuffer(kind, characters);
        }
        lender.releaseToPool();
    }
}
