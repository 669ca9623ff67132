package io.feishuapi.processor.plan;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The way to a value of a record: a component of the record, then a component of that component, and so on.
 *
 * @param steps at least one component
 */
public record Access(List<ComponentPlan> steps) {

    public Access {
        steps = List.copyOf(steps);
    }

    /** The value's own component. */
    public ComponentPlan last() {
        return steps.get(steps.size() - 1);
    }

    /** The path as violations tell it, such as {@code left.items}. */
    public String path() {
        return steps.stream().map(ComponentPlan::wireName).collect(Collectors.joining("."));
    }
}
