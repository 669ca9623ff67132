package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.EnumValue;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.FieldType.Simple;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a closed list of values that stands as a list, under a label or alone. */
final class EnumListReader implements FactReader {

    /** An entry that is about the value above it, or about when the values below it are there. */
    private static final Pattern NOTE =
            Pattern.compile("^ {0,3}(?:仅|只|暂|目前|飞书|Lark|[Vv]\\d|从|自|注意|说明|该值|不支持|小程序|网页应用)");

    private static final Pattern OPEN_END = Pattern.compile("等 *[。;]?$|^ *(?:\\.{3}|…)");

    @Override
    public void read(FieldText text, FactCollector facts) {
        FieldType element = Types.elementOf(text.field().type());
        if (element == Simple.OBJECT || element == Simple.FUNCTION || element == Simple.ARRAYBUFFER) {
            return;
        }
        for (List<TextLine> lines : text.paragraphs()) {
            for (int i = 0; i < lines.size() && !facts.hasEnum(); i++) {
                readAt(lines, i, text.field().type(), facts);
            }
        }
    }

    private static void readAt(List<TextLine> lines, int index, FieldType type, FactCollector facts) {
        TextLine line = lines.get(index);
        EnumHeading heading = EnumHeading.atEndOf(line);
        if (heading != null) {
            Collected list = collect(lines, index + 1, type, EnumItem.Form.LABELLED);
            int least = heading.kind() == EnumHeading.Kind.CLOSED ? 1 : 2;
            if (list != null && list.values.size() >= least) {
                line.claim(heading.start(), line.normal().length());
                list.addTo(facts);
            }
        } else if (line.isBullet()
                && !line.isNotice()
                && (index == 0 || !lines.get(index - 1).isBullet())
                && !introducesExamples(lines, index)) {
            Collected list = collect(lines, index, type, EnumItem.Form.UNLABELLED);
            if (list != null && list.values.size() >= 2) {
                list.addTo(facts);
            }
        }
    }

    private static boolean introducesExamples(List<TextLine> lines, int index) {
        return index > 0
                && lines.get(index - 1).normal().strip().endsWith(":")
                && EnumHeading.atEndOf(lines.get(index - 1)) == null;
    }

    /** The list that begins at a line, or null where it is no closed list of values of this type. */
    private static @Nullable Collected collect(List<TextLine> lines, int from, FieldType type, EnumItem.Form form) {
        if (from >= lines.size()
                || !lines.get(from).isFree(0, lines.get(from).normal().length())) {
            return null;
        }
        boolean bullets = lines.get(from).isBullet();
        int level = lines.get(from).level();
        Collected list = new Collected();
        for (int i = from; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if ((bullets && !line.isBullet())
                    || line.level() < level
                    || !line.isFree(0, line.normal().length())) {
                break;
            }
            if (OPEN_END.matcher(line.normal()).find()) {
                return null;
            }
            EnumItem item = line.level() == level || list.underGroup(line) ? item(line, type, form) : null;
            if (item != null) {
                list.add(line, item, type);
            } else if (line.level() > level || isNote(line)) {
                list.note(line);
            } else if (!bullets) {
                break;
            } else {
                return null;
            }
        }
        return list.values.isEmpty() ? null : list;
    }

    private static boolean isNote(TextLine line) {
        return NOTE.matcher(line.normal()).find() || Platforms.binds(line.normal());
    }

    private static @Nullable EnumItem item(TextLine line, FieldType type, EnumItem.Form form) {
        EnumItem item = EnumItem.read(new Span(line, 0, line.normal().length()), form);
        boolean platform = item != null
                && Platforms.saysWhere(item.values().get(0))
                && (form == EnumItem.Form.UNLABELLED || line.codeAt(0) == null);
        return item != null && !platform && item.typed(type) != null ? item : null;
    }

    /** A list in the making. */
    private static final class Collected {

        private final List<EnumValue> values = new ArrayList<>();
        private final List<TextLine> consumed = new ArrayList<>();
        private final List<String> soft = new ArrayList<>();
        private String last = "";
        private int groupLevel = Integer.MAX_VALUE;

        void add(TextLine line, EnumItem item, FieldType type) {
            List<EnumValue> typed = item.typed(type);
            if (typed == null) {
                return;
            }
            for (EnumValue value : typed) {
                if (values.stream().noneMatch(known -> known.value().equals(value.value()))) {
                    values.add(value);
                }
            }
            last = String.join(" / ", item.values());
            groupLevel = line.level() <= groupLevel ? Integer.MAX_VALUE : groupLevel;
            String beyond = item.beyondLabel();
            if (beyond.isEmpty()) {
                consumed.add(line);
            } else if (Platforms.binds(beyond)) {
                consumed.add(line);
                soft.add(last + "：" + beyond);
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

        void addTo(FactCollector facts) {
            facts.enumValues(values);
            consumed.forEach(TextLine::claimAll);
            soft.forEach(facts::soft);
        }
    }
}
