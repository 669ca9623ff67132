package io.feishuapi.spec.page.dialect;

import java.util.ArrayList;
import java.util.List;

/**
 * A row while its lines are joined.
 *
 * @param start offset of its first character
 * @param end offset behind its last character so far
 * @param bars offsets of the bars between its cells so far
 * @param hardEnd whether its last line so far ends with a hard break, so that the cell goes on
 */
record PendingRow(int start, int end, List<Integer> bars, boolean hardEnd) {

    static final PendingRow NONE = new PendingRow(-1, -1, List.of(), false);

    boolean isNone() {
        return start < 0;
    }

    PendingRow joined(BarLine line, boolean endsHard) {
        List<Integer> all = new ArrayList<>(bars);
        all.addAll(line.bars());
        return new PendingRow(start, line.end(), all, endsHard);
    }

    PendingRow extended(int newEnd, boolean endsHard) {
        return isNone() ? this : new PendingRow(start, newEnd, bars, endsHard);
    }
}
