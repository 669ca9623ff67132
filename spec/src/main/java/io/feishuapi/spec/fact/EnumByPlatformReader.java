package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.EnumValue;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.FieldType.Simple;
import io.feishuapi.spec.model.Literal;
import io.feishuapi.spec.page.prose.Mark;
import io.feishuapi.spec.text.phrase.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list with one bullet a platform, each of which tells that platform's values as code: {@code iOS 端：`ios`},
 * {@code Android：仅支持 `wav`（后缀 .wav）}. The field's values are those of all of them; which holds where stays soft.
 */
final class EnumByPlatformReader implements FactReader {

    private static final Phrase PLATFORMS = Phrase.of("^(?:" + Platforms.ONE + "|[/、,和与及 ]|端|系统|平台|设备|上){1,12}:");

    /** What says that a bullet names all values of its platforms. */
    private static final Phrase ONLY =
            Phrase.of("^ {0,2}(?:仅|只)(?:支持|能|可)|^ {0,2}(?:支持)?(?:以下|如下)(?:取值|值|格式|类型)? {0,2}:?$|^ {0,2}支持以下");

    private static final Phrase BETWEEN = Phrase.of(" {0,2}(?:[、,/]|和|或|及)? {0,2}");
    private static final Phrase NOTE = Phrase.of(" {0,2}\\(([^()]{1,80})\\)");
    private static final Phrase EACH = Phrase.of("(?:代表|表示|指|为) {0,2}([^、,;。()（），；]{1,40})");
    private static final Phrase PART = Phrase.of("[A-Za-z][\\w.-]{0,40}");

    @Override
    public void read(FieldText text, FactCollector facts) {
        FieldType element = Types.elementOf(text.field().type());
        if (element != Simple.STRING || OnlyPhrases.isPlace(text.field())) {
            return;
        }
        for (List<TextLine> lines : text.paragraphs()) {
            for (int i = 0; i < lines.size() && !facts.hasEnum(); i++) {
                if (lines.get(i).isBullet() && (i == 0 || !lines.get(i - 1).isBullet())) {
                    readFrom(lines, i, text.field().type(), facts);
                }
            }
        }
    }

    private static void readFrom(List<TextLine> lines, int first, FieldType type, FactCollector facts) {
        EnumHeading heading = first == 0 ? null : EnumHeading.atEndOf(lines.get(first - 1));
        boolean closed = heading != null && heading.kind() == EnumHeading.Kind.CLOSED;
        Map<Literal, EnumValue> values = new LinkedHashMap<>();
        int level = lines.get(first).level();
        int platforms = 0;
        int end = first;
        while (end < lines.size() && lines.get(end).isBullet()) {
            TextLine line = lines.get(end);
            Matcher prefix = line.level() == level ? PLATFORMS.firstIn(line) : null;
            int from = prefix == null ? 0 : prefix.end();
            boolean opens = prefix != null && (closed || ONLY.isIn(line.normal().substring(from)));
            if (line.level() == level && !opens) {
                return;
            }
            List<EnumValue> told = values(line, from, type);
            boolean nestedFollow = end + 1 < lines.size() && lines.get(end + 1).level() > level;
            if (told.isEmpty() && !(line.level() == level && nestedFollow)) {
                return;
            }
            told.forEach(value -> values.putIfAbsent(value.value(), value));
            platforms += line.level() == level ? 1 : 0;
            end++;
        }
        if (platforms < 2 || values.size() < 2) {
            return;
        }
        facts.enumValues(List.copyOf(values.values()));
        if (heading != null) {
            lines.get(first - 1)
                    .claim(heading.start(), lines.get(first - 1).normal().length());
        }
        tellEach(lines.subList(first, end), level, facts);
    }

    /** Keeps what holds for each platform, the bullets under its own with it. */
    private static void tellEach(List<TextLine> bullets, int level, FactCollector facts) {
        StringBuilder said = new StringBuilder();
        for (TextLine line : bullets) {
            if (line.level() == level && said.length() > 0) {
                facts.soft(said.toString());
                said.setLength(0);
            }
            String blank = said.length() == 0 || said.charAt(said.length() - 1) == '：' ? "" : "，";
            boolean opens = line.level() == level
                    && line.codeAt(line.normal().length() - 1) == null
                    && line.source().marks().stream().noneMatch(mark -> mark.kind() == Mark.Kind.CODE);
            said.append(blank).append(line.whole().text()).append(opens ? "：" : "");
            line.claimAll();
        }
        facts.soft(said.toString());
    }

    /** The values of a bullet, each in code, with the brackets behind it as its label; none where a bare value is among them. */
    private static List<EnumValue> values(TextLine line, int from, FieldType type) {
        List<EnumValue> values = new ArrayList<>();
        int at = from;
        for (Mark mark : line.source().marks()) {
            if (mark.kind() != Mark.Kind.CODE || mark.start() < at) {
                continue;
            }
            boolean follows = values.isEmpty() || BETWEEN.isAllOf(line.normal().substring(at, mark.start()));
            if (!follows) {
                return List.of();
            }
            Matcher note = NOTE.matcher(line, mark.end(), line.normal().length());
            String label = note.lookingAt() ? line.text().substring(note.start(1), note.end(1)) : null;
            at = note.lookingAt() ? note.end() : mark.end();
            for (String part : line.text().substring(mark.start(), mark.end()).split("/", -1)) {
                Literal literal =
                        PART.isAllOf(part.strip()) ? LiteralReader.read(part.strip(), Types.elementOf(type)) : null;
                if (literal == null) {
                    return List.of();
                }
                values.add(new EnumValue(literal, label(part.strip(), label)));
            }
        }
        return values;
    }

    /** What brackets behind one value, or behind several, say of it. */
    private static @Nullable String label(String value, @Nullable String note) {
        if (note == null || !EACH.isIn(note)) {
            return note;
        }
        int at = Names.indexOf(note, value, 0);
        Matcher each = at < 0 ? null : EACH.firstIn(note.substring(at + value.length()));
        return each == null || each.start() > 2 ? null : each.group(1);
    }
}
