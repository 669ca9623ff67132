package io.feishuapi.cli.fetch;

import io.feishuapi.cli.terminal.ProgressLine;

/** A bar on one line of a terminal; problems scroll by above it. */
public final class ProgressBar implements FetchProgress {

    private final ProgressLine line;
    private int pages;
    private int done;
    private int updated;
    private int notTaken;

    /** A bar on a line. */
    public ProgressBar(ProgressLine line) {
        this.line = line;
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
            line.printAbove(problem.render(result.path()));
        }
        draw(OneLine.of(result.path()));
    }

    @Override
    public void ended() {
        line.clear();
    }

    private void draw(String path) {
        line.draw(done, pages, updated + " updated, " + notTaken + " not taken  ", path);
    }
}
