package io.feishuapi.spec.read;

import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.FieldType.Simple;
import io.feishuapi.spec.model.Literal;
import io.feishuapi.spec.text.phrase.Phrase;
import java.math.BigDecimal;
import java.util.Optional;

/** Fits values as prose writes them to the types of the fields that they are compared with. */
final class LiteralTypes {

    private static final Phrase NUMBER = Phrase.of("-?[0-9]{1,18}(?:\\.[0-9]{1,9})?");

    private LiteralTypes() {}

    /** The value in a field's type, such as {@code "1"} for a string that prose compares with {@code 1}; nothing where it is no such value. */
    static Optional<Literal> retyped(Literal value, FieldType type) {
        if (value.isA(type)) {
            return Optional.of(value);
        }
        if (!value.isScalar()) {
            return Optional.empty();
        }
        String text = value.plain();
        if (type.mayBe(Simple.STRING) && !text.isEmpty()) {
            return Optional.of(new Literal.JsonString(text));
        }
        if (type.mayBe(Simple.NUMBER) && NUMBER.isAllOf(text)) {
            return Optional.of(new Literal.JsonNumber(new BigDecimal(text)));
        }
        boolean truth = text.equals("true") || text.equals("false");
        return type.mayBe(Simple.BOOLEAN) && truth
                ? Optional.of(new Literal.JsonBoolean(text.equals("true")))
                : Optional.empty();
    }
}
