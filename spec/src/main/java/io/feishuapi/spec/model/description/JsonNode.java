package io.feishuapi.spec.model.description;

import io.feishuapi.spec.model.Literal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON text that is expected to be of some shape; whatever it is instead is told with its path.
 *
 * @param path where it stands, such as {@code input[2].type}
 * @param value the value
 */
public record JsonNode(String path, Literal value) {

    /** The member of an object, or nothing where it is absent. */
    public Optional<JsonNode> member(String name) throws MalformedModelException {
        Literal member = members().get(name);
        return member == null ? Optional.empty() : Optional.of(new JsonNode(child(name), member));
    }

    /** The member of an object, which has to be there. */
    public JsonNode required(String name) throws MalformedModelException {
        Literal member = members().get(name);
        if (member == null) {
            throw missing(name);
        }
        return new JsonNode(child(name), member);
    }

    /** The string of a member, which has to be there. */
    public String text(String name) throws MalformedModelException {
        return required(name).string();
    }

    /** The string of a member, or null where it is absent. */
    public @Nullable String optionalText(String name) throws MalformedModelException {
        Optional<JsonNode> member = member(name);
        return member.isPresent() ? member.get().string() : null;
    }

    /** The elements of a list, none where it is absent. */
    public List<JsonNode> list(String name) throws MalformedModelException {
        Optional<JsonNode> member = member(name);
        return member.isPresent() ? member.get().elements() : List.of();
    }

    /** The strings of a list, none where it is absent. */
    public List<String> texts(String name) throws MalformedModelException {
        List<String> texts = new ArrayList<>();
        for (JsonNode element : list(name)) {
            texts.add(element.string());
        }
        return texts;
    }

    /** This value, which has to be a string. */
    public String string() throws MalformedModelException {
        if (value instanceof Literal.JsonString string) {
            return string.value();
        }
        throw wrong("a string");
    }

    /** This value, which has to be true or false. */
    public boolean bool() throws MalformedModelException {
        if (value instanceof Literal.JsonBoolean bool) {
            return bool.value();
        }
        throw wrong("true or false");
    }

    BigDecimal number() throws MalformedModelException {
        if (value instanceof Literal.JsonNumber number) {
            return number.value();
        }
        throw wrong("a number");
    }

    /** The elements of this value, which has to be a list. */
    public List<JsonNode> elements() throws MalformedModelException {
        if (!(value instanceof Literal.JsonArray array)) {
            throw wrong("a list");
        }
        List<JsonNode> elements = new ArrayList<>();
        for (Literal element : array.elements()) {
            elements.add(new JsonNode(path + "[" + elements.size() + "]", element));
        }
        return elements;
    }

    Map<String, Literal> members() throws MalformedModelException {
        if (value instanceof Literal.JsonObject object) {
            return object.members();
        }
        throw wrong("an object");
    }

    /** The value that goes by the word that stands here. */
    public <T> T word(T[] values, Function<T, String> wireName) throws MalformedModelException {
        String word = string();
        return Stream.of(values)
                .filter(each -> wireName.apply(each).equals(word))
                .findFirst()
                .orElseThrow(() -> wrong("one of "
                        + String.join(", ", Stream.of(values).map(wireName).toList())));
    }

    /** Tells that this value is something else than expected. */
    public MalformedModelException wrong(String expected) {
        return new MalformedModelException((path.isEmpty() ? "it" : path) + " is not " + expected);
    }

    MalformedModelException missing(String name) {
        return new MalformedModelException(child(name) + " is missing");
    }

    private String child(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
