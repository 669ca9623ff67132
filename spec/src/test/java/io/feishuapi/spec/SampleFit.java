package io.feishuapi.spec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.feishuapi.spec.model.EnumValue;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.Literal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds a JSON sample against the table that describes it. */
final class SampleFit {

    /** Members of the standard output, which no page repeats. */
    private static final Set<String> STANDARD = Set.of("errMsg", "errno", "errCode");

    private final List<String> misfits = new ArrayList<>();

    private SampleFit() {}

    /**
     * What of a sample does not fit.
     *
     * @param json strict JSON
     * @param fields the table
     * @throws IOException when it is not strict JSON
     */
    static List<String> misfits(String json, List<Field> fields) throws IOException {
        SampleFit fit = new SampleFit();
        if (parse(json) instanceof Literal.JsonObject sample) {
            fit.object("", sample, fields, STANDARD);
        } else {
            fit.misfits.add("is no object");
        }
        return fit.misfits;
    }

    private void object(String path, Literal.JsonObject sample, List<Field> fields, Set<String> besides) {
        sample.members().forEach((name, value) -> {
            Optional<Field> field =
                    fields.stream().filter(known -> known.name().equals(name)).findFirst();
            if (field.isPresent()) {
                value(path + name, value, field.get().type(), field.get());
            } else if (!besides.contains(name)) {
                misfits.add(path + name + " is not in the table");
            }
        });
    }

    private void value(String path, Literal value, FieldType type, Field field) {
        if (!fits(value, type)) {
            misfits.add(path + " is no " + type);
        } else if (value instanceof Literal.JsonObject object && !field.fields().isEmpty()) {
            object(path + ".", object, field.fields(), Set.of());
        } else if (value instanceof Literal.JsonArray array && type instanceof FieldType.Array arrayType) {
            array.elements().forEach(element -> value(path + "[]", element, arrayType.element(), field));
        } else if (!field.enumValues().isEmpty()
                && field.enumValues().stream().map(EnumValue::value).noneMatch(value::equals)) {
            misfits.add(path + " is none of the listed values");
        }
    }

    private static boolean fits(Literal value, FieldType type) {
        if (type instanceof FieldType.Union union) {
            return union.alternatives().stream().anyMatch(alternative -> fits(value, alternative));
        }
        return switch (type.toString()) {
            case "string" -> value instanceof Literal.JsonString;
            case "number" -> value instanceof Literal.JsonNumber;
            case "boolean" -> value instanceof Literal.JsonBoolean;
            case "object" -> value instanceof Literal.JsonObject;
            // What JSON makes of a buffer.
            case "arraybuffer" -> value instanceof Literal.JsonObject;
            case "any" -> true;
            default -> type instanceof FieldType.Array && value instanceof Literal.JsonArray;
        };
    }

    private static Literal parse(String json) throws IOException {
        try (JsonParser parser = JsonFactory.builder().build().createParser(json)) {
            parser.nextToken();
            Literal value = parse(parser);
            if (parser.nextToken() != null) {
                throw new IOException("something follows the value");
            }
            return value;
        }
    }

    private static Literal parse(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> new Literal.JsonString(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Literal.JsonNumber(parser.getDecimalValue());
            case VALUE_TRUE -> new Literal.JsonBoolean(true);
            case VALUE_FALSE -> new Literal.JsonBoolean(false);
            case VALUE_NULL -> new Literal.JsonNull();
            case START_ARRAY -> {
                List<Literal> elements = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(parse(parser));
                }
                yield new Literal.JsonArray(elements);
            }
            case START_OBJECT -> {
                Map<String, Literal> members = new LinkedHashMap<>();
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    members.put(name, parse(parser));
                }
                yield new Literal.JsonObject(members);
            }
            default -> throw new IOException("unexpected " + parser.currentToken());
        };
    }
}
