package io.feishuapi.processor.plan;

/**
 * A parameter of a method that makes a call.
 *
 * @param name its name
 * @param type its type
 * @param role what the call takes it for
 */
public record ParameterPlan(String name, TypeReference type, Role role) {

    /** What a call takes a parameter for. */
    public enum Role {
        /** All that the page's call takes, in one object. */
        REQUEST,
        /** Gets the events. */
        LISTENER
    }
}
