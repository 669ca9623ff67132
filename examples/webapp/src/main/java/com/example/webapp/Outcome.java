package com.example.webapp;

import io.feishuapi.FeishuApiException;
import io.feishuapi.InvalidRequestException;
import io.feishuapi.Violation;
import io.feishuapi.json.JsonWritable;
import io.feishuapi.json.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;

/**
 * What the page shows of a call.
 *
 * @param state {@code result}, {@code failed} by the client, or {@code refused} before it was sent
 * @param title one line
 * @param lines what there is to tell, by name
 */
record Outcome(String state, String title, List<Line> lines) implements JsonWritable {

    Outcome {
        lines = List.copyOf(lines);
    }

    static Outcome result(String title, Line... lines) {
        return new Outcome("result", title, List.of(lines));
    }

    /** A failure with its reasons; anything unexpected is thrown on. */
    static Outcome of(Throwable thrown) {
        if (thrown instanceof CompletionException wrapped && wrapped.getCause() != null) {
            return of(wrapped.getCause());
        } else if (thrown instanceof InvalidRequestException invalid) {
            return new Outcome(
                    "refused",
                    "Not sent, rules broken: " + invalid.violations().size(),
                    invalid.violations().stream().map(Outcome::line).toList());
        } else if (thrown instanceof FeishuApiException failed) {
            List<Line> lines = new ArrayList<>();
            if (failed.errCode() != null) {
                lines.add(new Line("errCode", failed.errCode()));
            }
            lines.add(new Line("errMsg", failed.errMsg() == null ? failed.getMessage() : failed.errMsg()));
            return new Outcome("failed", failed.apiName() + " failed", lines);
        }
        throw new CompletionException(thrown);
    }

    private static Line line(Violation violation) {
        return new Line(violation.path(), violation.message() + (violation.value() == null ? "" : ", got " + violation.value()));
    }

    @Override
    public void writeTo(JsonWriter writer) {
        writer.beginObject()
                .member("state", state)
                .member("title", title)
                .member("lines", lines)
                .endObject();
    }

    /**
     * One fact.
     *
     * @param name what it is called
     * @param value the value as people read it
     */
    record Line(String name, String value) implements JsonWritable {

        static Line of(String name, Object value) {
            return new Line(name, value == null ? "not given" : value.toString());
        }

        @Override
        public void writeTo(JsonWriter writer) {
            writer.beginObject().member("name", name).member("value", value).endObject();
        }
    }
}
