package io.feishuapi.spec.fact;

import io.feishuapi.spec.page.prose.Mark;
import io.feishuapi.spec.text.phrase.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what nobody claimed. */
final class DescriptionWriter {

    private static final String LEADING = ",，、;；。:：";
    private static final String TRAILING = ",，、;；(（";

    /** More marks than these are no rest of what was taken out. */
    private static final int MOST_MARKS = 20;

    private static final Phrase LEAD = Phrase.of("[：:]{1,3}\\s{0,9}$");
    private static final Phrase SINGLE = Phrase.of("^ {0,9}- ");
    private static final Phrase EMPTY_BRACKETS = Phrase.of("[(（]\\s{0,20}[)）]");
    private static final Phrase BLANK_BEFORE_MARK = Phrase.of(" {1,9}([。，；])");
    private static final Phrase DOUBLE_COMMA = Phrase.of("[,，]\\s{0,20}([,，。])");

    private DescriptionWriter() {}

    /** The lines as Markdown without what became a fact, or null where nothing is left. */
    static @Nullable String describe(List<TextLine> lines) {
        List<String> rest = new ArrayList<>();
        boolean taken = false;
        TextLine last = null;
        for (TextLine line : lines) {
            String text = line.isFree(0, line.normal().length()) ? line.source().markdown() : restOf(line);
            taken = text.isBlank();
            if (!taken) {
                rest.add(bullet(line) + text);
                last = line;
            }
        }
        if (last == null) {
            return null;
        }
        // A lead that nothing follows any more, and a list of one.
        int end = rest.size() - 1;
        rest.set(end, taken ? LEAD.replaceIn(rest.get(end), "") : rest.get(end));
        return end == 0 ? rest.get(0).substring(bullet(last).length()) : String.join("\n", rest);
    }

    /** Each notice as plain text, without the label that only calls it a notice. */
    static List<String> notices(List<List<TextLine>> notices) {
        List<String> texts = new ArrayList<>();
        for (List<TextLine> notice : notices) {
            List<String> lines = new ArrayList<>();
            for (TextLine line : notice) {
                String text = line.text().substring(FieldText.labelLength(line)).strip();
                if (!text.isEmpty()) {
                    lines.add(bullet(line) + text);
                }
            }
            if (lines.size() == 1) {
                texts.add(SINGLE.replaceIn(lines.get(0), ""));
            } else if (!lines.isEmpty()) {
                texts.add(String.join("\n", lines));
            }
        }
        return texts;
    }

    private static String bullet(TextLine line) {
        return line.isBullet() ? "  ".repeat(line.source().indent()) + "- " : "";
    }

    private static String restOf(TextLine line) {
        StringBuilder rest = new StringBuilder();
        int i = 0;
        while (i < line.text().length()) {
            int from = i;
            boolean claimed = line.isClaimed(i);
            while (i < line.text().length() && line.isClaimed(i) == claimed) {
                i++;
            }
            if (!claimed) {
                rest.append(markdown(line, from, i));
            }
        }
        String text = EMPTY_BRACKETS.replaceIn(rest.toString(), "");
        text = BLANK_BEFORE_MARK.replaceIn(text, "$1");
        return withoutMarks(DOUBLE_COMMA.replaceIn(text, "$1")).strip();
    }

    /** A text without the marks around it that belonged to what was taken out. */
    private static String withoutMarks(String text) {
        int start = 0;
        while (start < Math.min(MOST_MARKS, text.length()) && isBlankOr(LEADING, text.charAt(start))) {
            start++;
        }
        int end = text.length();
        int least = Math.max(start, end - MOST_MARKS);
        while (end > least && isBlankOr(TRAILING, text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlankOr(String marks, char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || marks.indexOf(c) >= 0;
    }

    private static String markdown(TextLine line, int from, int to) {
        StringBuilder markdown = new StringBuilder();
        int at = from;
        List<Mark> marks = line.source().marks().stream()
                .filter(mark -> mark.kind() != Mark.Kind.STRONG)
                .sorted(Comparator.comparingInt(Mark::start))
                .toList();
        for (Mark mark : marks) {
            if (mark.start() < at || mark.end() > to) {
                continue;
            }
            String inner = line.text().substring(mark.start(), mark.end());
            markdown.append(line.text(), at, mark.start())
                    .append(
                            mark.kind() == Mark.Kind.CODE
                                    ? "`" + inner + "`"
                                    : "[" + inner + "](" + mark.target() + ")");
            at = mark.end();
        }
        return markdown.append(line.text(), at, to).toString();
    }
}
