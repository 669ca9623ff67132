package io.feishuapi.cli.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the notes of a run say: when it began, and a line for each page that it finished.
 *
 * @param started when the run began, at its first start
 * @param finished how its pages ended, by path
 * @param isThere whether there is such a run, or one is only beginning
 */
record UnfinishedRun(Instant started, Map<String, FetchStatus> finished, boolean isThere) {
    private static final Duration STALE = Duration.ofDays(1);
    private static final int CELLS = 2;

    /**
     * Reads the notes; those of a run that began over a day ago count as none. The last line may be cut: its page counts as not finished.
     *
     * @param notes empty where there are none
     */
    static UnfinishedRun parse(String notes, Instant now) {
        List<String> lines =
                notes.substring(0, notes.lastIndexOf('\n') + 1).lines().toList();
        Instant started = lines.isEmpty() ? Instant.MIN : instant(lines.get(0));
        if (started.isBefore(now.minus(STALE))) {
            return new UnfinishedRun(now, Map.of(), false);
        }
        Map<String, FetchStatus> finished = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = TabSeparated.cells(line);
            if (cells.size() == CELLS) {
                FetchStatus.named(cells.get(1)).ifPresent(status -> finished.put(cells.get(0), status));
            }
        }
        return new UnfinishedRun(started, finished, true);
    }

    /** The notes as they are written. */
    String text() {
        StringBuilder text = new StringBuilder(started + "\n");
        finished.forEach((path, status) -> text.append(line(path, status)));
        return text.toString();
    }

    static String line(String path, FetchStatus status) {
        return TabSeparated.line(List.of(path, status.name()));
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            return Instant.MIN;
        }
    }
}
