package io.feishuapi.spec.fact;

import io.feishuapi.spec.prose.Mark;
import io.feishuapi.spec.prose.ProseLine;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a line.
 *
 * @param line the line
 * @param start first character
 * @param end one behind the last character
 */
record Span(TextLine line, int start, int end) {

    /** The part in the form that phrases are matched against. */
    String normal() {
        return line.normal().substring(start, end);
    }

    /** The part as the page has it, without blanks and closing marks around it. */
    String text() {
        String text = line.text().substring(start, end).strip();
        int last = text.length();
        while (last > 0 && "。；;，,、".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return text.substring(0, last).strip();
    }

    /** The part in that form, with blanks for what does not bind. */
    String binding() {
        StringBuilder normal = new StringBuilder(normal());
        for (int i = start; i < end; i++) {
            if (!line.mayBind(i)) {
                normal.setCharAt(i - start, ' ');
            }
        }
        return normal.toString();
    }

    /** The part as a line by itself, behind what the lines above say about when it holds. */
    ProseLine asLine() {
        String before = line.scope().text().isEmpty() ? "" : line.scope().text() + " ";
        String text = before + line.text().substring(start, end).strip();
        int shift = text.length()
                - line.text().substring(start, end).stripTrailing().length()
                - start;
        List<Mark> marks = line.source().marks().stream()
                .filter(mark -> mark.start() >= start && mark.end() <= end)
                .map(mark -> new Mark(mark.kind(), mark.start() + shift, mark.end() + shift, mark.target()))
                .toList();
        return new ProseLine(line.source().position(), 0, false, text, text, marks);
    }

    boolean isFree() {
        return line.isFree(start, end);
    }

    void claim() {
        line.claim(start, end);
    }

    /** The part behind what a reader took from its begin. */
    Span behindClaim() {
        int from = start;
        while (from < end && line.isClaimed(from)) {
            from++;
        }
        return from < end ? new Span(line, from, end) : this;
    }

    void understand() {
        line.understand(start, end);
    }

    /** Whether no reader understood any part of it. */
    boolean isNew() {
        return line.isNew(start, end);
    }

    /** Claims it, and the brackets around it where it fills them. */
    void claimWithBrackets() {
        int from = start;
        int to = end;
        while (from > 0 && line.normal().charAt(from - 1) == ' ') {
            from--;
        }
        while (to < line.normal().length() && line.normal().charAt(to) == ' ') {
            to++;
        }
        boolean bracketed = from > 0
                && to < line.normal().length()
                && line.normal().charAt(from - 1) == '('
                && line.normal().charAt(to) == ')';
        line.claim(bracketed ? from - 1 : start, bracketed ? to + 1 : end);
    }

    /** A part of this part. */
    Span part(int from, int to) {
        return new Span(line, start + from, start + to);
    }

    /** The parts between commas. */
    List<Span> clauses() {
        return new Splitter(line, ",。;!").split(start, end);
    }

    /** The parts between commas, with what stands in round brackets as clauses of their own. */
    List<Span> smallClauses() {
        List<Span> small = new ArrayList<>();
        for (Span clause : clauses()) {
            int from = clause.start;
            for (int i = clause.start; i < clause.end; i++) {
                char c = line.normal().charAt(i);
                if (c == '(' || c == ')') {
                    addTo(small, from, i);
                    from = i + 1;
                }
            }
            addTo(small, from, clause.end);
        }
        return small;
    }

    private void addTo(List<Span> spans, int from, int to) {
        if (!line.normal().substring(from, to).isBlank()) {
            spans.add(new Span(line, from, to));
        }
    }
}
