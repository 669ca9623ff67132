package io.feishuapi.spec.model.description;

import io.feishuapi.spec.model.Literal;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** True and false. */
final class TruthForm extends ValueForm<Boolean> {

    /** Both are printed. */
    static final TruthForm TRUTH = new TruthForm(null);

    /** Only true is printed. */
    static final TruthForm FLAG = new TruthForm(false);

    private final @Nullable Boolean absent;

    private TruthForm(@Nullable Boolean absent) {
        this.absent = absent;
    }

    @Override
    public Literal toJson(Boolean value) {
        return new Literal.JsonBoolean(value);
    }

    @Override
    public Boolean fromJson(JsonNode json) throws MalformedModelException {
        return json.bool();
    }

    @Override
    void pack(Boolean value, PackedOutput out) {
        out.truth(value);
    }

    @Override
    Boolean unpack(PackedInput in) throws IOException {
        return in.truth();
    }

    @Override
    @Nullable
    Boolean absent() {
        return absent;
    }
}
