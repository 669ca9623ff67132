package io.feishuapi.spec.compare;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.feishuapi.spec.model.EnumValue;
import io.feishuapi.spec.model.Literal;
import java.util.List;
import java.util.stream.Collectors;

/** A literal as JSON. */
final class LiteralText {

    private LiteralText() {}

    static String of(Literal literal) {
        if (literal instanceof Literal.JsonString string) {
            return quote(string.value());
        }
        if (literal instanceof Literal.JsonNumber number) {
            return number.value().toPlainString();
        }
        if (literal instanceof Literal.JsonBoolean bool) {
            return Boolean.toString(bool.value());
        }
        if (literal instanceof Literal.JsonArray array) {
            return array.elements().stream().map(LiteralText::of).collect(Collectors.joining(", ", "[", "]"));
        }
        if (literal instanceof Literal.JsonObject object) {
            return object.members().entrySet().stream()
                    .map(member -> quote(member.getKey()) + ": " + of(member.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return "null";
    }

    static String ofValues(List<EnumValue> values) {
        return values.stream().map(value -> of(value.value())).collect(Collectors.joining(", "));
    }

    private static String quote(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
