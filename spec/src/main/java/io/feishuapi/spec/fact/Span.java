package io.feishuapi.spec.fact;

import io.feishuapi.spec.page.prose.Mark;
import io.feishuapi.spec.page.prose.ProseLine;
import io.feishuapi.spec.text.phrase.PhraseText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a line, whose clauses and words are worked out once. */
final class Span implements PhraseText {

    private final TextLine line;
    private final int start;
    private final int end;
    private @Nullable String normal;
    private @Nullable List<Span> clauses;
    private @Nullable List<Span> smallClauses;
    private Conditions.@Nullable Binding binding;
    private int claimsBeforeBinding;

    /**
     * A part.
     *
     * @param line the line
     * @param start first character
     * @param end one behind the last character
     */
    Span(TextLine line, int start, int end) {
        this.line = line;
        this.start = start;
        this.end = end;
    }

    TextLine line() {
        return line;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    @Override
    public String normal() {
        if (normal == null) {
            normal = line.normal().substring(start, end);
        }
        return normal;
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

    /** The part, with blanks for what does not bind. */
    PhraseText bindingWords() {
        StringBuilder blanked = null;
        for (int i = start; i < end; i++) {
            if (!line.mayBind(i)) {
                blanked = blanked == null ? new StringBuilder(normal()) : blanked;
                blanked.setCharAt(i - start, ' ');
            }
        }
        return blanked == null ? this : PhraseText.of(blanked.toString());
    }

    /** What binds this sentence or clause; worked out once between two claims. */
    Conditions.Binding binding() {
        if (binding == null || claimsBeforeBinding != line.claims()) {
            binding = Conditions.Binding.of(this);
            claimsBeforeBinding = line.claims();
        }
        return binding;
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
        return from == start || from == end ? this : line.span(from, end);
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

    /** This part from one of its parts on. */
    Span from(Span inner) {
        return inner.start == start ? this : line.span(inner.start, end);
    }

    /** The part without the blanks around it. */
    Span stripped() {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(line.normal().charAt(from))) {
            from++;
        }
        while (from < to && Character.isWhitespace(line.normal().charAt(to - 1))) {
            to--;
        }
        return from == start && to == end ? this : line.span(from, to);
    }

    /** A part of this part. */
    Span part(int from, int to) {
        return line.span(start + from, start + to);
    }

    /** The parts between some signs. */
    List<Span> split(String separators) {
        return Splitter.split(this, separators);
    }

    /** The parts between commas. */
    List<Span> clauses() {
        if (clauses == null) {
            clauses = split(",。;!");
        }
        return clauses;
    }

    /** The parts between commas, with what stands in round brackets as clauses of their own. */
    List<Span> smallClauses() {
        if (smallClauses == null) {
            smallClauses = normal().indexOf('(') < 0 && normal().indexOf(')') < 0 ? clauses() : unbracketed(clauses());
        }
        return smallClauses;
    }

    private static List<Span> unbracketed(List<Span> clauses) {
        List<Span> small = new ArrayList<>();
        for (Span clause : clauses) {
            int from = clause.start;
            for (int i = clause.start; i < clause.end; i++) {
                char c = clause.line.normal().charAt(i);
                if (c == '(' || c == ')') {
                    clause.line.addIfSaid(from, i, small);
                    from = i + 1;
                }
            }
            clause.line.addIfSaid(from, clause.end, small);
        }
        return small;
    }
}
