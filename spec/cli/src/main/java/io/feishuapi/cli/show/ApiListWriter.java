package io.feishuapi.cli.show;

import com.fasterxml.jackson.core.JsonGenerator;
import io.feishuapi.cli.terminal.Columns;
import io.feishuapi.cli.terminal.Counted;
import io.feishuapi.platform.AppType;
import io.feishuapi.platform.Platform;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.Support;
import io.feishuapi.spec.text.JsonText;
import io.feishuapi.spec.text.VisibleText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the list of all APIs. */
public final class ApiListWriter {

    private static final List<String> HEADER =
            List.of("NAME", "KIND", "CATEGORY", "GADGET", "WEBAPP", "UPDATED", "ADDRESS");

    private ApiListWriter() {}

    /** A table for people, with a line for each API, and how many they are. */
    public static String text(List<ApiEntry> entries) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADER);
        entries.forEach(entry -> rows.add(row(entry)));
        StringBuilder out = new StringBuilder();
        Columns.align(rows).forEach(line -> out.append(line).append('\n'));
        return out.append('\n')
                .append(Counted.of(entries.size(), "API"))
                .append('\n')
                .toString();
    }

    private static List<String> row(ApiEntry entry) {
        ApiPage page = entry.page();
        return List.of(
                page.name(),
                page.kind().wireName(),
                orDash(entry.category()),
                platforms(page, AppType.GADGET),
                platforms(page, AppType.WEBAPP),
                orDash(page.updated()),
                orDash(page.sourceUrl()));
    }

    /** Where apps of a kind can call it: {@code all}, {@code android,ios}, or a dash for nowhere. */
    private static String platforms(ApiPage page, AppType app) {
        Set<Platform> there = EnumSet.noneOf(Platform.class);
        for (Support support : page.support()) {
            if (support.app() == app && support.supported()) {
                there.add(support.platform());
            }
        }
        if (there.size() == Platform.values().length) {
            return "all";
        }
        return there.isEmpty() ? "-" : there.stream().map(Platform::wireName).collect(Collectors.joining(","));
    }

    /**
     * A list of objects with {@code name}, {@code kind}, {@code category}, {@code summary}, {@code deprecated}, {@code support} as the
     * printed model has it, {@code updated} and {@code sourceUrl}; what is not known is left out.
     */
    public static String json(List<ApiEntry> entries) {
        return JsonText.write(json -> {
            json.writeStartArray();
            for (ApiEntry entry : entries) {
                write(json, entry);
            }
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, ApiEntry entry) throws IOException {
        ApiPage page = entry.page();
        json.writeStartObject();
        json.writeStringField("name", VisibleText.line(page.name()));
        json.writeStringField("kind", page.kind().wireName());
        optional(json, "category", entry.category());
        optional(json, "summary", page.summary());
        if (page.deprecated() != null) {
            json.writeBooleanField("deprecated", true);
        }
        if (!page.support().isEmpty()) {
            json.writeArrayFieldStart("support");
            for (Support support : page.support()) {
                json.writeStartObject();
                json.writeStringField("app", support.app().wireName());
                json.writeStringField("platform", support.platform().wireName());
                json.writeBooleanField("supported", support.supported());
                optional(json, "since", support.since());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        optional(json, "updated", page.updated());
        optional(json, "sourceUrl", page.sourceUrl());
        json.writeEndObject();
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
