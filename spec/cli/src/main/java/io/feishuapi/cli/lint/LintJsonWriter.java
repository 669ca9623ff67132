package io.feishuapi.cli.lint;

import com.fasterxml.jackson.core.JsonGenerator;
import io.feishuapi.spec.model.diagnostic.Diagnostic;
import io.feishuapi.spec.model.diagnostic.Severity;
import io.feishuapi.spec.text.JsonText;
import io.feishuapi.spec.text.VisibleText;
import java.io.IOException;
import java.util.Map;

/** Writes a report as one JSON object. */
public final class LintJsonWriter {

    /** The whole report. */
    public String write(LintReport report) {
        return JsonText.write(json -> report(json, report));
    }

    private static void report(JsonGenerator json, LintReport report) throws IOException {
        json.writeStartObject();
        json.writeNumberField("errors", report.count(Severity.ERROR));
        json.writeNumberField("warnings", report.count(Severity.WARNING));
        json.writeArrayFieldStart("diagnostics");
        for (LintProblem problem : report.problems()) {
            diagnostic(json, problem);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("coverage");
        figures(json, report.total());
        json.writeArrayFieldStart("pages");
        for (Map.Entry<String, Coverage> page : report.coverage().entrySet()) {
            json.writeStartObject();
            json.writeStringField("page", VisibleText.line(page.getKey()));
            figures(json, page.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void diagnostic(JsonGenerator json, LintProblem problem) throws IOException {
        Diagnostic diagnostic = problem.diagnostic();
        json.writeStartObject();
        json.writeStringField("file", VisibleText.line(problem.file()));
        json.writeNumberField("line", diagnostic.position().line());
        json.writeNumberField("column", diagnostic.position().column());
        json.writeStringField("id", diagnostic.id().code());
        json.writeStringField("severity", problem.severity().wireName());
        json.writeStringField("message", VisibleText.line(diagnostic.message()));
        json.writeEndObject();
    }

    private static void figures(JsonGenerator json, Coverage coverage) throws IOException {
        json.writeNumberField("matched", coverage.matched());
        json.writeNumberField("unmatched", coverage.unmatched());
    }
}
