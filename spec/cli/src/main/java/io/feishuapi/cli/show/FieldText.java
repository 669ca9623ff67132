package io.feishuapi.cli.show;

import io.feishuapi.platform.Platform;
import io.feishuapi.spec.model.Availability;
import io.feishuapi.spec.model.Deprecation;
import io.feishuapi.spec.model.EnumValue;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes one parameter or member of a result, and its own members below it. */
final class FieldText {

    private static final int INDENT = 4;

    private FieldText() {}

    static void write(ShownText text, Field field, int indent) {
        Boolean required = field.required();
        text.item(
                indent,
                field.name(),
                field.type()
                        + (required == null ? "" : required ? ", required" : ", optional")
                        + (field.readOnly() ? ", read-only" : "")
                        + (field.integer() == null
                                ? ""
                                : field.integer() ? ", whole numbers" : ", may have a fraction"));
        int inner = indent + INDENT;
        if (field.description() != null) {
            text.markdown(inner, "", field.description());
        }
        if (field.deprecated() != null) {
            text.paragraph(inner, deprecation(field.deprecated()));
        }
        paragraph(
                text,
                inner,
                "Default: ",
                field.defaultValue() == null ? null : field.defaultValue().toString());
        paragraph(text, inner, "Example: ", field.example());
        text.rows(inner + 2, FieldText.enumValues(field.enumValues()));
        paragraph(
                text,
                inner,
                "Rules: ",
                join(field.rules().stream().map(FieldRule::toString).toList()));
        paragraph(text, inner, "", availability(field.availability()));
        paragraph(text, inner, "Permissions: ", join(field.permissions()));
        field.soft().stream()
                .filter(soft -> field.notices().stream().noneMatch(notice -> notice.contains(soft)))
                .forEach(soft -> text.labelled(inner, "Note:", soft));
        field.notices().forEach(notice -> text.labelled(inner, "Note:", notice));
        field.fields().forEach(member -> write(text, member, inner));
    }

    static String deprecation(Deprecation deprecated) {
        String replacement = deprecated.replacement();
        boolean isSaid = replacement == null || deprecated.text().contains(replacement);
        return "Deprecated: " + deprecated.text() + (isSaid ? "" : " (use " + replacement + ")");
    }

    private static void paragraph(ShownText text, int indent, String label, @Nullable String prose) {
        if (prose != null && !prose.isEmpty()) {
            text.paragraph(indent, label + prose);
        }
    }

    /** Value, constant where one of them has one, label. */
    private static List<List<String>> enumValues(List<EnumValue> values) {
        boolean named = values.stream().anyMatch(value -> value.constantName() != null);
        List<List<String>> rows = new ArrayList<>();
        for (EnumValue value : values) {
            List<String> row = new ArrayList<>(List.of(value.value().toString()));
            if (named) {
                row.add(value.constantName() == null ? "" : value.constantName());
            }
            row.add(value.label() == null ? "" : value.label());
            rows.add(row);
        }
        return rows;
    }

    private static String availability(Availability availability) {
        List<String> parts = new ArrayList<>();
        if (availability.since() != null) {
            parts.add("since " + availability.since());
        }
        Map<String, List<String>> platforms = new LinkedHashMap<>();
        availability
                .platformSince()
                .forEach((platform, since) -> platforms
                        .computeIfAbsent(since, absent -> new ArrayList<>())
                        .add(platform.wireName()));
        platforms.forEach((since, names) -> parts.add("since " + since + " on " + join(names)));
        if (!availability.notOn().isEmpty()) {
            parts.add("not on "
                    + availability.notOn().stream().map(Platform::wireName).collect(Collectors.joining(", ")));
        }
        String text = String.join("; ", parts);
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String join(List<String> parts) {
        return String.join(", ", parts);
    }
}
