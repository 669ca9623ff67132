package io.feishuapi.cli.terminal;

import java.io.PrintWriter;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on one line of a terminal, drawn anew now and then while work goes on; other lines scroll by above it. */
public final class ProgressLine implements AutoCloseable {

    private static final int NARROWEST = 20;
    private static final Duration INTERVAL = Duration.ofMillis(200);

    private final Line line;
    private final ProgressBar bar;

    /**
     * A line of a terminal.
     *
     * @param out the terminal
     * @param width of the terminal, in columns
     * @param task what is worked on, such as {@code pages}
     * @param total how many there are
     */
    public ProgressLine(PrintWriter out, int width, String task, long total) {
        // The last column stays free: some terminals break the line there.
        this.line = new Line(out, Math.max(NARROWEST, width) - 1);
        this.bar = ProgressBar.builder()
                .setTaskName(task)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis((int) INTERVAL.toMillis())
                .setConsumer(line)
                .build();
    }

    /** One more is done; its name follows the bar where there is room. */
    public void step(String name) {
        bar.setExtraMessage(" " + name);
        bar.step();
    }

    /** Prints a line that stays, in place of the bar; the bar goes on below it. */
    public void printAbove(String text) {
        line.printAbove(text);
    }

    /** Leaves an empty line behind. */
    @Override
    public void close() {
        bar.close();
        line.end();
    }

    /** The library draws from a thread of its own. */
    private static final class Line implements ProgressBarConsumer {

        private static final String CLEAR = "\r\u001b[K";

        private final PrintWriter out;
        private final int columns;
        private String drawn = "";
        private boolean ended;

        Line(PrintWriter out, int columns) {
            this.out = out;
            this.columns = columns;
        }

        @Override
        public int getMaxRenderedLength() {
            return columns;
        }

        @Override
        public synchronized void accept(String rendered) {
            if (ended) {
                return;
            }
            drawn = rendered;
            out.print(CLEAR + rendered);
            out.flush();
        }

        synchronized void printAbove(String text) {
            out.print(CLEAR + text + "\n" + drawn);
            out.flush();
        }

        /** The library draws a last time when it is closed, in its own thread too. */
        synchronized void end() {
            ended = true;
            out.print(CLEAR);
            out.flush();
        }

        @Override
        public void close() {
            // What is drawn is cleared by whoever began the line.
        }
    }
}
