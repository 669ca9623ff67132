package io.feishuapi.spec.model.description;

import io.feishuapi.spec.model.Literal;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON values, which are printed as they are. */
final class LiteralForm extends ValueForm<Literal> {

    static final LiteralForm LITERAL = new LiteralForm();

    private static final int STRING = 0;
    private static final int NUMBER = 1;
    private static final int FALSE = 2;
    private static final int TRUE = 3;
    private static final int NULL = 4;
    private static final int ARRAY = 5;
    private static final int OBJECT = 6;

    private LiteralForm() {}

    @Override
    public Literal toJson(Literal value) {
        return value;
    }

    @Override
    public Literal fromJson(JsonNode json) {
        return json.value();
    }

    @Override
    void pack(Literal literal, PackedOutput out) {
        literal.accept(new Packer(out));
    }

    @Override
    Literal unpack(PackedInput in) throws IOException {
        switch (in.number()) {
            case STRING -> {
                return new Literal.JsonString(in.text());
            }
            case NUMBER -> {
                return new Literal.JsonNumber(new BigDecimal(in.text()));
            }
            case FALSE -> {
                return new Literal.JsonBoolean(false);
            }
            case TRUE -> {
                return new Literal.JsonBoolean(true);
            }
            case NULL -> {
                return new Literal.JsonNull();
            }
            case ARRAY -> {
                int count = in.count();
                List<Literal> elements = new ArrayList<>(count);
                for (int index = 0; index < count; index++) {
                    elements.add(unpack(in));
                }
                return new Literal.JsonArray(elements);
            }
            case OBJECT -> {
                int count = in.count();
                Map<String, Literal> members = new LinkedHashMap<>();
                for (int index = 0; index < count; index++) {
                    String name = in.text();
                    members.put(name, unpack(in));
                }
                return new Literal.JsonObject(members);
            }
            default -> throw in.damaged();
        }
    }

    private record Packer(PackedOutput out) implements Literal.Visitor<PackedOutput> {

        @Override
        public PackedOutput string(Literal.JsonString string) {
            out.number(STRING);
            out.text(string.value());
            return out;
        }

        @Override
        public PackedOutput number(Literal.JsonNumber number) {
            out.number(NUMBER);
            out.text(number.value().toString());
            return out;
        }

        @Override
        public PackedOutput bool(Literal.JsonBoolean bool) {
            out.number(bool.value() ? TRUE : FALSE);
            return out;
        }

        @Override
        public PackedOutput nothing(Literal.JsonNull nothing) {
            out.number(NULL);
            return out;
        }

        @Override
        public PackedOutput array(Literal.JsonArray array) {
            out.number(ARRAY);
            out.number(array.elements().size());
            array.elements().forEach(element -> element.accept(this));
            return out;
        }

        @Override
        public PackedOutput object(Literal.JsonObject object) {
            out.number(OBJECT);
            out.number(object.members().size());
            object.members().forEach((name, value) -> {
                out.text(name);
                value.accept(this);
            });
            return out;
        }
    }
}
