package io.feishuapi.cli.fetch;

import io.feishuapi.cli.terminal.Counted;
import io.feishuapi.spec.text.VisibleText;
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
    public void begun(int pageCount) {
        pages = pageCount;
        done = 0;
        line(Counted.of(pages, "page"));
    }

    @Override
    public void finished(PageResult result) {
        done++;
        String place = "[" + done + "/" + pages + "] ";
        FetchProblem problem = result.problem();
        if (problem != null) {
            line(place + result.status().word() + " " + problem.render(result.path()));
        } else if (result.status() != FetchStatus.UNCHANGED) {
            line(place + result.status().word() + " " + VisibleText.line(result.path()));
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
