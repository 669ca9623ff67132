package io.feishuapi.spec.model.description;

import io.feishuapi.spec.model.ApiKind;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.Arguments;
import io.feishuapi.spec.model.Callbacks;
import io.feishuapi.spec.model.CrossFieldRule;
import io.feishuapi.spec.model.Deprecation;
import io.feishuapi.spec.model.ErrorCode;
import io.feishuapi.spec.model.ErrorTable;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.MemberPath;
import io.feishuapi.spec.model.Notice;
import io.feishuapi.spec.model.ObjectMethod;
import io.feishuapi.spec.model.ReturnedValue;
import io.feishuapi.spec.model.Sample;
import io.feishuapi.spec.model.Support;
import io.feishuapi.spec.model.UnmatchedText;
import io.feishuapi.spec.model.diagnostic.Diagnostic;
import java.util.List;

/** What a page states about an API. */
public final class PageShape extends Shape<ApiPage> {

    public static final PageShape PAGE = new PageShape();

    /** Pages in a list. */
    public static final ListForm<ApiPage> PAGES = new ListForm<>(PAGE);

    public static final Component<ApiPage, String> PATH = Component.<ApiPage, String>of("page", TextForm.TEXT)
            .notCompared("a page that lies elsewhere states the same")
            .notShown("the name is");
    public static final Component<ApiPage, String> NAME = Component.of("name", TextForm.TEXT);
    public static final Component<ApiPage, ApiKind> KIND = Component.of("kind", new WordForm<>(ApiKind.values()));
    public static final Component<ApiPage, Arguments> ARGUMENTS =
            Component.of("arguments", new WordForm<>(Arguments.values()));
    public static final Component<ApiPage, Callbacks> CALLBACKS = Component.of("callbacks", CallbacksShape.CALLBACKS);
    public static final Component<ApiPage, ReturnedValue> RETURNS =
            Component.of("returns", ReturnedValueShape.RETURNED_VALUE);
    public static final Component<ApiPage, List<ObjectMethod>> METHODS =
            Component.of("methods", new ListForm<>(ObjectMethodShape.OBJECT_METHOD));
    public static final Component<ApiPage, List<Field>> PROPERTIES =
            Component.of("properties", new ListForm<>(FieldShape.FIELD));
    public static final Component<ApiPage, String> OWNER = Component.of("owner", TextForm.TEXT);
    public static final Component<ApiPage, String> TITLE =
            Component.<ApiPage, String>of("title", TextForm.TEXT).notShown("the name is");
    public static final Component<ApiPage, String> SUMMARY = Component.of("summary", TextForm.TEXT);
    public static final Component<ApiPage, String> SOURCE_URL = Component.of("sourceUrl", TextForm.TEXT);
    public static final Component<ApiPage, String> UPDATED = Component.of("updated", TextForm.TEXT);
    public static final Component<ApiPage, List<String>> KEYWORDS = Component.<ApiPage, List<String>>of(
                    "keywords", ListForm.TEXTS)
            .notShown("they are for the search of the docs site");
    public static final Component<ApiPage, Deprecation> DEPRECATED = Component.<ApiPage, Deprecation>of(
                    "deprecated", DeprecationShape.DEPRECATION)
            .statement();
    public static final Component<ApiPage, List<String>> AUTH_SCOPES =
            Component.<ApiPage, List<String>>of("authScopes", ListForm.TEXTS).statements();
    public static final Component<ApiPage, List<String>> PERMISSIONS =
            Component.<ApiPage, List<String>>of("permissions", ListForm.TEXTS).statements();
    public static final Component<ApiPage, List<Support>> SUPPORT =
            Component.of("support", new ListForm<>(SupportShape.SUPPORT));
    public static final Component<ApiPage, List<Field>> INPUT = Component.of("input", new ListForm<>(FieldShape.FIELD));
    public static final Component<ApiPage, List<Field>> OUTPUT =
            Component.of("output", new ListForm<>(FieldShape.FIELD));
    public static final Component<ApiPage, List<Field>> FAILURE =
            Component.of("failure", new ListForm<>(FieldShape.FIELD));
    public static final Component<ApiPage, List<CrossFieldRule<MemberPath>>> RULES =
            Component.<ApiPage, List<CrossFieldRule<MemberPath>>>of(
                            "rules", new ListForm<>(CrossFieldRuleForm.CROSS_FIELD_RULE))
                    .statements();
    public static final Component<ApiPage, List<ErrorCode>> ERRORS =
            Component.of("errors", new ListForm<>(ErrorCodeShape.ERROR_CODE));
    public static final Component<ApiPage, List<ErrorTable>> ERROR_TABLES = Component.<ApiPage, List<ErrorTable>>of(
                    "errorTables", new ListForm<>(new WordForm<>(ErrorTable.values())))
            .notCompared("the notice that refers to them is")
            .notShown("the notice that refers to them is");
    public static final Component<ApiPage, List<Notice>> NOTICES =
            Component.of("notices", new ListForm<>(NoticeShape.NOTICE));
    public static final Component<ApiPage, List<Sample>> SAMPLES = Component.<ApiPage, List<Sample>>of(
                    "examples", new ListForm<>(SampleShape.SAMPLE))
            .notShown("they are long; the page is a click away");
    public static final Component<ApiPage, List<UnmatchedText>> UNMATCHED = Component.<ApiPage, List<UnmatchedText>>of(
                    "unmatched", new ListForm<>(UnmatchedTextShape.UNMATCHED_TEXT))
            .notShown("it is told by lint, and stands in the descriptions too");
    public static final Component<ApiPage, List<Diagnostic>> DIAGNOSTICS = Component.<ApiPage, List<Diagnostic>>of(
                    "diagnostics", new ListForm<>(DiagnosticShape.DIAGNOSTIC))
            .notCompared("they are no fact of the API")
            .notShown("the command tells them beside the page");

