package io.feishuapi.spec.model.description;

import io.feishuapi.spec.model.Literal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A form that prints one JSON value. */
public abstract class ValueForm<V> extends Form<V> {

    ValueForm() {}

    /** The value as JSON. */
    public abstract Literal toJson(V value);

    /**
     * Reads a value that was printed.
     *
     * @throws MalformedModelException where it is something else
     */
    public abstract V fromJson(JsonNode json) throws MalformedModelException;

    @Override
    void print(String key, V value, Map<String, Literal> members) {
        if (!value.equals(absent())) {
            members.put(key, toJson(value));
        }
    }

    @Override
    @Nullable
    V parse(String key, JsonNode object) throws MalformedModelException {
        Optional<JsonNode> member = object.member(key);
        return member.isPresent() ? fromJson(member.get()) : absent();
    }
}
