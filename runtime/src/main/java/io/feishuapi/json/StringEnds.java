package io.feishuapi.json;

/** Finds what a plain run of a string's characters ends at (quotes, backslashes, control characters) in eight bytes at once. */
final class StringEnds {

    /** The lowest bit of each byte. */
    private static final long ONES = 0x0101010101010101L;

    private static final long HIGHEST_BITS = ONES << 7;

    /** Makes a quote a blank, and leaves control characters what they are. */
    private static final long QUOTE_TO_BLANK = ('"' ^ ' ') * ONES;

    private static final long BEHIND_BLANK = (' ' + 1) * ONES;

    private static final long BACKSLASHES = '\\' * ONES;

    private StringEnds() {}

    /**
     * The ends among eight bytes, the first of them lowest: not 0 where there are any. To subtract borrows from the next byte, so nothing
     * is said of those behind the first end.
     */
    static long in(long word) {
        long upToBlank = (word ^ QUOTE_TO_BLANK) - BEHIND_BLANK;
        long backslash = (word ^ BACKSLASHES) - ONES;
        return (upToBlank | backslash) & ~word & HIGHEST_BITS;
    }

    /** Whether none of the bytes that gave these bits is beyond ASCII. */
    static boolean isAscii(long bits) {
        return (bits & HIGHEST_BITS) == 0;
    }

    /** How many bytes stand before the first end. */
    static int first(long ends) {
        return Long.numberOfTrailingZeros(ends) / Byte.SIZE;
    }
}
