package io.feishuapi.processor.writer;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts on one line what JavaPoet spreads over more: short comments, annotations with one member, empty bodies; and leaves out the empty
 * lines between fields and between constants.
 */
final class SourceLayout {

    private static final int MAX_LINE = 120;

    private SourceLayout() {}

    static String compact(String source) {
        List<String> compacted = new ArrayList<>();
        int start = 0;
        for (int end = source.indexOf('\n'); end >= 0; end = source.indexOf('\n', start)) {
            add(source.substring(start, end), compacted);
            start = end + 1;
        }
        add(source.substring(start), compacted);
        return String.join("\n", compacted);
    }

    private static void add(String line, List<String> compacted) {
        int before = compacted.size();
        if (line.strip().equals("}") && before > 0 && compacted.get(before - 1).endsWith(" {")) {
            compacted.set(before - 1, compacted.get(before - 1) + "}");
            return;
        }
        if (before >= 2 && compacted.get(before - 1).isEmpty() && isRow(compacted.get(before - 2), line)) {
            compacted.remove(before - 1);
        }
        compacted.add(line);
        int size = compacted.size();
        // Few lines end like the last of three, and only those are looked at closely.
        if (size >= 3 && (line.endsWith("*/") || line.endsWith(")"))) {
            String joined = joined(compacted.get(size - 3), compacted.get(size - 2), line);
            if (!joined.isEmpty() && joined.length() <= MAX_LINE) {
                compacted.subList(size - 3, size).clear();
                compacted.add(joined);
            }
        }
    }

    /** Whether two lines are fields of a builder, or a constant and the comment of the next one. */
    private static boolean isRow(String above, String below) {
        return (isField(above) && isField(below))
                || (above.endsWith("),") && below.strip().startsWith("/**"));
    }

    private static boolean isField(String line) {
        return line.strip().startsWith("private ") && line.endsWith(";");
    }

    /** The three lines as one, or nothing where they are something else. No literal holds a line end, so lines are what they seem. */
    private static String joined(String first, String second, String third) {
        String content = second.strip();
        if (first.strip().equals("/**")
                && content.startsWith("* ")
                && third.strip().equals("*/")) {
            return first + " " + content.substring(2) + " */";
        } else if (first.strip().startsWith("@")
                && first.endsWith("(")
                && third.strip().equals(")")) {
            return first + content + ")";
        }
        return "";
    }
}
