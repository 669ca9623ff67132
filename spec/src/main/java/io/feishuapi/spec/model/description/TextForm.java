package io.feishuapi.spec.model.description;

import io.feishuapi.spec.model.Literal;
import java.io.IOException;

/** Texts. */
final class TextForm extends ValueForm<String> {

    static final TextForm TEXT = new TextForm();

    private TextForm() {}

    @Override
    public Literal toJson(String value) {
        return new Literal.JsonString(value);
    }

    @Override
    public String fromJson(JsonNode json) throws MalformedModelException {
        return json.string();
    }

    @Override
    void pack(String value, PackedOutput out) {
        out.text(value);
    }

    @Override
    String unpack(PackedInput in) throws IOException {
        return in.text();
    }
}
