package io.feishuapi.spec.model.description;

import org.jspecify.annotations.Nullable;

/** Reads the components of a record from the object that was printed of it; what is not printed is as in a blank record. */
record ComponentParser<R>(JsonNode object) implements ComponentVisitor<R, MalformedModelException> {

    @Override
    public <V> V required(Component<R, V> component, V given) throws MalformedModelException {
        if (component.whyNotPrinted() != null) {
            return given;
        }
        V value = component.form().parse(component.key(), object);
        if (value == null) {
            throw object.missing(component.key());
        }
        return value;
    }

    @Override
    public <V> @Nullable V optional(Component<R, V> component, @Nullable V given) throws MalformedModelException {
        return component.whyNotPrinted() == null ? component.form().parse(component.key(), object) : given;
    }
}
