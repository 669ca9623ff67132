package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.EnumValue;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.FieldType.Simple;
import io.feishuapi.spec.model.Literal;
import io.feishuapi.spec.text.phrase.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a closed list of values that stands as a list, under a label or alone. */
final class EnumListReader implements FactReader {

    /** An entry that is about the value above it, or about when the values below it are there. */
    private static final Phrase NOTE = Phrase.of("^ {0,3}(?:仅|只|暂|目前|飞书|Lark|[Vv]\\d|从|自|注意|说明|该值|不支持|小程序|网页应用)");

    /** Lines looked at beyond one each: no real cell opens so many lists, and the reader stays linear in those that do. */
    private static final int LEAST_BUDGET = 1000;

    /** How many alternatives name the value that a note is about. */
    private static final int MOST_NAMED = 8;

    /** Lists of something else than values. */
    private static final Phrase OTHERS =
            Phrase.of("字段|参数|属性|成员|例|注意|限制|差异|权限|步骤|说明|规则|要求|情况|场景|原因|区别|数据|内容|包含|包括|方法|事件");

    /** What one may choose from, though the word is one of {@link #OTHERS}. */
    private static final Phrase CHOICE = Phrase.of("^[^,。;:]{0,6}(?:指定|选择|设置)[^,。;:]{0,6}(?:场景|情况|事件|内容|数据) {0,2}:$");

    /** A value, a colon and words. */
    private static final Phrase PLAIN_ITEM =
            Phrase.of("^ {0,2}(?:-?\\d{1,4}|[A-Za-z][A-Za-z0-9_-]{0,40}) {0,2}: {0,2}(?=\\p{IsHan})(?!示例|默认)");

    private static final Phrase OPEN_END = Phrase.of("等 *[。;]?$|^ *(?:\\.{3}|…)");

    @Override
    public void read(FieldText text, FactCollector facts) {
        FieldType element = Types.elementOf(text.field().type());
        if (element == Simple.OBJECT || element == Simple.FUNCTION || element == Simple.ARRAYBUFFER) {
            return;
        }
        if (NumberLimits.TABLE.applies().test(element) && NumberLimits.tellsRange(text)) {
            return;
        }
        for (List<TextLine> lines : text.paragraphs()) {
            int budget = LEAST_BUDGET + lines.size();
            for (int i = 0; i < lines.size() && budget > 0 && !facts.hasEnum(); i++) {
                budget -= readAt(lines, i, text.field().type(), facts);
            }
        }
    }

    /** Reads the list that a line opens; how many lines it looked at. */
    private static int readAt(List<TextLine> lines, int index, FieldType type, FactCollector facts) {
        TextLine line = lines.get(index);
        EnumHeading heading = EnumHeading.atEndOf(line);
        if (heading != null) {
            Collected list = collect(lines, index + 1, type, EnumItem.Form.LABELLED);
            int least = heading.kind() == EnumHeading.Kind.CLOSED ? 1 : 2;
            if (list.isClosed(least)) {
                line.claim(heading.start(), line.normal().length());
                list.addTo(facts);
            }
            return list.seen;
        } else if (isPlainList(lines, index, type)) {
            Collected list = collect(lines, index, type, EnumItem.Form.UNLABELLED);
            if (list.isClosed(2)) {
                list.addTo(facts);
            }
            return list.seen;
        } else if (line.isBullet()
                && !line.isNotice()
                && (index == 0 || !lines.get(index - 1).isBullet())
                && !introducesExamples(lines, index)) {
            Collected list = collect(lines, index, type, EnumItem.Form.UNLABELLED);
            if (list.isClosed(2)) {
                list.addTo(facts);
            }
            return list.seen;
        }
        return 0;
    }

    /** The list of values under a line. */
    static Collected under(List<TextLine> lines, int index, FieldType type) {
        return collect(lines, index + 1, type, EnumItem.Form.LABELLED);
    }

    /** Whether nothing but lines such as {@code a：甲} follows the first words of a cell: its last lines, each with a short value. */
    private static boolean isPlainList(List<TextLine> lines, int index, FieldType type) {
        if (index == 0
                || lines.size() - index < 2
                || lines.get(index).isNotice()
                || !lines.get(index - 1).isFree(0, lines.get(index - 1).normal().length())) {
            return false;
        }
        for (TextLine line : lines.subList(index, lines.size())) {
            if (line.isBullet()
                    || line.claims() > 0
                    || !PLAIN_ITEM.isIn(line)
                    || item(line, type, EnumItem.Form.UNLABELLED) == null) {
                return false;
            }
        }
        return !introducesExamples(lines, index);
    }

    /** Whether the line before a list says that it holds something else than values. */
    private static boolean introducesExamples(List<TextLine> lines, int index) {
        return index > 0
                && lines.get(index - 1).normal().strip().endsWith(":")
                && EnumHeading.atEndOf(lines.get(index - 1)) == null
                && (isMarked(lines.get(index))
                        ? OTHERS.isIn(lines.get(index - 1)) && !CHOICE.isIn(lines.get(index - 1))
                        : true);
    }

