package io.feishuapi.cli.show;

import com.fasterxml.jackson.core.JsonGenerator;
import io.feishuapi.cli.terminal.Columns;
import io.feishuapi.spec.text.JsonText;
import io.feishuapi.spec.text.VisibleText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the list of all APIs. */
public final class ApiListWriter {

    private static final List<String> HEADER = List.of("NAME", "KIND", "CATEGORY", "UPDATED");

    private ApiListWriter() {}

    /** A table for people, with a line for each API. */
    public static String text(List<ApiEntry> entries) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADER);
        entries.forEach(entry ->
                rows.add(List.of(entry.name(), entry.kind(), orDash(entry.category()), orDash(entry.updated()))));
        StringBuilder out = new StringBuilder();
        Columns.align(rows).forEach(line -> out.append(line).append('\n'));
        return out.toString();
    }

    /** A list of objects with {@code name}, {@code kind}, {@code category} and {@code updated}; what is not known is left out. */
    public static String json(List<ApiEntry> entries) {
        return JsonText.write(json -> {
            json.writeStartArray();
            for (ApiEntry entry : entries) {
                json.writeStartObject();
                json.writeStringField("name", VisibleText.line(entry.name()));
                json.writeStringField("kind", entry.kind());
                optional(json, "category", entry.category());
                optional(json, "updated", entry.updated());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void optional(JsonGenerator json, String key, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(key, VisibleText.line(value));
        }
    }

    private static String orDash(@Nullable String value) {
        return value == null ? "-" : value;
    }
}
