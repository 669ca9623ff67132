package io.feishuapi.spec.model.description;

import io.feishuapi.spec.model.CrossFieldRule.Count;
import io.feishuapi.spec.model.Literal;
import java.io.IOException;

/** How many of several fields are there, by the name of the rule that says so. */
final class CountForm extends ValueForm<Count> {

    static final CountForm COUNT = new CountForm();

    private static final Count[] COUNTS = Count.values();

    private CountForm() {}

    @Override
    public Literal toJson(Count count) {
        return new Literal.JsonString(count.wireName());
    }

    @Override
    public Count fromJson(JsonNode json) throws MalformedModelException {
        String name = json.string();
        for (Count count : COUNTS) {
            if (count.wireName().equals(name)) {
                return count;
            }
        }
        throw json.wrong("a rule over several fields");
    }

    @Override
    void pack(Count count, PackedOutput out) {
        out.constant(count);
    }

    @Override
    Count unpack(PackedInput in) throws IOException {
        return in.constant(COUNTS);
    }
}
