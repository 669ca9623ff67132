package io.feishuapi.spec.model.description;

import io.feishuapi.spec.model.Literal;
import java.io.IOException;
import java.util.Locale;

/** Constants of an enum, by their names in lower case. */
final class WordForm<E extends Enum<E>> extends ValueForm<E> {

    private final E[] values;

    WordForm(E[] values) {
        this.values = values;
    }

    @Override
    public Literal toJson(E value) {
        return new Literal.JsonString(word(value));
    }

    @Override
    public E fromJson(JsonNode json) throws MalformedModelException {
        return json.word(values, WordForm::word);
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    @Override
    void pack(E value, PackedOutput out) {
        out.constant(value);
    }

    @Override
    E unpack(PackedInput in) throws IOException {
        return in.constant(values);
    }
}
