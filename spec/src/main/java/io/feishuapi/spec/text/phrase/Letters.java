package io.feishuapi.spec.text.phrase;

/**
 * Which characters a text holds, in so little space that two sets are compared at once. Characters share places, so a set may seem to
 * hold more than it does, but never less. Upper and lower case of ASCII are alike, and so are its digits.
 *
 * @param ascii the characters of ASCII
 * @param first the first quarter of the others
 * @param second the second quarter
 * @param third the third quarter
 * @param fourth the fourth quarter
 */
record Letters(long ascii, long first, long second, long third, long fourth) {

    /** No characters. */
    static final Letters NONE = new Letters(0, 0, 0, 0, 0);

    /** A prime near the golden ratio of 32 bits: it spreads neighbours over all places. */
    private static final int SPREAD = 0x9E3779B1;

    private static final int DIGIT = '0' & 31;

    /** Places of characters outside of ASCII; those of ASCII follow. */
    private static final int WIDE_PLACES = 256;

    /** The characters of a text. */
    static Letters of(CharSequence text) {
        long ascii = 0;
        long first = 0;
        long second = 0;
        long third = 0;
        long fourth = 0;
        for (int i = 0; i < text.length(); i++) {
            int place = placeOf(text.charAt(i));
            long bit = 1L << place;
            switch (place >>> 6) {
                case 0 -> first |= bit;
                case 1 -> second |= bit;
                case 2 -> third |= bit;
                case 3 -> fourth |= bit;
                default -> ascii |= bit;
            }
        }
        return new Letters(ascii, first, second, third, fourth);
    }

    static Letters of(char c) {
        return of(String.valueOf(c));
    }

    /** The characters of both. */
    Letters and(Letters other) {
        return new Letters(
                ascii | other.ascii,
                first | other.first,
                second | other.second,
                third | other.third,
                fourth | other.fourth);
    }

    /** Whether all characters of another set are here. */
    boolean holds(Letters other) {
        return ((other.ascii & ~ascii)
                        | (other.first & ~first)
                        | (other.second & ~second)
                        | (other.third & ~third)
                        | (other.fourth & ~fourth))
                == 0;
    }

    /** Whether a character is here. */
    boolean holds(char c) {
        int place = placeOf(c);
        long part = switch (place >>> 6) {
            case 0 -> first;
            case 1 -> second;
            case 2 -> third;
            case 3 -> fourth;
            default -> ascii;
        };
        return (part >>> place & 1) != 0;
    }

    /** How many places are taken. */
    int size() {
        return Long.bitCount(ascii)
                + Long.bitCount(first)
                + Long.bitCount(second)
                + Long.bitCount(third)
                + Long.bitCount(fourth);
    }

    private static int placeOf(char c) {
        if (c >= 128) {
            return (c * SPREAD) >>> 24;
        }
        if (c >= '0' && c <= '9') {
            return WIDE_PLACES + DIGIT;
        }
        // Letters of either case share their low five bits; signs keep to the places below.
        return WIDE_PLACES + (c >= 'A' ? 32 + (c & 31) : c & 31);
    }
}
