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
 * What the page shows of an action.
 *
 * @param state {@code result}, {@code failed} by the client, or {@code refused} before it was sent
 * @param title the type of a result, the API that failed, or a key of the page's texts
 * @param lines what there is to tell, by name
 * @param exchanges what went over the bridge
 */
record Outcome(String state, String title, List<Line> lines, List<Exchange> exchanges) implements JsonWritable {

    Outcome {
        lines = List.copyOf(lines);
        exchanges = List.copyOf(exchanges);
    }

    static Outcome result(String title, Line... lines) {
        return new Outcome("result", title, List.of(lines), List.of());
    }

    /** The same, with what went over the bridge. */
    Outcome after(List<Exchange> went) {
        return new Outcome(state, title, lines, went);
    }

    /** A failure with its reasons; anything unexpected is thrown on. */
    static Outcome of(Throwable thrown) {
        if (thrown instanceof CompletionException wrapped && wrapped.getCause() != null) {
            return of(wrapped.getCause());
        } else if (thrown instanceof InvalidRequestException invalid) {
            return new Outcome(
                    "refused",
                    invalid.apiName(),
                    invalid.violations().stream().map(Outcome::line).toList(),
                    List.of());
        } else if (thrown instanceof FeishuApiException failed) {
            List<Line> lines = new ArrayList<>();
            if (failed.errCode() != null) {
                lines.add(new Line("errCode", failed.errCode()));
            }
            lines.add(new Line("errMsg", failed.errMsg() == null ? failed.getMessage() : failed.errMsg()));
            return new Outcome("failed", failed.apiName(), lines, List.of());
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
                .member("exchanges", exchanges)
                .endObject();
    }

    /**
     * One fact.
     *
     * @param name what it is called
     * @param value the value as people read it, empty where the client gave none
     */
    record Line(String name, String value) implements JsonWritable {

        static Line of(String name, Object value) {
            return new Line(name, value == null ? "" : value.toString());
        }

        @Override
        public void writeTo(JsonWriter writer) {
            writer.beginObject().member("name", name).member("value", value).endObject();
        }
    }
}
