package io.feishuapi.spec.model.description;

import io.feishuapi.spec.model.DefaultValue;
import io.feishuapi.spec.model.Literal;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Defaults: {@code default} holds a literal, {@code defaultText} words. */
final class DefaultForm extends Form<DefaultValue> {

    static final DefaultForm DEFAULT = new DefaultForm();

    private static final String WORDS = "defaultText";

    private static final int KNOWN = 0;
    private static final int DESCRIBED = 1;

    private DefaultForm() {}

    @Override
    void print(String key, DefaultValue value, Map<String, Literal> members) {
        value.accept(new Printer(key, members));
    }

    @Override
    @Nullable
    DefaultValue parse(String key, JsonNode object) throws MalformedModelException {
        Optional<JsonNode> known = object.member(key);
        if (known.isPresent()) {
            return new DefaultValue.Known(known.get().value());
        }
        String words = object.optionalText(WORDS);
        return words == null ? null : new DefaultValue.Described(words);
    }

    @Override
    void pack(DefaultValue value, PackedOutput out) {
        value.accept(new Packer(out));
    }

    @Override
    DefaultValue unpack(PackedInput in) throws IOException {
        switch (in.number()) {
            case KNOWN -> {
                return new DefaultValue.Known(LiteralForm.LITERAL.unpack(in));
            }
            case DESCRIBED -> {
                return new DefaultValue.Described(in.text());
            }
            default -> throw in.damaged();
        }
    }

    private record Printer(String key, Map<String, Literal> members)
            implements DefaultValue.Visitor<Map<String, Literal>> {

        @Override
        public Map<String, Literal> known(DefaultValue.Known known) {
            members.put(key, known.value());
            return members;
        }

        @Override
        public Map<String, Literal> described(DefaultValue.Described described) {
            members.put(WORDS, new Literal.JsonString(described.text()));
            return members;
        }
    }

    private record Packer(PackedOutput out) implements DefaultValue.Visitor<PackedOutput> {

        @Override
        public PackedOutput known(DefaultValue.Known known) {
            out.number(KNOWN);
            LiteralForm.LITERAL.pack(known.value(), out);
            return out;
        }

        @Override
        public PackedOutput described(DefaultValue.Described described) {
            out.number(DESCRIBED);
            out.text(described.text());
            return out;
        }
    }
}