    private PageShape() {}

    @Override
    public ApiPage blank() {
        return ApiPage.blank("", "", ApiKind.OTHER, List.of());
    }

    @Override
    protected <E extends Exception> ApiPage map(ApiPage given, ComponentVisitor<ApiPage, E> visitor) throws E {
        return new ApiPage(
                visitor.required(PATH, given.page()),
                visitor.required(NAME, given.name()),
                visitor.required(KIND, given.kind()),
                visitor.optional(ARGUMENTS, given.arguments()),
                visitor.optional(CALLBACKS, given.callbacks()),
                visitor.optional(RETURNS, given.returns()),
                visitor.required(METHODS, given.methods()),
                visitor.required(PROPERTIES, given.properties()),
                visitor.optional(OWNER, given.owner()),
                visitor.optional(TITLE, given.title()),
                visitor.optional(SUMMARY, given.summary()),
                visitor.optional(SOURCE_URL, given.sourceUrl()),
                visitor.optional(UPDATED, given.updated()),
                visitor.required(KEYWORDS, given.keywords()),
                visitor.optional(DEPRECATED, given.deprecated()),
                visitor.required(AUTH_SCOPES, given.authScopes()),
                visitor.required(PERMISSIONS, given.permissions()),
                visitor.required(SUPPORT, given.support()),
                visitor.required(INPUT, given.input()),
                visitor.required(OUTPUT, given.output()),
                visitor.required(FAILURE, given.failure()),
                visitor.required(RULES, given.rules()),
                visitor.required(ERRORS, given.errors()),
                visitor.required(ERROR_TABLES, given.errorTables()),
                visitor.required(NOTICES, given.notices()),
                visitor.required(SAMPLES, given.samples()),
                visitor.required(UNMATCHED, given.unmatched()),
                visitor.required(DIAGNOSTICS, given.diagnostics()));
    }
}
