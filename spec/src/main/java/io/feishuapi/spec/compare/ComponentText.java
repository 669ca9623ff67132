package io.feishuapi.spec.compare;

import io.feishuapi.spec.model.description.Component;
import io.feishuapi.spec.model.description.ValueForm;
import org.jspecify.annotations.Nullable;

/** The value of a component as it is printed, a text without quotes. */
final class ComponentText {

    private ComponentText() {}

    static <V> @Nullable String of(Component<?, V> component, @Nullable V value) {
        if (value == null) {
            return null;
        }
        if (!(component.form() instanceof ValueForm<V> form)) {
            throw new IllegalArgumentException(component + " has no text of its own");
        }
        return form.toJson(value).plain();
    }
}
