package io.feishuapi.cli.terminal;

/** Figures with what they count. */
public final class Counted {

    private Counted() {}

    /** {@code 1 page}, {@code 2 pages}. */
    public static String of(long count, String noun) {
        return count + " " + (count == 1 ? noun : noun + "s");
    }
}
