package io.feishuapi.spec.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.description.PageShape;
import java.io.IOException;
import java.io.StringWriter;

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
            PageShape.PAGE.toJson(page).accept(new LiteralWriter(json));
        } catch (IOException e) {
            throw new IllegalStateException("a string cannot be written to", e);
        }
        return text.toString();
    }
}
