package io.feishuapi.spec.fetch;

import java.io.PrintWriter;

/** A bar that is drawn over and over on one line of a terminal; problems scroll by above it. */
public final class ProgressBar implements FetchProgress {
    private static final int BAR_WIDTH = 24;
    private static final int NARROWEST = 20;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintWriter out;
    private final int width;
    private int pages;
    private int done;
    private int updated;
    private int notTaken;

    /**
     * A bar.
     *
     * @param width of the terminal, in columns
     */
    public ProgressBar(PrintWriter out, int width) {
        this.out = out;
        this.width = Math.max(NARROWEST, width);
    }

    @Override
    public void begun(int pageCount, int finishedBefore) {
        pages = pageCount;
        done = finishedBefore;
        draw("");
    }

    @Override
    public void finished(PageResult result) {
        done++;
        if (result.status() == FetchStatus.UPDATED) {
            updated++;
        }
        FetchProblem problem = result.problem();
        if (problem != null && !result.status().isFine()) {
            notTaken++;
            out.print(CLEAR_LINE + problem.render(result.path()) + "\n");
        }
        draw(OneLine.of(result.path()));
    }

    @Override
    public void ended() {
        out.print(CLEAR_LINE);
        out.flush();
    }

    private void draw(String path) {
        String figures = done + "/" + pages + "  " + updated + " updated, " + notTaken + " not taken  ";
        int barWidth = Math.min(BAR_WIDTH, width - figures.length() - 4);
        // The last column stays free: some terminals break the line there.
        out.print(CLEAR_LINE + TerminalWidth.cut(bar(barWidth) + figures + path, width - 1));
        out.flush();
    }

    private String bar(int barWidth) {
        if (barWidth < 1) {
            return "";
        }
        int filled = pages == 0 ? barWidth : (int) ((long) barWidth * done / pages);
        return "[" + "#".repeat(filled) + "-".repeat(barWidth - filled) + "] ";
    }
}
