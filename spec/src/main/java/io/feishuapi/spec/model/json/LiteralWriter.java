package io.feishuapi.spec.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.feishuapi.spec.model.Literal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Writes JSON values as JSON, in the layout of a generator. */
record LiteralWriter(JsonGenerator json) implements Literal.Visitor<JsonGenerator> {

    @Override
    public JsonGenerator string(Literal.JsonString string) {
        return write(() -> json.writeString(string.value()));
    }

    @Override
    public JsonGenerator number(Literal.JsonNumber number) {
        return write(() -> json.writeNumber(number.toString()));
    }

    @Override
    public JsonGenerator bool(Literal.JsonBoolean bool) {
        return write(() -> json.writeBoolean(bool.value()));
    }

    @Override
    public JsonGenerator nothing(Literal.JsonNull nothing) {
        return write(json::writeNull);
    }

    @Override
    public JsonGenerator array(Literal.JsonArray array) {
        write(json::writeStartArray);
        array.elements().forEach(element -> element.accept(this));
        return write(json::writeEndArray);
    }

    @Override
    public JsonGenerator object(Literal.JsonObject object) {
        write(json::writeStartObject);
        for (Map.Entry<String, Literal> member : object.members().entrySet()) {
            write(() -> json.writeFieldName(member.getKey()));
            member.getValue().accept(this);
        }
        return write(json::writeEndObject);
    }

    private JsonGenerator write(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return json;
    }

    private interface Writing {
        void run() throws IOException;
    }
}
