package io.feishuapi.spec.model.json;

import io.feishuapi.spec.model.ApiKind;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.AppType;
import io.feishuapi.spec.model.CrossFieldRule;
import io.feishuapi.spec.model.Deprecation;
import io.feishuapi.spec.model.ErrorCode;
import io.feishuapi.spec.model.Notice;
import io.feishuapi.spec.model.Platform;
import io.feishuapi.spec.model.Sample;
import io.feishuapi.spec.model.Support;
import io.feishuapi.spec.model.UnmatchedText;
import io.feishuapi.spec.text.Position;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages as {@link ModelWriter} prints them, which is enough to compare them, and less than code is generated from. Diagnostics are
 * left out: what was read is not a page to be mended. Keys that are not
 * known are passed over, so that what a newer edition prints can be read.
 */
public final class ModelReader {

    private static final BigDecimal LAST_LINE = BigDecimal.valueOf(Integer.MAX_VALUE);

    private ModelReader() {}

    /**
     * Reads a list of pages.
     *
     * @throws MalformedModelException when the text is something else
     */
    public static List<ApiPage> readAll(String json) throws MalformedModelException {
        List<ApiPage> pages = new ArrayList<>();
        for (JsonNode element : JsonNode.parse(json).elements()) {
            pages.add(page(element));
        }
        return pages;
    }

    /**
     * Reads one page.
     *
     * @throws MalformedModelException when the text is something else
     */
    public static ApiPage read(String json) throws MalformedModelException {
        return page(JsonNode.parse(json));
    }

    private static ApiPage page(JsonNode json) throws MalformedModelException {
        FieldReader fields = new FieldReader();
        return new ApiPage(
                json.text("page"),
                json.text("name"),
                json.required("kind").word(ApiKind.values(), ApiKind::wireName),
                json.optionalText("owner"),
                json.optionalText("title"),
                json.optionalText("summary"),
                json.optionalText("sourceUrl"),
                json.optionalText("updated"),
                json.texts("keywords"),
                deprecation(json),
                json.texts("authScopes"),
                each(json, "support", ModelReader::support),
                fields.fields(json, "input"),
                fields.fields(json, "output"),
                fields.fields(json, "failure"),
                each(json, "rules", ModelReader::rule),
                each(
                        json,
                        "errors",
                        error -> new ErrorCode(error.text("code"), error.text("text"), error.optionalText("advice"))),
                each(json, "notices", notice -> new Notice(notice.text("text"), line(notice))),
                each(json, "examples", ModelReader::sample),
                each(
                        json,
                        "unmatched",
                        text -> new UnmatchedText(text.optionalText("path"), text.text("text"), line(text))),
                List.of());
    }

    private static Support support(JsonNode json) throws MalformedModelException {
        return new Support(
                json.required("app").word(AppType.values(), AppType::wireName),
                json.required("platform").word(Platform.values(), Platform::wireName),
                json.required("supported").bool(),
                json.optionalText("since"));
    }

    private static CrossFieldRule rule(JsonNode json) throws MalformedModelException {
        return switch (json.text("rule")) {
            case "requiredWhen" ->
                new CrossFieldRule.RequiredWhen(
                        json.text("path"),
                        each(
                                json,
                                "when",
                                condition -> new CrossFieldRule.Condition(
                                        condition.text("path"),
                                        condition.required("equals").value())));
            case "anyOf" -> new CrossFieldRule.AnyOf(json.texts("paths"));
            case "oneOf" -> new CrossFieldRule.OneOf(json.texts("paths"));
            default -> throw json.required("rule").wrong("a rule over several fields");
        };
    }

    private static Sample sample(JsonNode json) throws MalformedModelException {
        return new Sample(
                json.text("lang"),
                json.required("role").word(Sample.Role.values(), Sample.Role::wireName),
                json.text("text"),
                null,
                line(json));
    }

    static @Nullable Deprecation deprecation(JsonNode json) throws MalformedModelException {
        Optional<JsonNode> deprecated = json.member("deprecated");
        return deprecated.isEmpty()
                ? null
                : new Deprecation(
                        deprecated.get().text("text"), deprecated.get().optionalText("replacement"));
    }

    /** The place of a line; the printed model has no columns. */
    static Position line(JsonNode json) throws MalformedModelException {
        JsonNode line = json.required("line");
        BigDecimal number = line.number().value();
        if (number.signum() <= 0 || number.compareTo(LAST_LINE) > 0) {
            throw line.wrong("a line");
        }
        return new Position(number.intValue(), 1);
    }

    static <T> List<T> each(JsonNode json, String name, ElementReader<T> reader) throws MalformedModelException {
        List<T> all = new ArrayList<>();
        for (JsonNode element : json.list(name)) {
            all.add(reader.read(element));
        }
        return all;
    }

    /** Reads one element of a list. */
    interface ElementReader<T> {
        T read(JsonNode json) throws MalformedModelException;
    }
}
