package io.feishuapi.processor.plan;

/**
 * A property of an object with methods.
 *
 * @param constant the name of the constant that describes it
 * @param component what the page says of it, with its name and type in Java
 * @param type its type as signatures name it
 * @param parameter its type as the method that sets it takes it
 */
public record PropertyPlan(String constant, ComponentPlan component, TypeReference type, TypeReference parameter) {

    /** Whether it can be set. */
    public boolean isSettable() {
        return !component.field().readOnly();
    }
}
