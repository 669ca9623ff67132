package io.feishuapi.cli.fetch;

import java.io.PrintWriter;

/** One line for each page that changed or could not be refreshed, and now and then how far the run is: for logs. */
public final class PlainProgress implements FetchProgress {
    private static final int EVERY = 50;

    private final PrintWriter out;
    private int pages;
    private int done;

    public PlainProgress(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void begun(int pageCount, int finishedBefore) {
        pages = pageCount;
        done = finishedBefore;
        line(
                finishedBefore == 0
                        ? pages + " pages"
                        : pages + " pages, " + finishedBefore + " done by the unfinished run");
    }

    @Override
    public void finished(PageResult result) {
        done++;
        String place = "[" + done + "/" + pages + "] ";
        FetchProblem problem = result.problem();
        if (problem != null) {
            line(place + result.status().word() + " " + problem.render(result.path()));
        } else if (result.status() != FetchStatus.UNCHANGED) {
            line(place + result.status().word() + " " + OneLine.of(result.path()));
        } else if (done % EVERY == 0) {
            line(place + "so far");
        }
    }

    @Override
    public void ended() {
        out.flush();
    }

    private void line(String text) {
        out.print(text + "\n");
        out.flush();
    }
}
