package io.feishuapi.spec.model.description;

import io.feishuapi.spec.model.Literal;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How values of some type stand in the printed model and in a packed one. */
public abstract class Form<V> {

    Form() {}

    /** Adds what is printed of a value to the members of the object that has it. */
    abstract void print(String key, V value, Map<String, Literal> members);

    /** Reads what {@link #print} added; null where nothing was. */
    abstract @Nullable V parse(String key, JsonNode object) throws MalformedModelException;

    abstract void pack(V value, PackedOutput out);

    abstract V unpack(PackedInput in) throws IOException;

    /** The value that says nothing, such as an empty list; null where every value says something. */
    @Nullable
    V absent() {
        return null;
    }

    /** The elements of a value that has some. */
    int size(V value) {
        return 1;
    }

    /** How many statements in prose are in the value. */
    int statements(V value) {
        return 0;
    }
}
