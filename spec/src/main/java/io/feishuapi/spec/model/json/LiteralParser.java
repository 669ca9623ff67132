package io.feishuapi.spec.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.feishuapi.spec.model.Literal;
import io.feishuapi.spec.model.description.JsonNode;
import io.feishuapi.spec.model.description.MalformedModelException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON. */
public final class LiteralParser {

    /** Fields nest as deep as a page claims, far below this. */
    private static final int DEEPEST = 500;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private LiteralParser() {}

    /**
     * Reads one JSON value.
     *
     * @throws MalformedModelException when the text is something else, with line and column
     */
    public static JsonNode parse(String text) throws MalformedModelException {
        try (JsonParser parser = JSON.createParser(text)) {
            parser.nextToken();
            Literal literal = value(parser);
            if (parser.nextToken() != null) {
                throw new MalformedModelException("something follows behind the end, in line "
                        + parser.currentTokenLocation().getLineNr());
            }
            return new JsonNode("", literal);
        } catch (MalformedModelException e) {
            throw e;
        } catch (JsonProcessingException e) {
            throw new MalformedModelException(
                    "no JSON: " + e.getOriginalMessage() + ", in line "
                            + (e.getLocation() == null ? 1 : e.getLocation().getLineNr()),
                    e);
        } catch (IOException e) {
            throw new IllegalStateException("a string can always be read", e);
        }
    }

    private static Literal value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new MalformedModelException("no JSON: it is empty");
        }
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> new Literal.JsonString(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Literal.JsonNumber(parser.getDecimalValue());
            case VALUE_TRUE -> new Literal.JsonBoolean(true);
            case VALUE_FALSE -> new Literal.JsonBoolean(false);
            default -> new Literal.JsonNull();
        };
    }

    private static Literal object(JsonParser parser) throws IOException {
        Map<String, Literal> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, value(parser));
        }
        return new Literal.JsonObject(members);
    }

    private static Literal array(JsonParser parser) throws IOException {
        List<Literal> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser));
        }
        return new Literal.JsonArray(elements);
    }
}
