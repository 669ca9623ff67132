package io.feishuapi.cli.show;

import io.feishuapi.cli.terminal.Style;
import io.feishuapi.platform.AppType;
import io.feishuapi.platform.Platform;
import io.feishuapi.spec.model.ApiKind;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.Callbacks;
import io.feishuapi.spec.model.Deprecation;
import io.feishuapi.spec.model.ErrorCode;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.Notice;
import io.feishuapi.spec.model.ObjectMethod;
import io.feishuapi.spec.model.Support;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a page for people at a terminal. */
public final class PageText {

    private static final int INDENT = 4;
    private static final List<Platform> PLATFORMS = List.of(Platform.values());

    private PageText() {}

    /**
     * The page in the order of a manual page, lines ended by {@code \n}.
     *
     * @param width most columns of a line of prose
     * @param style whether headings may be bold
     */
    public static String write(ApiPage page, int width, Style style) {
        ShownText text = new ShownText(width, style);
        head(text, page);
        description(text, page);
        fields(text, "PARAMETERS", page.input());
        if (!page.rules().isEmpty()) {
            text.heading("RULES");
            page.rules().forEach(rule -> text.paragraph(INDENT, rule.accept(new RuleSentence())));
        }
        fields(text, page.kind() == ApiKind.LISTENER ? "EVENT" : "RESULT", page.output());
        fields(text, "PROPERTIES", page.properties());
        methods(text, page.methods());
        fields(text, "FAILURE", page.failure());
        errors(text, page.errors());
        support(text, page.support());
        scopes(text, "AUTHORISATION SCOPES", page.authScopes());
        scopes(text, "PERMISSION SCOPES", page.permissions());
        seeAlso(text, page);
        return text.text();
    }

    private static void head(ShownText text, ApiPage page) {
        text.heading("NAME");
        String summary = page.summary();
        text.markdown(INDENT, page.name() + (summary == null ? "" : " - "), summary == null ? "" : summary);
        text.heading("SYNOPSIS");
        text.hanging(INDENT, "", Synopsis.of(page));
        text.line(INDENT, "Kind: " + String.join("; ", call(page)));
    }

    /** What the line of the call does not say. */
    private static List<String> call(ApiPage page) {
        List<String> words = new ArrayList<>();
        words.add(page.kind().wireName() + (page.owner() == null ? "" : " of " + page.owner()));
        if (page.arguments() != null) {
            words.add("arguments: " + page.arguments().wireName());
        }
        Callbacks callbacks = page.callbacks();
        if (callbacks != null) {
            words.add("callbacks: "
                    + Stream.of(callbacks.success(), callbacks.fail())
                            .filter(Objects::nonNull)
                            .collect(Collectors.joining(", ")));
        }
        return words;
    }

    private static void description(ShownText text, ApiPage page) {
        Deprecation deprecated = page.deprecated();
        if (deprecated == null && page.notices().isEmpty()) {
            return;
        }
        text.heading("DESCRIPTION");
        if (deprecated != null) {
            text.paragraph(INDENT, FieldText.deprecation(deprecated));
        }
        page.notices().stream()
                .map(Notice::text)
                .filter(notice -> deprecated == null || !notice.equals(deprecated.text()))
                .forEach(notice -> text.paragraph(INDENT, notice));
    }

    private static void methods(ShownText text, List<ObjectMethod> methods) {
        if (!methods.isEmpty()) {
            text.heading("METHODS");
            text.rows(
                    INDENT,
                    methods.stream()
                            .map(method -> List.of(method.name(), method.text() == null ? "" : method.text()))
                            .toList());
        }
    }

    private static void scopes(ShownText text, String heading, List<String> scopes) {
        if (!scopes.isEmpty()) {
            text.heading(heading);
            scopes.forEach(scope -> text.line(INDENT, scope));
        }
    }

    private static void seeAlso(ShownText text, ApiPage page) {
        if (page.sourceUrl() == null && page.updated() == null) {
            return;
        }
        text.heading("SEE ALSO");
        if (page.sourceUrl() != null) {
            text.line(INDENT, page.sourceUrl());
        }
        if (page.updated() != null) {
            text.line(INDENT, "Page of " + page.updated());
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
            String since = error.since() == null ? "" : " (since " + error.since() + ")";
            text.rows(INDENT, List.of(List.of(error.code(), error.text() + since)));
            if (error.message() != null) {
                text.paragraph(INDENT + INDENT, "Message: " + error.message());
            }
            if (error.advice() != null) {
                text.markdown(INDENT + INDENT, "", error.advice());
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
        text.rows(INDENT, rows);
    }

    private static String cell(List<Support> support, AppType app, Platform platform) {
        return support.stream()
                .filter(cell -> cell.app() == app && cell.platform() == platform)
                .map(cell -> cell.supported() ? (cell.since() == null ? "yes" : cell.since()) : "no")
                .findFirst()
                .orElse("-");
    }
}
