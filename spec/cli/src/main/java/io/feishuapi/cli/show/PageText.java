package io.feishuapi.cli.show;

import io.feishuapi.cli.terminal.Columns;
import io.feishuapi.cli.terminal.Style;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.AppType;
import io.feishuapi.spec.model.Callbacks;
import io.feishuapi.spec.model.Deprecation;
import io.feishuapi.spec.model.ErrorCode;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.ObjectMethod;
import io.feishuapi.spec.model.Platform;
import io.feishuapi.spec.model.ReturnedValue;
import io.feishuapi.spec.model.Support;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a page for people at a terminal. */
public final class PageText {

    private static final int INDENT = 2;
    private static final List<Platform> PLATFORMS = List.of(Platform.values());

    private PageText() {}

    /**
     * The page as text, lines ended by {@code \n}.
     *
     * @param width most columns of a line of prose
     * @param style whether headings may be bold
     */
    public static String write(ApiPage page, int width, Style style) {
        ShownText text = new ShownText(width, style);
        head(text, page);
        fields(text, "PARAMETERS", page.input());
        if (!page.rules().isEmpty()) {
            text.heading("RULES");
            page.rules().forEach(rule -> text.paragraph(INDENT, rule.accept(new RuleSentence())));
        }
        fields(text, "RESULT", page.output());
        fields(text, "PROPERTIES", page.properties());
        methods(text, page.methods());
        fields(text, "FAILURE", page.failure());
        errors(text, page.errors());
        support(text, page.support());
        scopes(text, "AUTHORISATION SCOPES", page.authScopes());
        scopes(text, "PERMISSION SCOPES", page.permissions());
        if (!page.notices().isEmpty()) {
            text.heading("NOTICES");
            page.notices().forEach(notice -> text.paragraph(INDENT, notice.text()));
        }
        return text.text();
    }

    private static void head(ShownText text, ApiPage page) {
        text.item(0, page.name(), page.kind().wireName() + (page.owner() == null ? "" : " of " + page.owner()));
        String summary = page.summary();
        if (summary != null) {
            text.paragraph(INDENT, summary);
        }
        Deprecation deprecated = page.deprecated();
        if (deprecated != null) {
            text.paragraph(INDENT, FieldText.deprecation(deprecated));
        }
        call(page).forEach(line -> text.line(INDENT, line));
        if (page.sourceUrl() != null) {
            text.line(INDENT, page.sourceUrl());
        }
        if (page.updated() != null) {
            text.line(INDENT, "Updated " + page.updated());
        }
    }

    /** How the API is called, where its kind does not say it. */
    private static List<String> call(ApiPage page) {
        List<String> lines = new ArrayList<>();
        if (page.arguments() != null) {
            lines.add("Arguments: " + page.arguments().wireName());
        }
        Callbacks callbacks = page.callbacks();
        if (callbacks != null) {
            lines.add("Callbacks: "
                    + Stream.of(callbacks.success(), callbacks.fail())
                            .filter(Objects::nonNull)
                            .collect(Collectors.joining(", ")));
        }
        ReturnedValue returns = page.returns();
        if (returns != null) {
            lines.add("Returns: "
                    + Stream.of(returns.type().toString(), returns.object(), returns.name())
                            .filter(Objects::nonNull)
                            .collect(Collectors.joining(" ")));
        }
        return lines;
    }

    private static void methods(ShownText text, List<ObjectMethod> methods) {
        if (!methods.isEmpty()) {
            text.heading("METHODS");
            methods.forEach(method -> {
                text.item(INDENT, method.name(), "");
                if (method.text() != null) {
                    text.paragraph(INDENT + INDENT, method.text());
                }
            });
        }
    }

    private static void scopes(ShownText text, String heading, List<String> scopes) {
        if (!scopes.isEmpty()) {
            text.heading(heading);
            scopes.forEach(scope -> text.line(INDENT, scope));
        }
    }

    private static void fields(ShownText text, String heading, List<Field> fields) {
        if (!fields.isEmpty()) {
            text.heading(heading);
            fields.forEach(field -> FieldText.write(text, field, INDENT));
        }
    }

    private static void errors(ShownText text, List<ErrorCode> errors) {
        if (errors.isEmpty()) {
            return;
        }
        text.heading("ERRORS");
        for (ErrorCode error : errors) {
            text.item(INDENT, error.code(), error.since() == null ? "" : "since " + error.since());
            text.paragraph(INDENT + INDENT, error.text());
            if (error.message() != null) {
                text.paragraph(INDENT + INDENT, "Message: " + error.message());
            }
            String advice = error.advice();
            if (advice != null) {
                text.paragraph(INDENT + INDENT, advice);
            }
        }
    }

    private static void support(ShownText text, List<Support> support) {
        if (support.isEmpty()) {
            return;
        }
        text.heading("SUPPORT");
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of(""));
        PLATFORMS.forEach(platform -> header.add(platform.wireName()));
        rows.add(header);
        for (AppType app : AppType.values()) {
            List<String> row = new ArrayList<>(List.of(app.wireName()));
            PLATFORMS.forEach(platform -> row.add(cell(support, app, platform)));
            rows.add(row);
        }
        Columns.align(rows).forEach(line -> text.line(INDENT, line));
    }

    private static String cell(List<Support> support, AppType app, Platform platform) {
        return support.stream()
                .filter(cell -> cell.app() == app && cell.platform() == platform)
                .map(cell -> cell.supported() ? (cell.since() == null ? "yes" : cell.since()) : "no")
                .findFirst()
                .orElse("-");
    }
}
