package io.feishuapi.processor.testing;

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
import io.feishuapi.spec.model.description.PageShape;
import io.feishuapi.spec.read.sample.StrictJson;
import io.feishuapi.spec.text.Position;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes pages by hand. */
public final class PageBuilder {

    private static final Position PLACE = new Position(1, 1);

    private final String name;
    private final ApiKind kind;
    private final List<String> authScopes = new ArrayList<>();
    private final List<Support> support = new ArrayList<>();
    private final List<Field> input = new ArrayList<>();
    private final List<Field> output = new ArrayList<>();
    private final List<Field> failure = new ArrayList<>();
    private final List<CrossFieldRule<MemberPath>> rules = new ArrayList<>();
    private final List<ErrorCode> errors = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final List<Sample> samples = new ArrayList<>();
    private @Nullable String summary;
    private @Nullable String sourceUrl;
    private @Nullable String updated;
    private @Nullable Deprecation deprecated;

    private PageBuilder(String name, ApiKind kind) {
        this.name = name;
        this.kind = kind;
    }

    public static PageBuilder page(String name, ApiKind kind) {
        return new PageBuilder(name, kind);
    }

    public PageBuilder says(String text) {
        summary = text;
        return this;
    }

    public PageBuilder at(String url, String date) {
        sourceUrl = url;
        updated = date;
        return this;
    }

    public PageBuilder notice(String text) {
        notices.add(new Notice(text, PLACE));
        return this;
    }

    public PageBuilder deprecated(String text, @Nullable String replacement) {
        deprecated = new Deprecation(text, replacement);
        return this;
    }

    public PageBuilder since(AppType app, Platform platform, String version) {
        support.add(new Support(app, platform, true, version));
        return this;
    }

    public PageBuilder supported(AppType app, Platform platform) {
        support.add(new Support(app, platform, true, null));
        return this;
    }

    public PageBuilder unsupported(AppType app, Platform platform) {
        support.add(new Support(app, platform, false, null));
        return this;
    }

    public PageBuilder authScope(String scope) {
        authScopes.add(scope);
        return this;
    }

    public PageBuilder in(FieldBuilder... fields) {
        for (FieldBuilder field : fields) {
            input.add(field.build());
        }
        return this;
    }

    public PageBuilder out(FieldBuilder... fields) {
        for (FieldBuilder field : fields) {
            output.add(field.build());
        }
        return this;
    }

    public PageBuilder failsWith(FieldBuilder... fields) {
        for (FieldBuilder field : fields) {
            failure.add(field.build());
        }
        return this;
    }

    public PageBuilder rule(CrossFieldRule<MemberPath> rule) {
        rules.add(rule);
        return this;
    }

    public PageBuilder error(String code, String text, @Nullable String advice) {
        errors.add(new ErrorCode(code, text, advice));
        return this;
    }

    public PageBuilder sample(String language, Sample.Role role, String text) {
        samples.add(new Sample(language, role, text, StrictJson.of(text).orElse(null), PLACE));
        return this;
    }

    public ApiPage build() {
        return PageShape.PAGE
                .make()
                .set(PageShape.PATH, "pages/" + name + ".md")
                .set(PageShape.NAME, name)
                .set(PageShape.KIND, kind)
                .set(PageShape.TITLE, name)
                .set(PageShape.SUMMARY, summary)
                .set(PageShape.SOURCE_URL, sourceUrl)
                .set(PageShape.UPDATED, updated)
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
                .done();
    }
}
