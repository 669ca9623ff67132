package io.feishuapi.spec.compare;

import io.feishuapi.platform.AppType;
import io.feishuapi.platform.Platform;
import io.feishuapi.spec.model.ApiKind;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.CrossFieldRule;
import io.feishuapi.spec.model.Deprecation;
import io.feishuapi.spec.model.ErrorCode;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.MemberPath;
import io.feishuapi.spec.model.Notice;
import io.feishuapi.spec.model.Sample;
import io.feishuapi.spec.model.Support;
import io.feishuapi.spec.model.UnmatchedText;
import io.feishuapi.spec.model.description.PageShape;
import io.feishuapi.spec.model.diagnostic.Diagnostic;
import io.feishuapi.spec.text.Position;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes small pages for tests; what is not said is absent. */
public final class PageBuilder {

    private final String file;
    private final String name;
    private ApiKind kind = ApiKind.CALLBACK;
    private @Nullable String owner;
    private @Nullable String title;
    private @Nullable String summary;
    private @Nullable String sourceUrl;
    private @Nullable String updated;
    private @Nullable Deprecation deprecated;
    private List<String> keywords = List.of();
    private List<String> authScopes = List.of();
    private final List<Support> support = new ArrayList<>();
    private final List<Field> input = new ArrayList<>();
    private final List<Field> output = new ArrayList<>();
    private final List<Field> failure = new ArrayList<>();
    private final List<CrossFieldRule<MemberPath>> rules = new ArrayList<>();
    private final List<ErrorCode> errors = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final List<Sample> samples = new ArrayList<>();
    private final List<UnmatchedText> unmatched = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private PageBuilder(String file, String name) {
        this.file = file;
        this.name = name;
    }

    /** The page of an API in a file. */
    public static PageBuilder page(String file, String name) {
        return new PageBuilder(file, name);
    }

    /** The page that most tests need one of. */
    static PageBuilder page() {
        return new PageBuilder("doThing.md", "doThing");
    }

    PageBuilder kind(ApiKind value) {
        kind = value;
        return this;
    }

    PageBuilder owner(String value) {
        owner = value;
        return this;
    }

    PageBuilder title(String value) {
        title = value;
        return this;
    }

    PageBuilder summary(String value) {
        summary = value;
        return this;
    }

    PageBuilder sourceUrl(String value) {
        sourceUrl = value;
        return this;
    }

    PageBuilder updated(String value) {
        updated = value;
        return this;
    }

    PageBuilder deprecated(String text, @Nullable String replacement) {
        deprecated = new Deprecation(text, replacement);
        return this;
    }

    PageBuilder keywords(String... values) {
        keywords = List.of(values);
        return this;
    }

    PageBuilder authScopes(String... values) {
        authScopes = List.of(values);
        return this;
    }

    PageBuilder supportedSince(AppType app, Platform platform, @Nullable String since) {
        support.add(new Support(app, platform, true, since));
        return this;
    }

    PageBuilder unsupported(AppType app, Platform platform) {
        support.add(new Support(app, platform, false, null));
        return this;
    }

    /** Parameters. */
    public PageBuilder in(FieldBuilder... fields) {
        for (FieldBuilder field : fields) {
            input.add(field.required() == null ? field.optional().build() : field.build());
        }
        return this;
    }

    PageBuilder out(FieldBuilder... fields) {
        for (FieldBuilder field : fields) {
            output.add(field.build());
        }
        return this;
    }

    PageBuilder fail(FieldBuilder... fields) {
        for (FieldBuilder field : fields) {
            failure.add(field.build());
        }
        return this;
    }

    PageBuilder rule(CrossFieldRule<MemberPath> rule) {
        rules.add(rule);
        return this;
    }

    PageBuilder error(String code, String text) {
        errors.add(new ErrorCode(code, text, null));
        return this;
    }

    PageBuilder notice(String text) {
        notices.add(new Notice(text, Position.START));
        return this;
    }

    PageBuilder sample(String text) {
        samples.add(new Sample("js", Sample.Role.CALL, text, null, Position.START));
        return this;
    }

    PageBuilder unmatched(String path, String text, int line) {
        unmatched.add(new UnmatchedText(MemberPath.of(path), text, new Position(line, 1)));
        return this;
    }

    PageBuilder diagnostic(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
        return this;
    }

    /** The page. */
    public ApiPage build() {
        return PageShape.PAGE
                .make()
                .set(PageShape.PATH, file)
                .set(PageShape.NAME, name)
                .set(PageShape.KIND, kind)
                .set(PageShape.OWNER, owner)
                .set(PageShape.TITLE, title)
                .set(PageShape.SUMMARY, summary)
                .set(PageShape.SOURCE_URL, sourceUrl)
                .set(PageShape.UPDATED, updated)
                .set(PageShape.KEYWORDS, keywords)
                .set(PageShape.DEPRECATED, deprecated)
                .set(PageShape.AUTH_SCOPES, authScopes)
                .set(PageShape.SUPPORT, support)
                .set(PageShape.INPUT, input)
                .set(PageShape.OUTPUT, output)
                .set(PageShape.FAILURE, failure)
                .set(PageShape.RULES, rules)
                .set(PageShape.ERRORS, errors)
                .set(PageShape.NOTICES, notices)
                .set(PageShape.SAMPLES, samples)
                .set(PageShape.UNMATCHED, unmatched)
                .set(PageShape.DIAGNOSTICS, diagnostics)
                .done();
    }
}
