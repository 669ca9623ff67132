package io.feishuapi.spec.read;

import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.FieldType.Simple;
import io.feishuapi.spec.model.Literal;
import io.feishuapi.spec.text.phrase.Phrase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Fits values as prose writes them to the types of the fields that they are compared with. */
final class LiteralTypes {

    private static final Phrase NUMBER = Phrase.of("-?[0-9]{1,18}(?:\\.[0-9]{1,9})?");

    private LiteralTypes() {}

    /** The value in a field's type, such as {@code "1"} for a string that prose compares with {@code 1}; nothing where it is no such value. */
    static Optional<Literal> retyped(Literal value, FieldType type) {
        if (type instanceof FieldType.Array) {
            return value instanceof Literal.JsonArray ? Optional.of(value) : Optional.empty();
        }
        List<FieldType> types = type instanceof FieldType.Union union ? union.alternatives() : List.of(type);
        if (types.contains(Simple.ANY) || types.stream().anyMatch(each -> isA(value, each))) {
            return Optional.of(value);
        }
        String text = text(value);
        if (types.contains(Simple.STRING) && !text.isEmpty()) {
            return Optional.of(new Literal.JsonString(text));
        }
        if (types.contains(Simple.NUMBER) && NUMBER.isAllOf(text)) {
            return Optional.of(new Literal.JsonNumber(new BigDecimal(text)));
        }
        boolean truth = text.equals("true") || text.equals("false");
        return types.contains(Simple.BOOLEAN) && truth
                ? Optional.of(new Literal.JsonBoolean(text.equals("true")))
                : Optional.empty();
    }

    private static boolean isA(Literal value, FieldType type) {
        return (type == Simple.STRING && value instanceof Literal.JsonString)
                || (type == Simple.NUMBER && value instanceof Literal.JsonNumber)
                || (type == Simple.BOOLEAN && value instanceof Literal.JsonBoolean);
    }

    /** The value as prose writes it without quotes; empty where it is no simple value. */
    private static String text(Literal value) {
        if (value instanceof Literal.JsonString string) {
            return string.value();
        }
        if (value instanceof Literal.JsonNumber number) {
            return number.value().toPlainString();
        }
        return value instanceof Literal.JsonBoolean bool ? String.valueOf(bool.value()) : "";
    }
}
