package io.feishuapi.processor.plan;

import io.feishuapi.spec.model.Field;

/**
 * A component of a record.
 *
 * @param field what the page says of it
 * @param name its name in Java
 * @param type its type in Java
 * @param required whether a caller must give it; never in a result
 * @param loose whether a number may come as a string and a string as a number, as the page's own samples have it; never in a request
 */
public record ComponentPlan(Field field, String name, JavaType type, boolean required, boolean loose) {

    /** The name that goes over the wire. */
    public String wireName() {
        return field.name();
    }
}
