package io.feishuapi.processor.javadoc;

import io.feishuapi.processor.plan.ObjectPlan;
import io.feishuapi.processor.plan.PropertyPlan;
import io.feishuapi.spec.model.ApiPage;
import java.util.List;

/** The Javadoc comments of what is generated for an object with methods. Immutable. */
public final class ObjectDocs {

    private static final String FAILURE = "or with a {@link io.feishuapi.FeishuApiException}";

    private final ObjectPlan plan;
    private final FieldDoc fields;

    /** The comments for an object. */
    public ObjectDocs(ObjectPlan plan) {
        this.plan = plan;
        this.fields = new FieldDoc(DocLanguage.of(plan.page()));
    }

    /** Of its interface. */
    public String object() {
        ApiPage page = plan.page();
        DocText doc = new DocText()
                .summary("An object with methods, {@code " + JavadocEscaper.text(plan.object()) + "} of the docs.");
        if (page.summary() != null && !page.summary().isBlank()) {
            String source = page.name().equals(plan.object()) ? "" : JavadocEscaper.code(page.name()) + ": ";
            doc.paragraph(source + MarkdownHtml.block(page.summary()));
        }
        doc.paragraph("A client gives it, and it lives there until it is closed. A host implements this interface.");
        String url = page.sourceUrl();
        if (url != null && InlineMarkdown.isWebAddress(url)) {
            doc.tag("see", InlineMarkdown.link(url, page.name()));
        }
        return doc.toString();
    }

    /** Of the constant with a property's descriptor. */
    public String descriptor(PropertyPlan property) {
        return "The property {@code " + JavadocEscaper.text(property.component().wireName()) + "}.";
    }

    /** Of the method that reads a property. */
    public String get(PropertyPlan property) {
        return about(property)
                .tag("return", "completes with the value, null where there is none, " + FAILURE)
                .toString();
    }

    /** Of the method that sets a property. */
    public String set(PropertyPlan property) {
        return about(property)
                .tag("param", "value the value")
                .tag("return", "completes when the client has it, " + FAILURE)
                .toString();
    }

    private DocText about(PropertyPlan property) {
        return new DocText().summary(fields.of(property.component().field(), List.of()));
    }
}
