package io.feishuapi.spec.fact;

import io.feishuapi.spec.prose.Mark;
import io.feishuapi.spec.prose.ProseLine;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A line of prose while readers work on it: they claim the parts that became facts, and the description keeps what nobody claimed. */
final class TextLine {

    /** Level of a line that is no bullet; bullets are deeper than their paragraph. */
    static final int PARAGRAPH = 0;

    private final ProseLine source;
    private final String normal;
    private final boolean notice;
    private final Scope scope;
    private final BitSet marked = new BitSet();
    private final Map<Integer, Mark> codes = new HashMap<>();
    private final List<Span> sentences = new ArrayList<>();
    private final Map<Span, Conditions.Binding> bindings = new HashMap<>();
    private final BitSet claimed = new BitSet();
    private final BitSet disregarded = new BitSet();
    private final BitSet understood = new BitSet();

    TextLine(ProseLine source, boolean notice, Scope scope) {
        this.source = source;
        this.normal = Normal.of(source.text());
        this.notice = notice;
        this.scope = scope;
        for (Mark mark : source.marks()) {
            if (mark.kind() != Mark.Kind.STRONG) {
                marked.set(mark.start(), mark.end());
            }
            if (mark.kind() == Mark.Kind.CODE && mark.end() > mark.start()) {
                codes.put(mark.start(), mark);
            }
        }
    }

    ProseLine source() {
        return source;
    }

    /** The text as the page has it. */
    String text() {
        return source.text();
    }

    /** The text that phrases are matched against. */
    String normal() {
        return normal;
    }

    boolean isNotice() {
        return notice;
    }

    boolean isBullet() {
        return source.bullet();
    }

    int level() {
        return source.bullet() ? source.indent() + 1 : PARAGRAPH;
    }

    /** What the lines above say about when this line holds. */
    Scope scope() {
        return scope;
    }

    /** Notes that a part says nothing of when the rest holds. */
    void disregard(int start, int end) {
        disregarded.set(start, end);
    }

    /** Whether a place may bind what stands around it: what readers took does not. */
    boolean mayBind(int index) {
        return !claimed.get(index) && !disregarded.get(index);
    }

    void claim(int start, int end) {
        claimed.set(start, end);
        bindings.clear();
    }

    /** Notes that a part was understood though it stays in the description. */
    void understand(int start, int end) {
        understood.set(start, end);
    }

    /** Whether no reader understood any part of the range. */
    boolean isNew(int start, int end) {
        int first = understood.nextSetBit(start);
        return isFree(start, end) && (first < 0 || first >= end);
    }

    void claimAll() {
        claim(0, normal.length());
    }

    /** Whether no reader took any part of the range. */
    boolean isFree(int start, int end) {
        int first = claimed.nextSetBit(start);
        return first < 0 || first >= end;
    }

    boolean isClaimed(int index) {
        return claimed.get(index);
    }

    /** The code span that begins at a place, or null. */
    @Nullable
    Mark codeAt(int start) {
        return codes.get(start);
    }

    /** Whether a place is within a link or a code span. */
    boolean isInLinkOrCode(int index) {
        return marked.get(index);
    }

    /** The line's sentences that nobody took a part of but the label at the line's begin, without that label. */
    List<Span> freeSentencesBehindLabel() {
        int label = 0;
        while (label < normal.length() && claimed.get(label)) {
            label++;
        }
        List<Span> free = new ArrayList<>();
        for (Span sentence : new Splitter(this, "。;!").split(label, normal.length())) {
            if (sentence.isFree()) {
                free.add(sentence);
            }
        }
        return free;
    }

    /** The line's sentences, each with its closing mark. */
    List<Span> sentences() {
        if (sentences.isEmpty()) {
            sentences.addAll(new Splitter(this, "。;!").split(0, normal.length()));
        }
        return Collections.unmodifiableList(sentences);
    }

    /** What binds a sentence or clause of this line; worked out once between two claims. */
    Conditions.Binding bindingOf(Span span) {
        return bindings.computeIfAbsent(span, Conditions.Binding::of);
    }
}
