package io.feishuapi.processor.plan;

import org.jspecify.annotations.Nullable;

/**
 * A parameter of a method that makes a call.
 *
 * @param name its name
 * @param type its type
 * @param role what the call takes it for
 * @param component the component of the request that it becomes, or null where it is no positional parameter
 */
public record ParameterPlan(
        String name,
        TypeReference type,
        Role role,
        @Nullable ComponentPlan component) {

    /** What a call takes a parameter for. */
    public enum Role {
        /** All that the page's call takes, in one object. */
        REQUEST,
        /** Gets the events. */
        LISTENER,
        /** A positional parameter. */
        VALUE
    }
}
