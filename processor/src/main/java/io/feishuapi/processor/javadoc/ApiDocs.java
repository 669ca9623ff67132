package io.feishuapi.processor.javadoc;

import io.feishuapi.processor.plan.ApiPlan;
import io.feishuapi.processor.plan.CallShape;
import io.feishuapi.processor.plan.ComponentPlan;
import io.feishuapi.processor.plan.EnumPlan;
import io.feishuapi.processor.plan.JavaType;
import io.feishuapi.processor.plan.MethodPlan;
import io.feishuapi.processor.plan.ParameterPlan;
import io.feishuapi.processor.plan.RecordPlan;
import io.feishuapi.processor.plan.RequestForm;
import io.feishuapi.processor.plan.ResultForm;
import io.feishuapi.processor.plan.Usage;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.Notice;
import io.feishuapi.spec.model.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The Javadoc comments of what is generated for one API, each as the text between the comment's marks. Immutable. */
public final class ApiDocs {

    private static final String FAILURE_TYPE = "io.feishuapi.FeishuApiException";

    private final ApiPlan plan;
    private final ApiPage page;
    private final DocLanguage language;
    private final FieldDoc fields;
    private final PageTables tables;
    private final RuleDoc rules;

    /** The comments for an API. */
    public ApiDocs(ApiPlan plan) {
        this.plan = plan;
        this.page = plan.page();
        this.language = DocLanguage.of(page);
        this.fields = new FieldDoc(language);
        this.tables = new PageTables(language);
        this.rules = new RuleDoc(language);
    }

    /** Of the request: everything about the call. */
    public String request() {
        DocText doc = new DocText().summary(summary());
        prose(doc);
        if (!plan.request().root().components().isEmpty()) {
            doc.block(tables.parameters(plan.request().root().components()));
        }
        choices(doc, plan.request().root());
        availability(doc);
        if (!plan.request().root().components().isEmpty()) {
            listing(doc, DocLabel.SAMPLE_CALL, new JavaSample(plan.request()).request());
        }
        componentTags(doc, plan.request().root());
        if (plan.call().request() == RequestForm.OBJECT) {
            doc.tag("param", "extra parameters that the page does not know, by name");
        }
        see(doc);
        return doc.toString();
    }

    private void availability(DocText doc) {
        if (!page.support().isEmpty()) {
            doc.block(tables.support(page.support()));
        }
        if (!page.authScopes().isEmpty()) {
            doc.paragraph(labelled(
                    DocLabel.AUTH_SCOPES,
                    page.authScopes().stream()
                            .map(JavadocEscaper::code)
                            .collect(Collectors.joining(DocLabel.COMMA.in(language)))));
        }
    }

    /** Of the result or event. */
    public String result() {
        RecordPlan root = plan.result().root();
        DocText doc = new DocText()
                .summary(JavadocEscaper.code(page.name()) + " " + DocLabel.RESULT.in(language)
                        + DocLabel.COLON.in(language) + summary());
        sample(doc, DocLabel.SAMPLE_RESULT, Sample.Role.SUCCESS);
        componentTags(doc, root);
        if (plan.resultForm() == ResultForm.OBJECT) {
            doc.tag("param", "extra members that the page does not know, by name");
        }
        see(doc);
        return doc.toString();
    }

    /** Of what the client hands to {@code fail}. */
    public String failure(RecordPlan record) {
        DocText doc = new DocText()
                .summary(JavadocEscaper.code(page.name()) + " " + DocLabel.FAILURE.in(language)
                        + DocLabel.COLON.in(language) + summary());
        sample(doc, DocLabel.SAMPLE_FAILURE, Sample.Role.FAILURE);
        componentTags(doc, record);
        doc.tag("param", "extra members that the page does not know, by name");
        see(doc);
        return doc.toString();
    }

    /** Of a nested record. */
    public String nested(RecordPlan record) {
        DocText doc = new DocText().summary(described(record.description(), record.name()));
        choices(doc, record);
        componentTags(doc, record);
        doc.tag("param", "extra members that the page does not know, by name");
        return doc.toString();
    }

    /** Of an enum. */
    public String enumeration(EnumPlan plan) {
        DocText doc = new DocText().summary(described(plan.description(), plan.name()));
        if (plan.usage() == Usage.RESULT) {
            doc.paragraph("A value that the page does not list is an {@link Unknown}.");
        }
        return doc.toString();
    }

    /** Of an enum's constant. */
    public String constant(EnumPlan.Constant constant) {
        String value = JavadocEscaper.code(constant.value().plain());
        String label =
                constant.label() == null ? "" : DocLabel.COLON.in(language) + MarkdownHtml.line(constant.label());
        return new DocText().summary(value + label).toString();
    }

    /** Of the constant with the API's descriptor. */
    public String descriptor() {
        DocText doc = new DocText().summary("What the page says of " + JavadocEscaper.code(page.name()) + ".");
        if (!page.errors().isEmpty()) {
            doc.block(tables.errors(page.errors()));
        }
        if (!page.errorTables().isEmpty()) {
            doc.paragraph(labelled(
                    DocLabel.SHARED_ERRORS,
                    page.errorTables().stream()
                            .map(table -> "{@link io.feishuapi.errors.ErrorTable#" + table.name() + "}")
                            .collect(Collectors.joining(DocLabel.COMMA.in(language)))));
        }
        return doc.toString();
    }

