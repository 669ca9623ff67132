package io.feishuapi.cli.terminal;

import java.io.PrintWriter;

/** A bar with words behind it, drawn over and over on one line of a terminal; other lines scroll by above it. */
public final class ProgressLine {

    private static final int BAR_WIDTH = 24;
    private static final int NARROWEST = 20;
    private static final int SIGNS_AROUND = 4;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintWriter out;
    private final int width;

    /**
     * A line of a terminal.
     *
     * @param out the terminal
     * @param width of the terminal, in columns
     */
    public ProgressLine(PrintWriter out, int width) {
        this.out = out;
        this.width = Math.max(NARROWEST, width);
    }

    /**
     * Draws the line anew, the words cut where the terminal ends.
     *
     * @param done how much is done
     * @param total of how much
     * @param figures what has to be seen; where it leaves no room for a bar there is none
     * @param words what follows where there is room
     */
    public void draw(int done, int total, String figures, String words) {
        String begin = done + "/" + total + "  " + figures;
        int barWidth = Math.min(BAR_WIDTH, width - DisplayWidth.of(begin) - SIGNS_AROUND);
        // The last column stays free: some terminals break the line there.
        out.print(CLEAR_LINE + DisplayWidth.cut(bar(barWidth, done, total) + begin + words, width - 1));
        out.flush();
    }

    /** Prints a line that stays, in place of the bar; the next drawing puts the bar below it. */
    public void printAbove(String line) {
        out.print(CLEAR_LINE + line + "\n");
    }

    /** Leaves an empty line behind. */
    public void clear() {
        out.print(CLEAR_LINE);
        out.flush();
    }

    private static String bar(int barWidth, int done, int total) {
        if (barWidth < 1) {
            return "";
        }
        int filled = total == 0 ? barWidth : (int) ((long) barWidth * done / total);
        return "[" + "#".repeat(filled) + "-".repeat(barWidth - filled) + "] ";
    }
}
