package io.feishuapi.processor.plan;

import io.feishuapi.spec.model.Literal;
import java.util.List;
import java.util.stream.Collectors;

/** A rule over several values of one record. */
public sealed interface CrossCheck {

    /**
     * A value must be there when all conditions hold.
     *
     * @param target the value
     * @param when the conditions
     */
    record RequiredWhen(Access target, List<Condition> when) implements CrossCheck {
        public RequiredWhen {
            when = List.copyOf(when);
        }
    }

    /**
     * At least one of several values must be there.
     *
     * @param targets the values
     */
    record AnyOf(List<Access> targets) implements CrossCheck {
        public AnyOf {
            targets = List.copyOf(targets);
        }
    }

    /**
     * Exactly one of several values must be there.
     *
     * @param targets the values
     */
    record OneOf(List<Access> targets) implements CrossCheck {
        public OneOf {
            targets = List.copyOf(targets);
        }
    }

    /**
     * A value must equal a literal.
     *
     * @param target the value
     * @param literal a string, a number, a boolean, or null for an absent value
     */
    record Condition(Access target, Literal literal) {}

    /**
     * The way to a value: a component of the record, then a component of that component, and so on.
     *
     * @param steps at least one component
     */
    record Access(List<ComponentPlan> steps) {
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
}
