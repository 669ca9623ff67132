package io.feishuapi.spec.read;

import io.feishuapi.spec.page.prose.Mark;
import io.feishuapi.spec.page.prose.ProseLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines under a page's heading, parted.
 *
 * @param lines what the API does
 * @param rest what only follows it
 */
record Summary(List<ProseLine> lines, List<ProseLine> rest) {

    /** What leads to a list that is no part of the summary. */
    private static final Pattern LABEL =
            Pattern.compile("(?<=^|[。；;.\\s])(?:使用说明|注意事项|注意|说明|提示|备注)\\s{0,3}[：:]\\s{0,3}$");

    /** What is left of a box whose kind was typed as a word: what follows it stood in the box. */
    private static final Pattern BOX = Pattern.compile("(?<=[。；;.])\\s{0,3}(?:warn{1,2}ing|tip|note|notice)\\s{0,3}$");

    Summary {
        lines = List.copyOf(lines);
        rest = List.copyOf(rest);
    }

    static Summary of(List<ProseLine> all) {
        List<ProseLine> lines = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            ProseLine line = all.get(i);
            Matcher box = BOX.matcher(line.text());
            if (box.find() && i + 1 < all.size()) {
                lines.add(upTo(box.start(), line));
                return new Summary(lines, all.subList(i + 1, all.size()));
            }
            lines.add(line);
        }
        if (lines.size() > 0) {
            ProseLine last = lines.remove(lines.size() - 1);
            Matcher label = LABEL.matcher(last.text());
            if (!label.find()) {
                lines.add(last);
            } else if (label.start() > 0) {
                lines.add(upTo(label.start(), last));
            }
        }
        return new Summary(lines, List.of());
    }

    private static ProseLine upTo(int end, ProseLine line) {
        int cut = line.text().length() - end;
        String markdown = line.markdown();
        List<Mark> marks =
                line.marks().stream().filter(mark -> mark.end() <= end).toList();
        return new ProseLine(
                line.position(),
                line.indent(),
                line.bullet(),
                line.text().substring(0, end).stripTrailing(),
                markdown.substring(0, Math.max(0, markdown.length() - cut)).stripTrailing(),
                marks);
    }
}
