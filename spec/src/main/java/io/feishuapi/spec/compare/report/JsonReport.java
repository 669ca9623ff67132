package io.feishuapi.spec.compare.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.feishuapi.spec.compare.Change;
import io.feishuapi.spec.compare.ChangeSeverity;
import io.feishuapi.spec.compare.PageProblem;
import io.feishuapi.spec.compare.Place;
import io.feishuapi.spec.compare.policy.DiffReport;
import io.feishuapi.spec.compare.policy.RatedChange;
import io.feishuapi.spec.compare.policy.SuppressedChange;
import io.feishuapi.spec.compare.policy.Suppression;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The report for programs: one object, absent facts left out. */
final class JsonReport {

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    String render(DiffReport report) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setCharacterEscapes(new HarmlessJson());
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER));
            write(report, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private static void write(DiffReport report, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("summary");
        for (ChangeSeverity severity : ChangeSeverity.values()) {
            json.writeNumberField(severity.wireName(), report.count(severity));
        }
        json.writeNumberField("suppressed", report.suppressed().size());
        json.writeNumberField("problems", report.problems().size());
        json.writeEndObject();
        json.writeArrayFieldStart("changes");
        for (RatedChange rated : report.changes()) {
            json.writeStartObject();
            change(rated, json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("suppressed");
        for (SuppressedChange accepted : report.suppressed()) {
            json.writeStartObject();
            change(accepted.rated(), json);
            suppression(accepted.suppression(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("problems");
        for (PageProblem problem : report.problems()) {
            problem(problem, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("notes");
        for (var note : report.notes()) {
            json.writeStartObject();
            json.writeStringField("id", note.id());
            json.writeStringField("message", note.message());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void change(RatedChange rated, JsonGenerator json) throws IOException {
        Change change = rated.change();
        json.writeStringField("id", change.kind().id());
        json.writeStringField("title", change.kind().title());
        json.writeStringField("severity", rated.severity().wireName());
        json.writeStringField("api", change.api());
        json.writeStringField("path", change.path());
        text("old", change.oldValue(), json);
        text("new", change.newValue(), json);
        place("oldPlace", change.oldPlace(), json);
        place("newPlace", change.newPlace(), json);
        json.writeStringField("remedy", change.kind().remedy());
    }

    private static void suppression(Suppression suppression, JsonGenerator json) throws IOException {
        json.writeStringField("reason", suppression.reason());
        text(
                "expires",
                suppression.expires() == null ? null : suppression.expires().toString(),
                json);
        json.writeStringField("suppressedAt", suppression.place());
    }

    private static void problem(PageProblem problem, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", problem.id());
        json.writeStringField("api", problem.api());
        json.writeStringField("page", problem.page());
        json.writeNumberField("line", problem.position().line());
        json.writeNumberField("column", problem.position().column());
        json.writeStringField("message", problem.message());
        json.writeEndObject();
    }

    private static void place(String key, @Nullable Place place, JsonGenerator json) throws IOException {
        if (place == null) {
            return;
        }
        json.writeObjectFieldStart(key);
        json.writeStringField("page", place.page());
        if (place.position() != null) {
            json.writeNumberField("line", place.position().line());
            json.writeNumberField("column", place.position().column());
        }
        json.writeEndObject();
    }

    private static void text(String key, @Nullable String value, JsonGenerator json) throws IOException {
        if (value != null) {
            json.writeStringField(key, value);
        }
    }
}
