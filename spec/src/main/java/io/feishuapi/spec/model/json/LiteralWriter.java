package io.feishuapi.spec.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.feishuapi.spec.model.Literal;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;

/** Writes JSON values that a page states. */
record LiteralWriter(JsonGenerator json) {

    /** Numbers of more digits are written with an exponent, so that 1e999999 stays short. */
    private static final int LONGEST = 40;

    void literal(Literal literal) throws IOException {
        if (literal instanceof Literal.JsonString string) {
            json.writeString(string.value());
        } else if (literal instanceof Literal.JsonNumber number) {
            number(number.value());
        } else if (literal instanceof Literal.JsonBoolean bool) {
            json.writeBoolean(bool.value());
        } else if (literal instanceof Literal.JsonArray array) {
            json.writeStartArray();
            for (Literal element : array.elements()) {
                literal(element);
            }
            json.writeEndArray();
        } else if (literal instanceof Literal.JsonObject object) {
            json.writeStartObject();
            for (Map.Entry<String, Literal> member : object.members().entrySet()) {
                json.writeFieldName(member.getKey());
                literal(member.getValue());
            }
            json.writeEndObject();
        } else {
            json.writeNull();
        }
    }

    void number(BigDecimal number) throws IOException {
        json.writeNumber(Math.abs((long) number.scale()) > LONGEST ? number.toString() : number.toPlainString());
    }
}
