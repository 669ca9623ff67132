package io.feishuapi.spec.fact;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.FieldType.Simple;
import io.feishuapi.spec.model.Literal;
import io.feishuapi.spec.text.phrase.Phrase;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads values as people write them in pages: single quotes, bare words, full-width punctuation. */
final class LiteralReader {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private static final Phrase NUMBER = Phrase.of("[-+]?(?:0|[1-9]\\d{0,29})(?:\\.\\d{1,30})?");
    private static final Phrase EXPRESSION = Phrase.of(Numbers.ONE);

    private LiteralReader() {}

    /** The value in the type of its field, or null where the text is no such value. */
    static @Nullable Literal read(String raw, FieldType type) {
        String text = raw.strip();
        return type.accept(new Reader(text)).orElse(null);
    }

    /** The value in the type that its form suggests: a number, true, false, a quoted string, or a bare word. */
    static Literal readByForm(String raw) {
        String text = raw.strip();
        Literal value = json(Normal.of(text));
        return value == null ? new Literal.JsonString(unquote(text)) : value;
    }

    /** The text without one pair of quotes around it. */
    static String unquote(String raw) {
        String text = raw.strip();
        if (text.length() < 2) {
            return text;
        }
        String normal = Normal.of(text);
        char first = normal.charAt(0);
        boolean quoted =
                (first == '"' || first == '\'' || first == '`') && normal.indexOf(first, 1) == text.length() - 1;
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    private static @Nullable Literal readUnion(String text, FieldType.Union union) {
        Literal strict = json(Normal.of(text));
        if (strict != null && strict.isA(union)) {
            return strict;
        }
        return union.mayBe(Simple.STRING) ? readSimple(text, Simple.STRING) : null;
    }

    private static @Nullable Literal readSimple(String text, Simple type) {
        return switch (type) {
            case STRING -> new Literal.JsonString(unquote(text));
            case NUMBER -> number(unquote(text));
            case BOOLEAN -> bool(unquote(text));
            case OBJECT -> json(text) instanceof Literal.JsonObject object ? object : null;
            case ANY -> readByForm(text);
            case FUNCTION, ARRAYBUFFER -> null;
        };
    }

    private static @Nullable Literal number(String text) {
        String normal = Normal.of(text);
        if (NUMBER.isAllOf(normal)) {
            return new Literal.JsonNumber(new BigDecimal(normal));
        }
        boolean expression = !normal.startsWith("0") && EXPRESSION.isAllOf(normal);
        return expression ? new Literal.JsonNumber(Numbers.read(normal)) : null;
    }

    private static @Nullable Literal bool(String text) {
        return switch (text) {
            case "true", "True", "TRUE", "是" -> new Literal.JsonBoolean(true);
            case "false", "False", "FALSE", "否" -> new Literal.JsonBoolean(false);
            default -> null;
        };
    }

    /** The text as one JSON value, or null where it is none. */
    private static @Nullable Literal json(String text) {
        return switch (text) {
            case "true" -> new Literal.JsonBoolean(true);
            case "false" -> new Literal.JsonBoolean(false);
            case "null" -> new Literal.JsonNull();
            default -> mayBeJson(text) ? parsed(text) : null;
        };
    }

    /** Whether a text begins as a list, an object, a string or a number does; most are a word, and no parser need tell. */
    private static boolean mayBeJson(String text) {
        return !text.isEmpty() && "[{\"'\\-0123456789".indexOf(text.charAt(0)) >= 0;
    }

    private static @Nullable Literal parsed(String text) {
        try (JsonParser parser = JSON.createParser(text.replace("\\\"", "\""))) {
            JsonToken first = parser.nextToken();
            Literal value = first == null ? null : value(parser);
            return value != null && parser.nextToken() == null ? value : null;
        } catch (IOException | NumberFormatException notJson) {
            return null;
        }
    }

    private static Literal value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_ARRAY -> {
                List<Literal> elements = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(value(parser));
                }
                yield new Literal.JsonArray(elements);
            }
            case START_OBJECT -> {
                Map<String, Literal> members = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    members.put(name, value(parser));
                }
                yield new Literal.JsonObject(members);
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Literal.JsonNumber(parser.getDecimalValue());
            case VALUE_TRUE -> new Literal.JsonBoolean(true);
            case VALUE_FALSE -> new Literal.JsonBoolean(false);
            case VALUE_NULL -> new Literal.JsonNull();
            default -> new Literal.JsonString(parser.getText());
        };
    }

    /** Reads a text in the type of its field. */
    private record Reader(String text) implements FieldType.Visitor<Optional<Literal>> {

        @Override
        public Optional<Literal> simple(Simple simple) {
            return Optional.ofNullable(readSimple(text, simple));
        }

        @Override
        public Optional<Literal> array(FieldType.Array array) {
            return Optional.ofNullable(json(text)).filter(Literal.JsonArray.class::isInstance);
        }

        @Override
        public Optional<Literal> union(FieldType.Union union) {
            return Optional.ofNullable(readUnion(text, union));
        }
    }
}
