package io.feishuapi.spec.fact;

import io.feishuapi.spec.page.prose.Prose;
import io.feishuapi.spec.page.prose.ProseLine;
import io.feishuapi.spec.text.phrase.Phrase;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/** The prose of one row while readers work on it. */
final class FieldText {

    /** Labels that only say that what follows is a notice. */
    private static final String[] LABELS = {"注意事项", "注意", "说明", "提示", "备注", "Notice", "Note"};

    /** Such a label as a whole line. */
    private static final Phrase LABEL = Phrase.of("(?:" + String.join("|", LABELS) + ")? {0,2}:");

    /** A line that says only when the lines under it hold. */
    private static final Phrase HEADER = Phrase.of("(?:" + Platforms.ONE + "|[/、,和与及 ]|端|系统|平台|设备|上|小程序|网页应用|飞书|Lark|"
            + Platforms.VERSION + "|及|以上|以下|之前|版本|支持){1,24}+:?");

    /** A field is there; without a name, this one. */
    private static final Phrase GIVEN =
            Phrase.of("(?:如果|若|当)?(?:传入?|设置|指定|填写|传递)了?(?:合法的?|有效的?)? {0,2}(?:(?:该|此|本)(?:字段|参数|值)|" + Names.ONE
                    + ")(?:参数|字段)?(?:的?值)? {0,2}(?:时|后|的话)?,");

    private final FieldContext field;
    private final List<TextLine> body;
    private final List<List<TextLine>> notices;
    private final List<TextLine> notes;
    private final List<TextLine> lines = new ArrayList<>();
    private final List<List<TextLine>> paragraphs = new ArrayList<>();
    private final Map<Phrase, Boolean> said = new HashMap<>();

    /** The prose of a row, of which nothing is read yet but labels. */
    FieldText(FieldContext field) {
        this.field = field;
        this.body = lines(field.description().body(), false);
        this.notices = notices(field.description().notices());
        this.notes = lines(field.notes(), true);
        paragraphs.add(body);
        paragraphs.addAll(notices);
        paragraphs.forEach(lines::addAll);
        lines.addAll(notes);
        lines.forEach(line -> disregardPresence(line, field.name()));
    }

    private static List<List<TextLine>> notices(List<Prose> notices) {
        List<List<TextLine>> all = new ArrayList<>();
        for (Prose notice : notices) {
            List<TextLine> lines = lines(notice, true);
            for (TextLine line : lines) {
                line.claim(0, labelLength(line));
            }
            all.add(lines);
        }
        return all;
    }

    /** {@code 如果传入了 x} in the row of x: a value that is not there has no limits anyway. */
    private static void disregardPresence(TextLine line, String name) {
        for (Matcher given = GIVEN.firstIn(line); given != null; given = Phrase.next(given)) {
            if (given.group(1) == null || given.group(1).equals(name)) {
                line.disregard(given.start(), given.end());
            }
        }
    }

    /** The row. */
    FieldContext field() {
        return field;
    }

    /** The lines outside notices. */
    List<TextLine> body() {
        return body;
    }

    /** The lines of each notice. */
    List<List<TextLine>> notices() {
        return notices;
    }

    /** Sentences elsewhere on the page. */
    List<TextLine> notes() {
        return notes;
    }

    /** All lines: those of the body, those of the notices, then those from elsewhere. */
    List<TextLine> lines() {
        return lines;
    }

    /** The lines that belong together: the body, and each notice. */
    List<List<TextLine>> paragraphs() {
        return paragraphs;
    }

    /** Whether a wording stands in any line; looked for once, however many clauses ask. */
    boolean says(Phrase words) {
        return said.computeIfAbsent(words, this::isInAnyLine);
    }

    private boolean isInAnyLine(Phrase words) {
        for (TextLine line : lines) {
            if (words.isIn(line)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line says nothing but when the lines under it hold. */
    static boolean isHeader(TextLine line) {
        return HEADER.isAllOf(
                line.span(labelLength(line), line.normal().length()).stripped());
    }

    /** Whether a part of a line says nothing but when something holds. */
    static boolean isHeader(Span part) {
        return HEADER.isAllOf(part.normal().replace(",", "").strip());
    }

    /** Whether the row's prose begins with a part of it: those words stay in the description. */
    boolean isOpenedBy(Span span) {
        return !body.isEmpty() && span.line().equals(body.get(0)) && span.start() == 0;
    }

    static List<TextLine> lines(Prose prose, boolean notice) {
        List<TextLine> lines = new ArrayList<>();
        Deque<TextLine> parents = new ArrayDeque<>();
        for (ProseLine source : prose.lines()) {
            while (!parents.isEmpty() && parents.peek().level() >= TextLine.level(source)) {
                parents.pop();
            }
            Scope scope = parents.isEmpty() ? Scope.ALWAYS : scopeUnder(parents.peek());
            TextLine line = new TextLine(source, notice, scope);
            parents.push(line);
            lines.add(line);
        }
        return lines;
    }

    private static Scope scopeUnder(TextLine parent) {
        String text = parent.normal().strip();
        String last = lastSentence(text);
        if (LABEL.isAllOf(text)) {
            return parent.scope();
        }
        boolean heads = text.endsWith(":") || HEADER.isAllOf(text);
        Scope own = heads ? new Scope(Platforms.namedIn(last), Platforms.binds(last), parent.text()) : Scope.ALWAYS;
        return own.with(parent.scope());
    }

    private static String lastSentence(String text) {
        return text.substring(text.lastIndexOf('。') + 1);
    }

    /** How long the label at a line's begin is that only calls it a notice, with the dash before or behind it. */
    static int labelLength(TextLine line) {
        String normal = line.normal();
        int at = behindBlanks(normal, 0);
        if (normal.startsWith("-", at)) {
            at = behindBlanks(normal, at + 1);
        }
        for (String label : LABELS) {
            int colon = normal.startsWith(label, at) ? behindBlanks(normal, at + label.length()) : normal.length();
            if (normal.startsWith(":", colon)) {
                at = behindBlanks(normal, colon + 1);
                break;
            }
        }
        return normal.startsWith("- ", at) ? behindBlanks(normal, at + 1) : at;
    }

    private static int behindBlanks(String normal, int from) {
        int at = from;
        while (at < normal.length() && normal.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
