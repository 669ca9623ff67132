package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.DefaultValue;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.FieldType.Simple;
import io.feishuapi.spec.model.Literal;
import io.feishuapi.spec.page.prose.CellProse;
import io.feishuapi.spec.page.prose.ProseLine;
import io.feishuapi.spec.text.phrase.Phrase;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the default column. */
final class DefaultCellReader implements FactReader {

    /** Ways to say that there is no default. */
    private static final Set<String> NONE = Set.of(
            "", "-", "--", "---", "\\-", "/", "\\", "无", "没有", "空", "n/a", "na", "none", "nil", "不填", "无默认值", "默认为空",
            "为空", "空值", "暂无");

    /** A number with its unit, which the description repeats. */
    private static final Phrase MEASURE =
            Phrase.of("([-+]?\\d{1,20}(?:\\.\\d{1,20})?) {0,2}[(（]?(?:ms|毫秒|s|秒|px|rpx|次|个|条|张|kb|KB|°|%)[)）]?");

    /** {@code Android：wav}: one of several defaults. */
    private static final Phrase BY_PLATFORM = Phrase.of("^ {0,2}[A-Za-z\\p{IsHan}/、,，与和及 ]{2,30} {0,2}[:：]");

    /** Words of a description rather than of a value. */
    private static final Phrase DESCRIBED = Phrase.of("[的则若当按据随与同即]|默认|系统|当前|如果|取决|自动|参见|时间|宽度|高度|长度|大小|不限|无限|根据|设备|第一个"
            + "|^(?:小程序|网页应用|应用|页面)(?:名称?|图标|标题|首页|路径|封面)$|\\w \\+ \\w|\\w [-*/] \\w|\\w\\.length|\\w\\[\\d\\]");

    @Override
    public void read(FieldText text, FactCollector facts) {
        DefaultValue value = listed(text.field(), facts);
        if (value != null) {
            facts.defaultValue(value);
        }
    }

    /** {@code none} is a default where it is one of the values that the row lists. */
    private static @Nullable DefaultValue listed(FieldContext field, FactCollector facts) {
        CellProse cell = field.defaultCell();
        if (cell != null && !cell.body().isEmpty()) {
            Literal literal = LiteralReader.read(cell.body().text(), field.type());
            if (literal != null && facts.lists(literal)) {
                return new DefaultValue.Known(literal);
            }
        }
        return ofCell(field);
    }

    /** What a row's default column says, or null where it says nothing or there is no such column. */
    static @Nullable DefaultValue ofCell(FieldContext field) {
        CellProse cell = field.defaultCell();
        if (cell == null) {
            return null;
        }
        List<ProseLine> lines = cell.body().lines();
        if (lines.size() > 1 && lines.stream().allMatch(line -> BY_PLATFORM.isIn(line.text()))) {
            return new DefaultValue.Described(
                    lines.stream().map(ProseLine::text).collect(Collectors.joining("；")));
        }
        return read(cell.body().text().replace('\n', ' ').strip(), field.type());
    }

    /** The default that a text states of a field of this type, or null where it says that there is none. */
    static @Nullable DefaultValue read(String raw, FieldType type) {
        String text = raw.endsWith("。") ? raw.substring(0, raw.length() - 1).strip() : raw;
        if (NONE.contains(Normal.of(text).strip().toLowerCase(Locale.ROOT))) {
            return null;
        }
        if ((text.equals("空字符串") || text.equals("空串")) && Types.mayBe(type, Simple.STRING)) {
            return new DefaultValue.Known(new Literal.JsonString(""));
        }
        Literal literal = text.equals("undefined") ? null : literal(text, type);
        return literal == null ? new DefaultValue.Described(text) : new DefaultValue.Known(literal);
    }

    private static @Nullable Literal literal(String text, FieldType type) {
        if (text.equals("null")) {
            return new Literal.JsonNull();
        }
        Matcher measure = MEASURE.matcher(text);
        if (type == Simple.NUMBER && measure.matches()) {
            return LiteralReader.read(measure.group(1), type);
        }
        boolean quoted = !LiteralReader.unquote(text).equals(text);
        boolean described = !quoted && DESCRIBED.isIn(Normal.of(text));
        Literal literal = LiteralReader.read(text, type);
        return described && literal instanceof Literal.JsonString ? null : literal;
    }
}
