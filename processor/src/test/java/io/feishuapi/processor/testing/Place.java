package io.feishuapi.processor.testing;

import static io.feishuapi.processor.testing.FieldBuilder.field;
import static io.feishuapi.processor.testing.PageBuilder.page;

import io.feishuapi.platform.AppType;
import io.feishuapi.platform.Platform;
import io.feishuapi.processor.naming.Glossary;
import io.feishuapi.processor.naming.JavaNames;
import io.feishuapi.spec.model.ApiKind;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.Literal;
import io.feishuapi.spec.model.Sample;
import java.util.Locale;
import java.util.function.BiFunction;

/** Places of a page that hold text of its author. */
public enum Place {
    SUMMARY((page, text) -> page.says(text)),
    NOTICE((page, text) -> page.notice(text)),
    URL((page, text) -> page.at(text, "2025-01-01")),
    LINK_IN_URL((page, text) -> page.at("https://open.feishu.cn/" + text, "2025-01-01")),
    DATE((page, text) -> page.at("https://open.feishu.cn/", text)),
    DEPRECATION((page, text) -> page.deprecated(text, text)),
    VERSION((page, text) -> page.since(AppType.GADGET, Platform.PC, text)),
    AUTH_SCOPE((page, text) -> page.authScope(text)),
    ERROR((page, text) -> page.error(text, text, text)),
    CALL_SAMPLE((page, text) -> page.sample("js", Sample.Role.CALL, text)),
    RESULT_SAMPLE((page, text) -> page.sample("json", Sample.Role.SUCCESS, "[\"" + text + "\"]")),
    DESCRIPTION((page, text) -> page.in(field("a", "string").optional().says(text))),
    CODE_IN_DESCRIPTION((page, text) -> page.in(field("a", "string").optional().says("`" + text + "`"))),
    LINK_IN_DESCRIPTION(
            (page, text) -> page.in(field("a", "string").optional().says("[" + text + "](https://a.cn/" + text + ")"))),
    EXAMPLE((page, text) -> page.in(field("a", "string").optional().example(text))),
    DEFAULT((page, text) -> page.in(field("a", "string").optional().defaultsTo(new Literal.JsonString(text)))),
    DEFAULT_IN_WORDS((page, text) -> page.in(field("a", "string").optional().defaultsTo(text))),
    SOFT_RULE((page, text) -> page.in(field("a", "string").optional().soft(text))),
    FIELD_NOTICE((page, text) -> page.in(field("a", "string").optional().notice(text))),
    FORMAT((page, text) -> page.in(field("a", "string").optional().format(text))),
    PERMISSION((page, text) -> page.out(field("a", "string").permission(text))),
    FIELD_VERSION((page, text) -> page.out(field("a", "string").since(text).since(Platform.IOS, text))),
    FIELD_DEPRECATION((page, text) -> page.in(field("a", "string").optional().deprecated(text, text))),
    FAILURE_NAME((page, text) -> page.failsWith(
            field(text, "string").says(text), field("a", "number").value(1, text))),
    NESTED_DESCRIPTION((page, text) -> page.in(field("a", "object")
            .optional()
            .says(text)
            .with(field("b", "string").required().says(text)))),
    LABEL((page, text) -> page.in(field("a", "number").optional().says(text).value(0, text))),
    CONDITION((page, text) -> page.in(
                    field("a", "string").optional(), field("b", "string").optional())
            .rule(Rules.requiredWhen("in.a", Rules.is("in.b", new Literal.JsonString(text))))),
    INPUT_NAME((page, text) -> page.in(
            field(text, "string").optional(), field(text + "s", "number").optional())),
    REQUIRED_NAME((page, text) -> page.in(
            field(text, "string").required(), field(text + "s", "number").required())),
    OUTPUT_NAME((page, text) -> page.out(field(text, "string"), field("x" + text, "array<number>"))),
    OBJECT_NAME((page, text) -> page.in(field(text, "object")
                    .required()
                    .with(field(text, "object").optional().with(field(text, "string"))))
            .out(field(text, "array<object>").with(field(text, "string")))),
    ENUM_VALUE((page, text) -> page.in(
                    field("a", "string").optional().value(text, null).value(text + "2", text))
            .out(field("a", "string").value(text, null))),
    ENUM_NAME((page, text) -> page.in(field(text, "string").optional().value("b", null))
            .out(field(text, "number").value(1, null)));

    @SuppressWarnings("ImmutableEnumChecker") // lambdas that hold nothing
    private final BiFunction<PageBuilder, String, PageBuilder> put;

    Place(BiFunction<PageBuilder, String, PageBuilder> put) {
        this.put = put;
    }

    /** What the names of the page's types begin with. */
    public String typePrefix() {
        return new JavaNames(Glossary.packed()).type("at_" + name().toLowerCase(Locale.ROOT));
    }

    /** Whether the text is a name or a value, so that Java names follow it. */
    public boolean makesNames() {
        return name().endsWith("_NAME") || this == ENUM_VALUE;
    }

    /** A page with a text at this place. */
    public ApiPage pageWith(String text) {
        return put.apply(page("at_" + name().toLowerCase(Locale.ROOT), ApiKind.CALLBACK), text)
                .build();
    }
}
