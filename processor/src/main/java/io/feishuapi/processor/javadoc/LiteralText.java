package io.feishuapi.processor.javadoc;

import io.feishuapi.spec.model.Literal;
import java.util.stream.Collectors;

/** Literals as a page would write them. */
final class LiteralText {

    private LiteralText() {}

    static String of(Literal literal) {
        if (literal instanceof Literal.JsonString string) {
            return '"' + string.value() + '"';
        } else if (literal instanceof Literal.JsonNumber number) {
            return number.value().toPlainString();
        } else if (literal instanceof Literal.JsonBoolean flag) {
            return String.valueOf(flag.value());
        } else if (literal instanceof Literal.JsonArray array) {
            return array.elements().stream().map(LiteralText::of).collect(Collectors.joining(", ", "[", "]"));
        } else if (literal instanceof Literal.JsonObject object) {
            return object.members().entrySet().stream()
                    .map(member -> '"' + member.getKey() + "\": " + of(member.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return "null";
    }

    /** The same without quotes around a string, where it stands in code font anyway. */
    static String unquoted(Literal literal) {
        return literal instanceof Literal.JsonString string ? string.value() : of(literal);
    }
}
