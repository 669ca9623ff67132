package io.feishuapi.spec.model.description;

import io.feishuapi.spec.model.Literal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Lists, left out where they are empty. */
public final class ListForm<V> extends ValueForm<List<V>> {

    /** Lists of texts. */
    static final ListForm<String> TEXTS = new ListForm<>(TextForm.TEXT);

    private final ValueForm<V> element;

    ListForm(ValueForm<V> element) {
        this.element = element;
    }

    /** The form of each element. */
    public ValueForm<V> element() {
        return element;
    }

    @Override
    public Literal toJson(List<V> values) {
        List<Literal> elements = new ArrayList<>(values.size());
        for (V value : values) {
            elements.add(element.toJson(value));
        }
        return new Literal.JsonArray(elements);
    }

    @Override
    public List<V> fromJson(JsonNode json) throws MalformedModelException {
        List<V> values = new ArrayList<>();
        for (JsonNode each : json.elements()) {
            values.add(element.fromJson(each));
        }
        return values;
    }

    @Override
    public void pack(List<V> values, PackedOutput out) {
        out.number(values.size());
        for (V value : values) {
            element.pack(value, out);
        }
    }

    @Override
    public List<V> unpack(PackedInput in) throws IOException {
        int count = in.count();
        if (count == 0) {
            return List.of();
        }
        List<V> values = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            values.add(element.unpack(in));
        }
        return values;
    }

    @Override
    List<V> absent() {
        return List.of();
    }

    @Override
    int size(List<V> values) {
        return values.size();
    }

    @Override
    int statements(List<V> values) {
        int statements = 0;
        for (V value : values) {
            statements += element.statements(value);
        }
        return statements;
    }
}
