package io.feishuapi.spec.fact;

import io.feishuapi.spec.page.prose.Mark;
import io.feishuapi.spec.text.phrase.Phrase;
import java.util.List;
import java.util.regex.Matcher;

/** Reads the example value: {@code 示例值：…} on a line of its own, in a bullet, or at the end of prose. */
final class ExampleReader implements FactReader {

    /** 格式示例 is prose about a format, so it is no label. */
    private static final Phrase LABEL = Phrase.of(
            "(?<![^\\s。,;.、(\\])])(?:示例值|示例|样例值|样例|例值|取值示例|参考示例|(?i:examples?(?: values?)?)) {0,3}(?::|(?<=值)(?:为|是|如)(?!空))");

    /** Taken only where no example value is given. */
    private static final Phrase FORMAT_LABEL = Phrase.of("(?:格式)?(?:示例|例如|形如|样例) {0,2}(?:为|:) {0,2}");

    /** What may follow an example on its line. */
    private static final Phrase END = Phrase.of("。(?= *[^\\s)\\]}\"'])|[;。,] {0,2}(?=可选值|取值|默认值|最大值|最小值|单位|注意)");

    /** Lines of the longest example. */
    private static final int LONGEST = 60;

    private static final Phrase NEXT_LABEL = Phrase.of("^[^:]{1,12}:(?!/).*|^(?:可选值|最大|最小|取值).*");

    @Override
    public void read(FieldText text, FactCollector facts) {
        for (List<TextLine> lines : text.paragraphs()) {
            for (int i = 0; i < lines.size(); i++) {
                readLine(lines, i, facts);
            }
        }
        if (!facts.hasExample()) {
            text.body().forEach(line -> readFormat(line, facts));
        }
    }

    private static void readLine(List<TextLine> lines, int index, FactCollector facts) {
        TextLine line = lines.get(index);
        Matcher label = LABEL.firstIn(line);
        if (label == null) {
            return;
        }
        int from = skipBlanks(line, label.end());
        if (from == line.normal().length()) {
            readNextLines(lines, index, label.start(), facts);
            return;
        }
        Mark code = line.codeAt(from);
        int end = code != null && isFollowedByProse(line, code.end()) ? code.end() : endOf(line, from);
        String value = endsOpen(line, from) ? untilClosed(lines, index, from) : RawText.of(line, from, end);
        add(value, facts);
        line.claim(label.start(), Math.min(end + 1, line.normal().length()));
    }

    /** The value stands under its label. */
    private static void readNextLines(List<TextLine> lines, int index, int labelStart, FactCollector facts) {
        if (index + 1 < lines.size()) {
            TextLine next = lines.get(index + 1);
            boolean value = next.codeAt(0) != null || !NEXT_LABEL.isAllOf(next);
            if (value && next.isFree(0, next.normal().length())) {
                add(endsOpen(next, 0) ? untilClosed(lines, index + 1, 0) : next.text(), facts);
                next.claimAll();
                lines.get(index).claim(labelStart, lines.get(index).normal().length());
            }
        }
    }

    private static void readFormat(TextLine line, FactCollector facts) {
        Matcher label = FORMAT_LABEL.firstIn(line);
        if (label != null && label.group().startsWith("格式")) {
            Mark code = line.codeAt(label.end());
            if (code != null) {
                add(line.text().substring(code.start(), code.end()), facts);
            }
        }
    }

    private static void add(String raw, FactCollector facts) {
        String value = LiteralReader.unquote(trimEnd(raw.strip()));
        if (!value.isEmpty()) {
            facts.example(value);
        }
    }

    private static String trimEnd(String value) {
        return value.endsWith("。") || value.endsWith("；")
                ? value.substring(0, value.length() - 1).strip()
                : value;
    }

    private static int skipBlanks(TextLine line, int from) {
        int at = from;
        while (at < line.normal().length() && line.normal().charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static boolean isFollowedByProse(TextLine line, int from) {
        String rest = line.normal().substring(from).strip();
        return !rest.isEmpty()
                && ",。;(".indexOf(rest.charAt(0)) >= 0
                && rest.indexOf('`') < 0
                && !hasCodeAfter(line, from);
    }

    private static boolean hasCodeAfter(TextLine line, int from) {
        return line.source().marks().stream()
                .anyMatch(mark -> mark.kind() == Mark.Kind.CODE && mark.start() >= from && mark.start() <= from + 2);
    }

    private static int endOf(TextLine line, int from) {
        Matcher end = END.matcher(line.normal());
        return end.find(from) ? end.start() : line.normal().length();
    }

    private static boolean endsOpen(TextLine line, int from) {
        return depth(line.normal().substring(from)) > 0;
    }

    /** A value of several lines, up to the line that closes its brackets; only the first line where none does. */
    private static String untilClosed(List<TextLine> lines, int index, int from) {
        StringBuilder value = new StringBuilder(lines.get(index).text().substring(from));
        int depth = depth(Normal.of(value.toString()));
        int last = index;
        while (depth > 0 && last + 1 < lines.size() && last - index < LONGEST) {
            last++;
            depth += depth(lines.get(last).normal());
            value.append(' ').append(lines.get(last).text());
        }
        if (depth != 0) {
            return lines.get(index).text().substring(from);
        }
        for (int i = index + 1; i <= last; i++) {
            lines.get(i).claimAll();
        }
        return value.toString();
    }

    private static int depth(String normal) {
        int depth = 0;
        for (int i = 0; i < normal.length(); i++) {
            char c = normal.charAt(i);
            depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
        }
        return depth;
    }
}
