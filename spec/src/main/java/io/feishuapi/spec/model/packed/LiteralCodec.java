package io.feishuapi.spec.model.packed;

import io.feishuapi.spec.model.DefaultValue;
import io.feishuapi.spec.model.EnumValue;
import io.feishuapi.spec.model.Literal;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON values, and what is made of them. */
final class LiteralCodec {

    private static final int STRING = 0;
    private static final int NUMBER = 1;
    private static final int FALSE = 2;
    private static final int TRUE = 3;
    private static final int NULL = 4;
    private static final int ARRAY = 5;
    private static final int OBJECT = 6;

    private static final int NO_DEFAULT = 0;
    private static final int KNOWN = 1;
    private static final int DESCRIBED = 2;

    private LiteralCodec() {}

    static void write(Literal literal, PackedOutput out) {
        if (literal instanceof Literal.JsonString string) {
            out.number(STRING);
            out.text(string.value());
        } else if (literal instanceof Literal.JsonNumber number) {
            out.number(NUMBER);
            out.text(number.value().toString());
        } else if (literal instanceof Literal.JsonBoolean truth) {
            out.number(truth.value() ? TRUE : FALSE);
        } else if (literal instanceof Literal.JsonArray array) {
            out.number(ARRAY);
            out.number(array.elements().size());
            array.elements().forEach(element -> write(element, out));
        } else if (literal instanceof Literal.JsonObject object) {
            out.number(OBJECT);
            out.number(object.members().size());
            object.members().forEach((name, value) -> {
                out.text(name);
                write(value, out);
            });
        } else {
            out.number(NULL);
        }
    }

    static Literal read(PackedInput in) throws IOException {
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
                Literal[] elements = new Literal[in.count()];
                for (int index = 0; index < elements.length; index++) {
                    elements[index] = read(in);
                }
                return new Literal.JsonArray(List.of(elements));
            }
            case OBJECT -> {
                int count = in.count();
                Map<String, Literal> members = new LinkedHashMap<>();
                for (int index = 0; index < count; index++) {
                    String name = in.text();
                    members.put(name, read(in));
                }
                return new Literal.JsonObject(members);
            }
            default -> throw in.damaged();
        }
    }

    static void writeDefault(@Nullable DefaultValue value, PackedOutput out) {
        if (value instanceof DefaultValue.Known known) {
            out.number(KNOWN);
            write(known.value(), out);
        } else if (value instanceof DefaultValue.Described described) {
            out.number(DESCRIBED);
            out.text(described.text());
        } else {
            out.number(NO_DEFAULT);
        }
    }

    static @Nullable DefaultValue readDefault(PackedInput in) throws IOException {
        switch (in.number()) {
            case NO_DEFAULT -> {
                return null;
            }
            case KNOWN -> {
                return new DefaultValue.Known(read(in));
            }
            case DESCRIBED -> {
                return new DefaultValue.Described(in.text());
            }
            default -> throw in.damaged();
        }
    }

    static void writeEnum(List<EnumValue> values, PackedOutput out) {
        out.number(values.size());
        for (EnumValue value : values) {
            write(value.value(), out);
            out.textOrNull(value.label());
            out.textOrNull(value.constantName());
        }
    }

    static List<EnumValue> readEnum(PackedInput in) throws IOException {
        EnumValue[] values = new EnumValue[in.count()];
        for (int index = 0; index < values.length; index++) {
            values[index] = new EnumValue(read(in), in.textOrNull(), in.textOrNull());
        }
        return List.of(values);
    }
}
