package io.feishuapi.spec.fact;

import io.feishuapi.platform.Platform;
import io.feishuapi.spec.model.EnumValue;
import io.feishuapi.spec.model.FieldRule;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.FieldType.Simple;
import io.feishuapi.spec.model.Literal;
import io.feishuapi.spec.page.prose.CellProse;
import io.feishuapi.spec.page.prose.MarkupReader;
import io.feishuapi.spec.page.prose.Prose;
import io.feishuapi.spec.text.Position;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A row for tests: Markdown in, facts out, with values printed as JSON so that a test reads like a page. */
record Row(
        String name,
        FieldType type,
        boolean input,
        Set<String> siblings,
        List<String> members,
        CellProse defaults,
        CellProse since) {

    static Row of(String type) {
        return new Row("own", type(type), true, Set.of("own"), List.of(), CellProse.EMPTY, CellProse.EMPTY);
    }

    Row named(String newName, String... others) {
        return new Row(newName, type, input, new LinkedHashSet<>(List.of(others)), members, defaults, since);
    }

    Row output() {
        return new Row(name, type, false, siblings, members, defaults, since);
    }

    Row holding(String... names) {
        return new Row(name, type, input, siblings, List.of(names), defaults, since);
    }

    Row defaults(String markdown) {
        return new Row(name, type, input, siblings, members, cell(markdown), since);
    }

    Row since(String markdown) {
        return new Row(name, type, input, siblings, members, defaults, cell(markdown));
    }

    FieldFacts read(String markdown) {
        return new FieldFactReader(EnumSet.allOf(Platform.class))
                .read(new FieldContext(
                        name, type, input, null, siblings, members, defaults, since, cell(markdown), Prose.EMPTY));
    }

    /** The limits, such as {@code min=1 max=20}. */
    static String rules(FieldFacts facts) {
        return facts.rules().stream()
                .filter(FieldRule.Limit.class::isInstance)
                .map(FieldRule.Limit.class::cast)
                .map(limit -> limit.kind().wireName() + "=" + limit.value().toPlainString())
                .collect(Collectors.joining(" "));
    }

    /** The list of values, such as {@code 0=单聊 1=群聊}. */
    static String values(FieldFacts facts) {
        return facts.enumValues().stream()
                .map((EnumValue value) -> json(value.value()) + (value.label() == null ? "" : "=" + value.label()))
                .collect(Collectors.joining(" "));
    }

    static String json(Literal literal) {
        if (literal instanceof Literal.JsonString string) {
            return '"' + string.value() + '"';
        }
        if (literal instanceof Literal.JsonNumber number) {
            return number.value().toPlainString();
        }
        if (literal instanceof Literal.JsonBoolean bool) {
            return String.valueOf(bool.value());
        }
        if (literal instanceof Literal.JsonArray array) {
            return array.elements().stream().map(Row::json).collect(Collectors.joining(",", "[", "]"));
        }
        if (literal instanceof Literal.JsonObject object) {
            return object.members().entrySet().stream()
                    .map(member -> member.getKey() + ":" + json(member.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return "null";
    }

    private static CellProse cell(String markdown) {
        return new MarkupReader().readCell(markdown, Position.START);
    }

    private static FieldType type(String name) {
        if (name.contains("|")) {
            return new FieldType.Union(
                    List.of(name.split("\\|", -1)).stream().map(Row::type).toList());
        }
        if (name.endsWith("[]")) {
            return new FieldType.Array(type(name.substring(0, name.length() - 2)));
        }
        return Simple.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
