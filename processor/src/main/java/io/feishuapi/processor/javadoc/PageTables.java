package io.feishuapi.processor.javadoc;

import io.feishuapi.platform.AppType;
import io.feishuapi.platform.Platform;
import io.feishuapi.processor.plan.ComponentPlan;
import io.feishuapi.spec.model.DefaultValue;
import io.feishuapi.spec.model.ErrorCode;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.Support;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
        return type.innermost() + "[]".repeat(type.depth());
    }

    String support(List<Support> support) {
        Set<Platform> platforms = EnumSet.noneOf(Platform.class);
        Set<AppType> apps = EnumSet.noneOf(AppType.class);
        for (Support each : support) {
            platforms.add(each.platform());
            apps.add(each.app());
        }
        StringBuilder table = new StringBuilder("<table class=\"striped\">\n<caption>")
                .append(DocLabel.SUPPORT.in(language))
                .append("</caption>\n<tr><th>")
                .append(DocLabel.APP.in(language));
        for (Platform platform : platforms) {
            table.append("</th><th>").append(FieldDoc.platformName(platform));
        }
        table.append("</th></tr>\n");
        for (AppType app : apps) {
            List<String> cells = new ArrayList<>(List.of(appName(app)));
            for (Platform platform : platforms) {
                cells.add(cell(support, app, platform));
            }
            row(table, cells.toArray(new String[0]));
        }
        return end(table);
    }

    String errors(List<ErrorCode> errors) {
        StringBuilder table = begin(DocLabel.ERRORS, DocLabel.ERROR_CODE, DocLabel.DESCRIPTION, DocLabel.ADVICE);
        for (ErrorCode error : errors) {
            row(
                    table,
                    JavadocEscaper.code(error.code()),
                    MarkdownHtml.line(error.words()),
                    error.advice() == null ? "" : MarkdownHtml.line(error.advice()));
        }
        return end(table);
    }

    private String cell(List<Support> support, AppType app, Platform platform) {
        for (Support each : support) {
            if (each.app() == app && each.platform() == platform) {
                if (!each.supported()) {
                    return DocLabel.UNSUPPORTED.in(language);
                }
                return each.since() == null
                        ? DocLabel.SUPPORTED.in(language)
                        : JavadocEscaper.text("V" + each.since() + "+");
            }
        }
        return "";
    }

    private String appName(AppType app) {
        if (language == DocLanguage.CHINESE) {
            return app == AppType.GADGET ? "小程序" : "网页应用";
        }
        return app == AppType.GADGET ? "gadget" : "web app";
    }

    private String defaultValue(@Nullable DefaultValue value) {
        return value == null ? "" : value.accept(new DefaultDoc());
    }

    private StringBuilder begin(DocLabel caption, DocLabel... columns) {
        StringBuilder table = new StringBuilder("<table class=\"striped\">\n<caption>")
                .append(caption.in(language))
                .append("</caption>\n<tr>");
        for (DocLabel column : columns) {
            table.append("<th>").append(column.in(language)).append("</th>");
        }
        return table.append("</tr>\n");
    }

    private static void row(StringBuilder table, String... cells) {
        table.append("<tr><td>").append(String.join("</td><td>", cells)).append("</td></tr>\n");
    }

    private static String end(StringBuilder table) {
        return table.append("</table>").toString();
    }
}