    /** Of a method that sets a component. */
    public String setter(RecordPlan record, ComponentPlan component, String parameterText, String returnText) {
        List<String> about = new ArrayList<>(rules.conditions(record, component));
        about.addAll(rules.choices(record, component));
        return new DocText()
                .summary(fields.of(component.field(), about))
                .tag("param", component.name() + " " + parameterText)
                .tag("return", returnText)
                .toString();
    }

    /** Of a method that makes the call; what a request can tell is told there. */
    public String method(MethodPlan method) {
        DocText doc = new DocText().summary(summary());
        if (!plan.hasRequest()) {
            prose(doc);
            availability(doc);
            sample(doc, DocLabel.SAMPLE_CALL, Sample.Role.CALL);
        }
        if (page.deprecated() != null) {
            doc.tag("deprecated", deprecation());
        }
        for (ParameterPlan parameter : method.parameters()) {
            doc.tag("param", parameter.name() + " " + about(parameter));
        }
        doc.tag("return", returned());
        if (!plan.hasRequest()) {
            see(doc);
        }
        return doc.toString();
    }

    private String about(ParameterPlan parameter) {
        return switch (parameter.role()) {
            case REQUEST -> "its parameters, see there for what the page says";
            case LISTENER -> "gets each event";
            case VALUE ->
                described(plan.request().root(), Objects.requireNonNull(parameter.component(), parameter.name()));
        };
    }

    private String returned() {
        if (plan.call().shape() == CallShape.LISTENER) {
            return "ends the listening when closed";
        } else if (plan.resultForm() == ResultForm.GIVEN) {
            return "the object, at once; where it cannot be created, calls on it fail with the cause";
        }
        String result = completion() + ", or with a {@link " + FAILURE_TYPE + "}" + whatReadsIt();
        return plan.givesBoth() ? "the object, at once, and what " + result : result;
    }

    private String completion() {
        return switch (plan.resultForm()) {
            case OBJECT, BARE_VALUE -> "completes with the result";
            case NOTHING -> "completes when it is done";
            case VALUE ->
                "completes with the value: "
                        + fields.of(plan.result().root().components().get(0).field(), List.of());
            case GIVEN -> throw new IllegalStateException("gives an object alone: " + page.name());
        };
    }

    private String whatReadsIt() {
        return plan.failure() == null
                ? ""
                : ", see {@link " + plan.failure().root().name() + "#of} for what the client says";
    }

    private String deprecation() {
        if (page.deprecated() == null) {
            return "";
        }
        String text = MarkdownHtml.line(page.deprecated().text());
        String replacement = page.deprecated().replacement();
        return replacement == null
                ? text
                : text
                        + DocLabel.OPEN.in(language)
                        + labelled(DocLabel.REPLACEMENT, JavadocEscaper.code(replacement))
                        + DocLabel.CLOSE.in(language);
    }

    private String summary() {
        return page.summary() == null || page.summary().isBlank()
                ? JavadocEscaper.code(page.name())
                : MarkdownHtml.block(page.summary());
    }

    private void prose(DocText doc) {
        if (page.deprecated() != null) {
            doc.paragraph(
                    "<b>" + DocLabel.DEPRECATED.in(language) + "</b>" + DocLabel.COLON.in(language) + deprecation());
        }
        List<String> notices = MarkdownHtml.items(page.notices().stream()
                .map(Notice::text)
                .filter(text -> !text.isBlank())
                .toList());
        if (!notices.isEmpty()) {
            String label = "<b>" + DocLabel.NOTICE.in(language) + "</b>" + DocLabel.COLON.in(language);
            doc.paragraph(notices.size() == 1 ? label + notices.get(0) : label.strip() + MarkdownHtml.list(notices));
        }
    }

    private void choices(DocText doc, RecordPlan record) {
        List<String> choices = rules.choices(record);
        if (!choices.isEmpty()) {
            doc.block(MarkdownHtml.list(choices).strip());
        }
    }

    private void sample(DocText doc, DocLabel label, Sample.Role role) {
        for (Sample sample : page.samples()) {
            if (sample.role() == role && !sample.text().isBlank()) {
                listing(doc, label, sample.text().stripTrailing());
            }
        }
    }

    private void listing(DocText doc, DocLabel label, String lines) {
        doc.paragraph(label.in(language) + DocLabel.COLON.in(language).strip());
        // HTML drops a line end behind the tag, and all lines of the sample begin as far from the left.
        doc.block("<pre>\n" + JavadocEscaper.text(lines) + "</pre>");
    }

    private void componentTags(DocText doc, RecordPlan record) {
        for (ComponentPlan component : record.components()) {
            doc.tag("param", component.name() + " " + described(record, component));
        }
    }

    private String described(RecordPlan record, ComponentPlan component) {
        List<String> facts = new ArrayList<>();
        if (component.type() instanceof JavaType.OneOf oneOf) {
            facts.add(fields.javaTypes(oneOf));
        }
        facts.addAll(rules.conditions(record, component));
        return fields.of(component.field(), facts);
    }

    private void see(DocText doc) {
        String url = page.sourceUrl();
        if (url != null && InlineMarkdown.isWebAddress(url)) {
            doc.tag("see", InlineMarkdown.link(url, page.name() + updated(page.updated())));
        }
    }

    private String updated(@Nullable String date) {
        return date == null
                ? ""
                : DocLabel.OPEN.in(language) + DocLabel.UPDATED.in(language) + " " + date + DocLabel.CLOSE.in(language);
    }

    private static String described(String description, String name) {
        return description.isBlank() ? JavadocEscaper.code(name) : MarkdownHtml.block(description);
    }

    private String labelled(DocLabel label, String html) {
        return label.in(language) + DocLabel.COLON.in(language) + html;
    }
}
