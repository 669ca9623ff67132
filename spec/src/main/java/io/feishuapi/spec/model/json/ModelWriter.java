package io.feishuapi.spec.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.CrossFieldRule;
import io.feishuapi.spec.model.Deprecation;
import io.feishuapi.spec.model.ErrorCode;
import io.feishuapi.spec.model.Notice;
import io.feishuapi.spec.model.Sample;
import io.feishuapi.spec.model.Support;
import io.feishuapi.spec.model.UnmatchedText;
import io.feishuapi.spec.model.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/** Prints pages, each as one JSON object. Facts that a page does not state are left out. */
public final class ModelWriter {

    /** Fields nest as deep as a page claims, which is bounded where pages are read. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamWriteConstraints(
                    StreamWriteConstraints.builder().maxNestingDepth(10_000).build())
            .build();

    private ModelWriter() {}

    /** How an object is laid out. */
    public enum Layout {
        /** On one line. */
        LINE,
        /** Indented. */
        PRETTY
    }

    /**
     * Prints a page.
     *
     * @return the object without a line end behind it
     */
    public static String write(ApiPage page, Layout layout) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            if (layout == Layout.PRETTY) {
                DefaultIndenter indenter = new DefaultIndenter(" ", "\n");
                DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
                printer.indentObjectsWith(indenter);
                printer.indentArraysWith(indenter);
                json.setPrettyPrinter(printer);
            }
            new PageWriter(json).page(page);
        } catch (IOException e) {
            throw new IllegalStateException("a string cannot be written to", e);
        }
        return text.toString();
    }

    /** One page on its way out. */
    private record PageWriter(JsonGenerator json) {

        void page(ApiPage page) throws IOException {
            Members members = new Members(json);
            FieldWriter fields = new FieldWriter(json);
            json.writeStartObject();
            json.writeStringField("page", page.page());
            json.writeStringField("name", page.name());
            json.writeStringField("kind", page.kind().wireName());
            members.text("owner", page.owner());
            members.text("title", page.title());
            members.text("summary", page.summary());
            members.text("sourceUrl", page.sourceUrl());
            members.text("updated", page.updated());
            members.texts("keywords", page.keywords());
            Deprecation deprecated = page.deprecated();
            if (deprecated != null) {
                fields.deprecation(deprecated);
            }
            members.texts("authScopes", page.authScopes());
            members.list("support", page.support(), this::support);
            members.list("input", page.input(), fields::field);
            members.list("output", page.output(), fields::field);
            members.list("failure", page.failure(), fields::field);
            members.list("rules", page.rules(), this::rule);
            members.list("errors", page.errors(), this::error);
            members.list("notices", page.notices(), this::notice);
            members.list("examples", page.samples(), this::sample);
            members.list("unmatched", page.unmatched(), this::unmatched);
            members.list("diagnostics", page.diagnostics(), this::diagnostic);
            json.writeEndObject();
        }

        private void support(Support support) throws IOException {
            json.writeStartObject();
            json.writeStringField("app", support.app().wireName());
            json.writeStringField("platform", support.platform().wireName());
            json.writeBooleanField("supported", support.supported());
            new Members(json).text("since", support.since());
            json.writeEndObject();
        }

        private void rule(CrossFieldRule rule) throws IOException {
            json.writeStartObject();
            if (rule instanceof CrossFieldRule.RequiredWhen required) {
                json.writeStringField("rule", "requiredWhen");
                json.writeStringField("path", required.path());
                new Members(json).list("when", required.when(), this::condition);
            } else if (rule instanceof CrossFieldRule.AnyOf any) {
                choice("anyOf", any.paths());
            } else if (rule instanceof CrossFieldRule.OneOf one) {
                choice("oneOf", one.paths());
            }
            json.writeEndObject();
        }

        private void choice(String name, List<String> paths) throws IOException {
            json.writeStringField("rule", name);
            new Members(json).texts("paths", paths);
        }

        private void condition(CrossFieldRule.Condition condition) throws IOException {
            json.writeStartObject();
            json.writeStringField("path", condition.path());
            json.writeFieldName("equals");
            new LiteralWriter(json).literal(condition.equalTo());
            json.writeEndObject();
        }

        private void error(ErrorCode error) throws IOException {
            json.writeStartObject();
            json.writeStringField("code", error.code());
            json.writeStringField("text", error.text());
            new Members(json).text("advice", error.advice());
            json.writeEndObject();
        }

        private void notice(Notice notice) throws IOException {
            json.writeStartObject();
            json.writeStringField("text", notice.text());
            json.writeNumberField("line", notice.position().line());
            json.writeEndObject();
        }

        private void sample(Sample sample) throws IOException {
            json.writeStartObject();
            json.writeStringField("lang", sample.language());
            json.writeStringField("role", sample.role().wireName());
            json.writeStringField("text", sample.text());
            json.writeNumberField("line", sample.position().line());
            json.writeEndObject();
        }

        private void unmatched(UnmatchedText unmatched) throws IOException {
            json.writeStartObject();
            new Members(json).text("path", unmatched.path());
            json.writeStringField("text", unmatched.text());
            json.writeNumberField("line", unmatched.position().line());
            json.writeEndObject();
        }

        private void diagnostic(Diagnostic diagnostic) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", diagnostic.id().code());
            json.writeStringField("severity", diagnostic.id().severity().wireName());
            json.writeStringField("message", diagnostic.message());
            json.writeNumberField("line", diagnostic.position().line());
            json.writeNumberField("column", diagnostic.position().column());
            json.writeEndObject();
        }
    }
}
