package io.feishuapi.spec.fact;

import io.feishuapi.spec.phrase.Phrase;
import io.feishuapi.spec.prose.Prose;
import io.feishuapi.spec.prose.ProseLine;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;

/**
 * The prose of one row while readers work on it.
 *
 * @param field the row
 * @param body the lines outside notices
 * @param notices the lines of each notice
 * @param notes sentences elsewhere on the page
 */
record FieldText(FieldContext field, List<TextLine> body, List<List<TextLine>> notices, List<TextLine> notes) {

    /** Labels that only say that what follows is a notice. */
    private static final Phrase LABEL = Phrase.of("^ *+(?:- *+)?(?:(?:注意事项|注意|说明|提示|备注|Notice|Note) *+:)? *+(?:- ++)?");

    /** A line that says only when the lines under it hold. */
    private static final Phrase HEADER = Phrase.of("(?:" + Platforms.ONE + "|[/、,和与及 ]|端|系统|平台|设备|上|小程序|网页应用|飞书|Lark|"
            + Platforms.VERSION + "|及|以上|以下|之前|版本|支持){1,24}+:?");

    /** A field is there; without a name, this one. */
    private static final Phrase GIVEN =
            Phrase.of("(?:如果|若|当)?(?:传入?|设置|指定|填写|传递)了?(?:合法的?|有效的?)? {0,2}(?:(?:该|此|本)(?:字段|参数|值)|" + Names.ONE
                    + ")(?:参数|字段)?(?:的?值)? {0,2}(?:时|后|的话)?,");

    FieldText {
        body = List.copyOf(body);
        notices = notices.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
    }

    static FieldText of(FieldContext field) {
        List<List<TextLine>> notices = new ArrayList<>();
        for (Prose notice : field.description().notices()) {
            List<TextLine> lines = lines(notice, true);
            for (TextLine line : lines) {
                line.claim(0, labelLength(line));
            }
            notices.add(lines);
        }
        FieldText text =
                new FieldText(field, lines(field.description().body(), false), notices, lines(field.notes(), true));
        text.lines().forEach(line -> disregardPresence(line, field.name()));
        return text;
    }

    /** {@code 如果传入了 x} in the row of x: a value that is not there has no limits anyway. */
    private static void disregardPresence(TextLine line, String name) {
        Matcher given = GIVEN.matcher(line.normal());
        while (given.find()) {
            if (given.group(1) == null || given.group(1).equals(name)) {
                line.disregard(given.start(), given.end());
            }
        }
    }

    /** All lines: those of the body, those of the notices, then those from elsewhere. */
    List<TextLine> lines() {
        List<TextLine> all = new ArrayList<>(body);
        notices.forEach(all::addAll);
        all.addAll(notes);
        return all;
    }

    /** Whether a line says nothing but when the lines under it hold. */
    static boolean isHeader(TextLine line) {
        return HEADER.isAllOf(line.normal().substring(labelLength(line)).strip());
    }

    /** Whether the row's prose begins with a part of it: those words stay in the description. */
    boolean isOpenedBy(Span span) {
        return !body.isEmpty() && span.line().equals(body.get(0)) && span.start() == 0;
    }

    /** The lines that belong together: the body, and each notice. */
    List<List<TextLine>> paragraphs() {
        List<List<TextLine>> paragraphs = new ArrayList<>();
        paragraphs.add(body);
        paragraphs.addAll(notices);
        return paragraphs;
    }

    static List<TextLine> lines(Prose prose, boolean notice) {
        List<TextLine> lines = new ArrayList<>();
        Deque<TextLine> parents = new ArrayDeque<>();
        for (ProseLine source : prose.lines()) {
            TextLine bare = new TextLine(source, notice, Scope.ALWAYS);
            while (!parents.isEmpty() && parents.peek().level() >= bare.level()) {
                parents.pop();
            }
            TextLine line = parents.isEmpty() ? bare : new TextLine(source, notice, scopeUnder(parents.peek()));
            parents.push(line);
            lines.add(line);
        }
        return lines;
    }

    private static Scope scopeUnder(TextLine parent) {
        String text = parent.normal().strip();
        String last = lastSentence(text);
        boolean heads = text.endsWith(":") || HEADER.isAllOf(text);
        Scope own = heads ? new Scope(Platforms.namedIn(last), Platforms.binds(last), parent.text()) : Scope.ALWAYS;
        return own.with(parent.scope());
    }

    private static String lastSentence(String text) {
        return text.substring(text.lastIndexOf('。') + 1);
    }

    /** How long the label at a line's begin is that only calls it a notice. */
    static int labelLength(TextLine line) {
        Matcher matcher = LABEL.matcher(line.normal());
        return matcher.find() ? matcher.end() : 0;
    }
}
