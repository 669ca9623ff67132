package io.feishuapi.spec.model.description;

import io.feishuapi.spec.model.Literal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prints the components of a record as members of an object. */
record ComponentPrinter<R>(Map<String, Literal> members) implements ComponentVisitor<R, RuntimeException> {

    @Override
    public <V> V required(Component<R, V> component, V given) {
        if (component.whyNotPrinted() == null) {
            component.form().print(component.key(), given, members);
        }
        return given;
    }

    @Override
    public <V> @Nullable V optional(Component<R, V> component, @Nullable V given) {
        // An empty text says no more than an absent one.
        if (given != null && !given.equals("")) {
            required(component, given);
        }
        return given;
    }
}
