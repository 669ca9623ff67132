package io.feishuapi.spec.phrase;

/**
 * Which characters a text holds, in so little space that two sets are compared at once. Characters share places, so a set may seem to
 * hold more than it does, but never less. Upper and lower case are alike, and so are all digits.
 *
 * @param ascii the characters of ASCII
 * @param low the first half of the others
 * @param high the second half of the others
 */
record Letters(long ascii, long low, long high) {

    /** No characters. */
    static final Letters NONE = new Letters(0, 0, 0);

    /** A prime near the golden ratio of 32 bits: it spreads neighbours over all places. */
    private static final int SPREAD = 0x9E3779B1;

    private static final int DIGIT = '0' & 31;

    /** The characters of a text. */
    static Letters of(CharSequence text) {
        long ascii = 0;
        long low = 0;
        long high = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 128) {
                ascii |= 1L << placeOfAscii(c);
            } else {
                int place = placeOf(c);
                low |= place < 64 ? 1L << place : 0;
                high |= place < 64 ? 0 : 1L << place;
            }
        }
        return new Letters(ascii, low, high);
    }

    static Letters of(char c) {
        return of(String.valueOf(c));
    }

    /** The characters of both. */
    Letters and(Letters other) {
        return new Letters(ascii | other.ascii, low | other.low, high | other.high);
    }

    /** Whether all characters of another set are here. */
    boolean holds(Letters other) {
        return ((other.ascii & ~ascii) | (other.low & ~low) | (other.high & ~high)) == 0;
    }

    private static int placeOfAscii(char c) {
        if (c >= '0' && c <= '9') {
            return DIGIT;
        }
        // Letters of either case share their low five bits; signs keep to the places below.
        return c >= 'A' ? 32 + (c & 31) : c & 31;
    }

    private static int placeOf(char c) {
        return (c * SPREAD) >>> 25;
    }
}
