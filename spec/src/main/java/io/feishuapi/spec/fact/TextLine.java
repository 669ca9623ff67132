package io.feishuapi.spec.fact;

import io.feishuapi.spec.page.prose.Mark;
import io.feishuapi.spec.page.prose.ProseLine;
import io.feishuapi.spec.text.phrase.PhraseText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of prose while readers work on it: they claim the parts that became facts, and the description keeps what nobody claimed. */
final class TextLine implements PhraseText {

    /** What ends a sentence. */
    static final String SENTENCE_ENDS = "。;!";

    /** Level of a line that is no bullet; bullets are deeper than their paragraph. */
    static final int PARAGRAPH = 0;

    /** What readers and the page say of single places. */
    private static final byte CLAIMED = 1;

    private static final byte DISREGARDED = 2;
    private static final byte UNDERSTOOD = 4;
    private static final byte IN_LINK_OR_CODE = 8;
    private static final byte CODE_BEGINS = 16;

    private final ProseLine source;
    private final String normal;
    private final boolean notice;
    private final Scope scope;
    private final byte[] places;
    private final Span whole;
    private @Nullable List<Span> sentences;
    private List<Span> sentencesBehindLabel = List.of();
    private int label;
    private int claims;

    TextLine(ProseLine source, boolean notice, Scope scope) {
        this.source = source;
        this.normal = Normal.of(source.text());
        this.notice = notice;
        this.scope = scope;
        this.places = new byte[normal.length()];
        this.whole = new Span(this, 0, normal.length());
        for (Mark mark : source.marks()) {
            if (mark.kind() != Mark.Kind.STRONG) {
                note(mark.start(), mark.end(), IN_LINK_OR_CODE);
            }
            if (mark.kind() == Mark.Kind.CODE && mark.end() > mark.start()) {
                places[mark.start()] |= CODE_BEGINS;
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

    @Override
    public String normal() {
        return normal;
    }

    boolean isNotice() {
        return notice;
    }

    boolean isBullet() {
        return source.bullet();
    }

    int level() {
        return level(source);
    }

    /** How deep a line is nested: {@link #PARAGRAPH} or more. */
    static int level(ProseLine source) {
        return source.bullet() ? source.indent() + 1 : PARAGRAPH;
    }

    /** What the lines above say about when this line holds. */
    Scope scope() {
        return scope;
    }

    /** All of the line. */
    Span whole() {
        return whole;
    }

    /** A part of the line. */
    Span span(int start, int end) {
        return start == 0 && end == normal.length() ? whole : new Span(this, start, end);
    }

    /** Adds a part of the line to others unless it is blank. */
    void addIfSaid(int start, int end, List<Span> spans) {
        if (!isBlank(start, end)) {
            spans.add(span(start, end));
        }
    }

    boolean isBlank(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(normal.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Notes that a part says nothing of when the rest holds. */
    void disregard(int start, int end) {
        note(start, end, DISREGARDED);
    }

    /** Whether a place may bind what stands around it: what readers took does not. */
    boolean mayBind(int index) {
        return (places[index] & (CLAIMED | DISREGARDED)) == 0;
    }

    void claim(int start, int end) {
        if (start < end) {
            note(start, end, CLAIMED);
            claims++;
        }
    }

    /** How often a part was claimed: what was worked out before the last time may be wrong. */
    int claims() {
        return claims;
    }

    /** Notes that a part was understood though it stays in the description. */
    void understand(int start, int end) {
        note(start, end, UNDERSTOOD);
    }

    /** Whether no reader understood any part of the range. */
    boolean isNew(int start, int end) {
        return isWithout(CLAIMED | UNDERSTOOD, start, end);
    }

    void claimAll() {
        claim(0, normal.length());
    }

    /** Whether no reader took any part of the range. */
    boolean isFree(int start, int end) {
        return claims == 0 || isWithout(CLAIMED, start, end);
    }

    boolean isClaimed(int index) {
        return (places[index] & CLAIMED) != 0;
    }

    /** The code span that begins at a place, or null. */
    @Nullable
    Mark codeAt(int start) {
        if (start >= places.length || (places[start] & CODE_BEGINS) == 0) {
            return null;
        }
        Mark code = null;
        for (Mark mark : source.marks()) {
            code = mark.kind() == Mark.Kind.CODE && mark.start() == start && mark.end() > start ? mark : code;
        }
        return code;
    }

    /** Whether a place is within a link or a code span. */
    boolean isInLinkOrCode(int index) {
        return (places[index] & IN_LINK_OR_CODE) != 0;
    }

    private void note(int start, int end, byte what) {
        for (int i = start; i < end; i++) {
            places[i] |= what;
        }
    }

    private boolean isWithout(int what, int start, int end) {
        for (int i = start; i < end; i++) {
            if ((places[i] & what) != 0) {
                return false;
            }
        }
        return true;
    }

    /** The line's sentences that nobody took a part of but the label at the line's begin, without that label. */
    List<Span> freeSentencesBehindLabel() {
        List<Span> behindLabel = sentencesBehindLabel();
        if (claims == 0) {
            return behindLabel;
        }
        List<Span> free = new ArrayList<>();
        for (Span sentence : behindLabel) {
            if (sentence.isFree()) {
                free.add(sentence);
            }
        }
        return free;
    }

    private List<Span> sentencesBehindLabel() {
        int from = 0;
        while (from < normal.length() && isClaimed(from)) {
            from++;
        }
        if (from == 0) {
            return sentences();
        }
        if (from != label) {
            sentencesBehindLabel = new Span(this, from, normal.length()).split(SENTENCE_ENDS);
            label = from;
        }
        return sentencesBehindLabel;
    }

    /** The line's sentences, each with its closing mark. */
    List<Span> sentences() {
        if (sentences == null) {
            sentences = whole.split(SENTENCE_ENDS);
        }
        return sentences;
    }
}
