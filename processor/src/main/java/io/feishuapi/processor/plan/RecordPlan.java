package io.feishuapi.processor.plan;

import io.feishuapi.spec.model.CrossFieldRule;
import java.util.ArrayList;
import java.util.List;

/**
 * A record, top-level or nested.
 *
 * @param name its simple name
 * @param description what the page says of the object, Markdown; empty where it says nothing
 * @param usage whether it is sent or received
 * @param components its components in page order
 * @param checks rules over several of its components or their members
 */
public record RecordPlan(
        String name,
        String description,
        Usage usage,
        List<ComponentPlan> components,
        List<CrossFieldRule<Access>> checks)
        implements TypePlan {

    public RecordPlan {
        components = List.copyOf(components);
        checks = List.copyOf(checks);
    }

    /** The components that a caller must give, in page order. */
    public List<ComponentPlan> required() {
        List<ComponentPlan> required = new ArrayList<>();
        for (ComponentPlan component : components) {
            if (component.required()) {
                required.add(component);
            }
        }
        return required;
    }

    /** Whether it is valid without any component. */
    public boolean mayBeEmpty() {
        return required().isEmpty() && checks.stream().allMatch(CrossFieldRule::allowsNone);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.record(this);
    }
}
