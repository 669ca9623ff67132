package io.feishuapi.processor.javadoc;

import io.feishuapi.processor.plan.ComponentPlan;
import io.feishuapi.spec.model.AppType;
import io.feishuapi.spec.model.DefaultValue;
import io.feishuapi.spec.model.ErrorCode;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.Platform;
import io.feishuapi.spec.model.Support;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tables of Javadoc: parameters at a glance, support, error codes. */
final class PageTables {

    private final DocLanguage language;

    PageTables(DocLanguage language) {
        this.language = language;
    }

    String parameters(List<ComponentPlan> components) {
        StringBuilder table =
                begin(DocLabel.PARAMETERS, DocLabel.NAME, DocLabel.TYPE, DocLabel.REQUIRED, DocLabel.DEFAULT);
        for (ComponentPlan component : components) {
            row(
                    table,
                    JavadocEscaper.code(component.wireName()),
                    JavadocEscaper.code(type(component.field().type())),
                    (component.required() ? DocLabel.YES : DocLabel.NO).in(language),
                    defaultValue(component.field().defaultValue()));
        }
        return end(table);
    }

    /** A type as pages write it, such as {@code string[]}. */
    private static String type(FieldType type) {
        return type instanceof FieldType.Array array ? type(array.element()) + "[]" : type.toString();
    }

    String support(List<Support> support) {
        List<Platform> platforms =
                support.stream().map(Support::platform).distinct().sorted().toList();
        StringBuilder table = new StringBuilder("<table class=\"striped\">\n<caption>")
                .append(DocLabel.SUPPORT.in(language))
                .append("</caption>\n<tr><th>")
                .append(DocLabel.APP.in(language));
        platforms.forEach(platform -> table.append("</th><th>").append(FieldDoc.platformName(platform)));
        table.append("</th></tr>\n");
        for (AppType app : AppType.values()) {
            if (support.stream().noneMatch(each -> each.app() == app)) {
                continue;
            }
            row(
                    table,
                    appName(app),
                    platforms.stream()
                            .map(platform -> cell(support, app, platform))
                            .collect(Collectors.joining("</td><td>")));
        }
        return end(table);
    }

    String errors(List<ErrorCode> errors) {
        StringBuilder table = begin(DocLabel.ERRORS, DocLabel.ERROR_CODE, DocLabel.DESCRIPTION, DocLabel.ADVICE);
        for (ErrorCode error : errors) {
            row(
                    table,
                    JavadocEscaper.code(error.code()),
                    MarkdownHtml.line(error.text()),
                    error.advice() == null ? "" : MarkdownHtml.line(error.advice()));
        }
        return end(table);
    }

    private String cell(List<Support> support, AppType app, Platform platform) {
        return support.stream()
                .filter(each -> each.app() == app && each.platform() == platform)
                .map(each -> {
                    if (!each.supported()) {
                        return DocLabel.UNSUPPORTED.in(language);
                    }
                    return each.since() == null
                            ? DocLabel.SUPPORTED.in(language)
                            : JavadocEscaper.text("V" + each.since() + "+");
                })
                .findFirst()
                .orElse("");
    }

    private String appName(AppType app) {
        if (language == DocLanguage.CHINESE) {
            return app == AppType.GADGET ? "小程序" : "网页应用";
        }
        return app == AppType.GADGET ? "gadget" : "web app";
    }

    private String defaultValue(@Nullable DefaultValue value) {
        if (value instanceof DefaultValue.Known known) {
            return JavadocEscaper.code(LiteralText.of(known.value()));
        }
        return value instanceof DefaultValue.Described described ? MarkdownHtml.line(described.text()) : "";
    }

    private StringBuilder begin(DocLabel caption, DocLabel... columns) {
        return new StringBuilder("<table class=\"striped\">\n<caption>")
                .append(caption.in(language))
                .append("</caption>\n<tr>")
                .append(Arrays.stream(columns)
                        .map(column -> "<th>" + column.in(language) + "</th>")
                        .collect(Collectors.joining()))
                .append("</tr>\n");
    }

    private static void row(StringBuilder table, String... cells) {
        table.append("<tr><td>").append(String.join("</td><td>", cells)).append("</td></tr>\n");
    }

    private static String end(StringBuilder table) {
        return table.append("</table>").toString();
    }
}
