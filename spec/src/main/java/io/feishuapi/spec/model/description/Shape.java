package io.feishuapi.spec.model.description;

import io.feishuapi.spec.model.Literal;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a record consists of, in the order of the printed model.
 *
 * @param <R> the record
 */
public abstract class Shape<R> extends ValueForm<R> {

    private @Nullable List<Component<R, ?>> components;

    Shape() {}

    /** Makes a record of what a visitor gives for the components of another. This is where the components are listed. */
    protected abstract <E extends Exception> R map(R record, ComponentVisitor<R, E> visitor) throws E;

    /** A record of which nothing is known. */
    public abstract R blank();

    /** The components in the order of the printed model. */
    public final List<Component<R, ?>> components() {
        List<Component<R, ?>> known = components;
        if (known == null) {
            ComponentLister<R> lister = new ComponentLister<>();
            map(blank(), lister);
            known = lister.components();
            components = known;
        }
        return known;
    }

    /** What a record has in a component; null where it is absent. */
    public final <V> @Nullable V get(R record, Component<R, V> component) {
        ComponentGetter<R, V> getter = new ComponentGetter<>(component);
        map(record, getter);
        return getter.found();
    }

    /** What a record says in a component; null where it says nothing, as with an empty list. */
    public final <V> @Nullable V stated(R record, Component<R, V> component) {
        V value = get(record, component);
        return value == null || value.equals(component.form().absent()) ? null : value;
    }

    /** The same record with another value; null where it is to say nothing. */
    public final <V> R with(R record, Component<R, V> component, @Nullable V value) {
        return edit(record).set(component, value).done();
    }

    /** Begins a changed copy of a record. */
    public final Edit<R> edit(R record) {
        return new Edit<>(this, record);
    }

    /** Begins a record of which only what is set is known. */
    public final Edit<R> make() {
        return edit(blank());
    }

    @Override
    public final Literal toJson(R record) {
        Map<String, Literal> members = new LinkedHashMap<>();
        printInto(members, record);
        return new Literal.JsonObject(members);
    }

    final void printInto(Map<String, Literal> members, R record) {
        map(record, new ComponentPrinter<>(members));
    }

    @Override
    public final R fromJson(JsonNode json) throws MalformedModelException {
        return map(blank(), new ComponentParser<>(json));
    }

    @Override
    public final void pack(R record, PackedOutput out) {
        map(record, new ComponentPacker<>(out));
    }

    @Override
    public final R unpack(PackedInput in) throws IOException {
        return map(blank(), new ComponentUnpacker<>(in));
    }

    /** How many statements in prose became what the record has. */
    @Override
    public final int statements(R record) {
        StatementCounter<R> counter = new StatementCounter<>();
        map(record, counter);
        return counter.count();
    }
}
