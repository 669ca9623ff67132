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

/**
 * Reads lists that hold for some client versions each: {@code 可选值（V7.25.0 及以上版本）：…} and {@code 可选值（V7.25.0 以下版本）：…}. Where
 * they hold for all clients between them, the values of all of them are the field's, each explained as it is first.
 */
final class EnumScopeReader implements FactReader {

    private static final Phrase FROM = Phrase.of("以上|以后|之后|起|开始|\\+");
    private static final Phrase BEFORE = Phrase.of("以下|之前|以前");

    private record ScopedList(String scope, TextLine heading, EnumListReader.Collected list) {}

    @Override
    public void read(FieldText text, FactCollector facts) {
        FieldType element = Types.elementOf(text.field().type());
        if (element != Simple.STRING && element != Simple.NUMBER && element != Simple.ANY) {
            return;
        }
        List<ScopedList> lists = new ArrayList<>();
        for (List<TextLine> lines : text.paragraphs()) {
            for (int i = 0; i < lines.size(); i++) {
                String scope = EnumHeading.scopeOf(lines.get(i));
                if (!scope.isEmpty()) {
                    EnumListReader.Collected list =
                            EnumListReader.under(lines, i, text.field().type());
                    if (list.isClosed(1)) {
                        lists.add(new ScopedList(scope, lines.get(i), list));
                    }
                }
            }
        }
        if (lists.isEmpty()) {
            return;
        }
        Map<Literal, EnumValue> values = new LinkedHashMap<>();
        for (ScopedList scoped : lists) {
            scoped.list.values().forEach(value -> values.putIfAbsent(value.value(), value));
            facts.soft(scoped.scope + "："
                    + scoped.list.values().stream().map(EnumScopeReader::text).collect(Collectors.joining("；")));
            scoped.heading.claimAll();
            scoped.list.claim();
        }
        boolean everywhere = lists.stream().anyMatch(scoped -> FROM.isIn(scoped.scope))
                && lists.stream().anyMatch(scoped -> BEFORE.isIn(scoped.scope));
        if (everywhere) {
            facts.enumValues(List.copyOf(values.values()));
        }
    }

    private static String text(EnumValue value) {
        String text = value.value() instanceof Literal.JsonNumber number
                ? number.value().toPlainString()
                : value.value() instanceof Literal.JsonString string
                        ? string.value()
                        : value.value().toString();
        return value.label() == null ? text : text + "：" + value.label();
    }
}
