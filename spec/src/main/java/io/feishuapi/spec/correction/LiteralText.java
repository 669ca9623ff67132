package io.feishuapi.spec.correction;

import io.feishuapi.spec.model.Literal;
import java.util.stream.Collectors;

/** Writes values for messages, as a correction would have them. */
final class LiteralText {

    private LiteralText() {}

    static String of(Literal literal) {
        if (literal instanceof Literal.JsonString string) {
            return "\"" + string.value().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
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
                    .map(member -> of(new Literal.JsonString(member.getKey())) + ": " + of(member.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return "null";
    }
}
