package io.feishuapi.cli.lint;

import com.fasterxml.jackson.core.JsonGenerator;
import io.feishuapi.spec.model.diagnostic.DiagnosticId;
import io.feishuapi.spec.text.JsonText;
import io.feishuapi.spec.text.Position;
import io.feishuapi.spec.text.VisibleText;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes a report as SARIF 2.1.0, the form that code hosts show beside the lines of a change. */
public final class LintSarifWriter {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:/");

    private final String version;

    /**
     * A writer.
     *
     * @param version the tool's own version
     */
    public LintSarifWriter(String version) {
        this.version = version;
    }

    /** The whole report. */
    public String write(LintReport report) {
        return JsonText.write(json -> log(json, report));
    }

    private void log(JsonGenerator json, LintReport report) throws IOException {
        List<DiagnosticId> rules = Arrays.asList(DiagnosticId.values());
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "feishu-api lint");
        json.writeStringField("version", version);
        json.writeArrayFieldStart("rules");
        for (DiagnosticId rule : rules) {
            rule(json, rule);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeArrayFieldStart("results");
        for (LintProblem problem : report.problems()) {
            result(json, problem, rules.indexOf(problem.diagnostic().id()));
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void rule(JsonGenerator json, DiagnosticId rule) throws IOException {
        String words = rule.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        json.writeStartObject();
        json.writeStringField("id", rule.code());
        json.writeObjectFieldStart("shortDescription");
        json.writeStringField("text", words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".");
        json.writeEndObject();
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", rule.severity().wireName());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void result(JsonGenerator json, LintProblem problem, int ruleIndex) throws IOException {
        Position position = problem.diagnostic().position();
        json.writeStartObject();
        json.writeStringField("ruleId", problem.diagnostic().id().code());
        json.writeNumberField("ruleIndex", ruleIndex);
        json.writeStringField("level", problem.severity().wireName());
        json.writeObjectFieldStart("message");
        json.writeStringField("text", VisibleText.line(problem.diagnostic().message()));
        json.writeEndObject();
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(problem.file()));
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", position.line());
        json.writeNumberField("startColumn", position.column());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    /** The path as a URI: relative paths stay relative, so that a code host can find the file in its checkout. */
    private static String uri(String file) {
        boolean drive = DRIVE.matcher(file).lookingAt();
        boolean absolute = drive || file.startsWith("/");
        // A colon in the first part of a relative path would read as a scheme.
        String path = drive ? "/" + file : absolute || file.indexOf(':') < 0 ? file : "./" + file;
        try {
            return new URI(absolute ? "file" : null, absolute ? "" : null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no path: " + VisibleText.line(file), e);
        }
    }
}
