package io.feishuapi.spec.fact;

import io.feishuapi.spec.phrase.Phrase;
import io.feishuapi.spec.prose.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what nobody claimed. */
final class DescriptionWriter {

    private static final Phrase LEADING = Phrase.of("^[\\s,，、;；。:：]{1,20}+");
    private static final Phrase TRAILING = Phrase.of("[\\s,，、;；(（]{1,20}+$");
    private static final Phrase EMPTY_BRACKETS = Phrase.of("[(（]\\s{0,20}[)）]");
    private static final Phrase DOUBLE_COMMA = Phrase.of("[,，]\\s{0,20}([,，。])");

    private DescriptionWriter() {}

    /** The lines as Markdown without what became a fact, or null where nothing is left. */
    static @Nullable String describe(List<TextLine> lines) {
        List<String> rest = new ArrayList<>();
        for (TextLine line : lines) {
            String text = line.isFree(0, line.normal().length()) ? line.source().markdown() : restOf(line);
            if (!text.isBlank()) {
                rest.add(bullet(line) + text);
            }
        }
        return rest.isEmpty() ? null : String.join("\n", rest);
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
            if (!lines.isEmpty()) {
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
        String text = EMPTY_BRACKETS.matcher(rest).replaceAll("");
        text = DOUBLE_COMMA.matcher(text).replaceAll("$1");
        text = LEADING.matcher(text).replaceFirst("");
        return TRAILING.matcher(text).replaceFirst("").strip();
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