    /** Whether a line begins with a value in code or in quotes. */
    private static boolean isMarked(TextLine line) {
        return line.codeAt(0) != null
                || line.normal().startsWith("\"")
                || line.normal().startsWith("'");
    }

    /** The list that begins at a line, closed or not. */
    private static Collected collect(List<TextLine> lines, int from, FieldType type, EnumItem.Form form) {
        Collected list = new Collected();
        if (from >= lines.size()
                || !lines.get(from).isFree(0, lines.get(from).normal().length())) {
            return list;
        }
        boolean bullets = lines.get(from).isBullet();
        int level = lines.get(from).level();
        for (int i = from; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            boolean within = bullets && !line.isBullet() && goesOn(lines, i + 1, level, type, form);
            if ((bullets && !line.isBullet() && !within)
                    || (line.level() < level && !within)
                    || !line.isFree(0, line.normal().length())
                    || !EnumHeading.scopeOf(line).isEmpty()) {
                break;
            }
            list.seen++;
            if (within) {
                list.note(line);
                continue;
            }
            if (OPEN_END.isIn(line)) {
                return list.open();
            }
            EnumItem item = line.level() == level || list.underGroup(line) ? item(line, type, form) : null;
            if (item != null) {
                list.add(line, item, type);
            } else if (line.level() > level || isNote(line)) {
                list.note(line);
            } else if (!bullets && !goesOnPlain(lines, i + 1, type, form)) {
                break;
            } else {
                return list.open();
            }
        }
        return list;
    }

    /** Whether a value follows, so that the line before it belongs to the value above. */
    private static boolean goesOn(List<TextLine> lines, int next, int level, FieldType type, EnumItem.Form form) {
        return next < lines.size()
                && lines.get(next).isBullet()
                && lines.get(next).level() == level
                && item(lines.get(next), type, form) != null;
    }

    /** Whether a value follows a line that is none, so that the list is not understood as a whole. */
    private static boolean goesOnPlain(List<TextLine> lines, int next, FieldType type, EnumItem.Form form) {
        return next < lines.size() && !lines.get(next).isBullet() && item(lines.get(next), type, form) != null;
    }

    private static boolean isNote(TextLine line) {
        return NOTE.isIn(line) || Platforms.binds(line);
    }

    private static @Nullable EnumItem item(TextLine line, FieldType type, EnumItem.Form form) {
        EnumItem item = EnumItem.read(line.span(0, line.normal().length()), form);
        boolean platform = item != null
                && Platforms.saysWhere(item.values().get(0))
                && (form == EnumItem.Form.UNLABELLED || line.codeAt(0) == null);
        return item != null && !platform && item.typed(type) != null ? item : null;
    }

    /** A list in the making. */
    static final class Collected {

        private final Map<Literal, EnumValue> values = new LinkedHashMap<>();
        private final List<TextLine> consumed = new ArrayList<>();
        private final List<TextLine> entries = new ArrayList<>();
        private final List<String> soft = new ArrayList<>();
        private @Nullable Literal byDefault;
        private String last = "";
        private int groupLevel = Integer.MAX_VALUE;
        private int seen;
        private boolean open;

        /** The same list, which holds more than values. */
        Collected open() {
            open = true;
            return this;
        }

        boolean isClosed(int least) {
            return !open && values.size() >= least;
        }

        void add(TextLine line, EnumItem item, FieldType type) {
            List<EnumValue> typed = item.typed(type);
            if (typed == null) {
                return;
            }
            typed.forEach(value -> values.putIfAbsent(value.value(), value));
            entries.add(line);
            byDefault = item.isDefault() && typed.size() == 1 ? typed.get(0).value() : byDefault;
            last = item.values().stream()
                    .limit(MOST_NAMED)
                    .map(LiteralReader::unquote)
                    .collect(Collectors.joining(" / "));
            groupLevel = line.level() <= groupLevel ? Integer.MAX_VALUE : groupLevel;
            String beyond = item.beyondLabel();
            if (beyond.isEmpty()) {
                consumed.add(line);
            } else if (Platforms.binds(beyond)) {
                consumed.add(line);
                soft.add(last + "：" + beyond);
            }
            if (!item.ruleInLabel().isEmpty() && !Platforms.binds(beyond)) {
                soft.add(last + "：" + item.ruleInLabel());
            }
        }

        /** A line about the value above; where there is no value above, or it ends in a colon, it is about those below. */
        void note(TextLine line) {
            boolean group = line.normal().strip().endsWith(":");
            if (group || line.level() <= groupLevel) {
                groupLevel = group ? line.level() : Integer.MAX_VALUE;
                last = group ? "" : last;
            }
            consumed.add(line);
            soft.add(last.isEmpty() ? line.text() : last + "：" + line.text());
        }

        boolean underGroup(TextLine line) {
            return line.level() > groupLevel;
        }

        List<EnumValue> values() {
            return List.copyOf(values.values());
        }

        void claim() {
            consumed.forEach(TextLine::claimAll);
        }

        void addTo(FactCollector facts) {
            facts.enumValues(values());
            entries.forEach(facts::entry);
            if (byDefault != null) {
                facts.listedDefault(byDefault);
            }
            claim();
            soft.forEach(facts::soft);
        }
    }
}
