package io.feishuapi.processor.plan;

import java.util.List;
import java.util.Optional;

/**
 * A top-level record with the types nested in it.
 *
 * @param root the record
 * @param nested the nested types, in the order in which the page needs them
 */
public record ShapePlan(RecordPlan root, List<TypePlan> nested) {

    public ShapePlan {
        nested = List.copyOf(nested);
    }

    /** The nested enum of a name. */
    public Optional<EnumPlan> findEnum(String name) {
        return nested.stream()
                .filter(EnumPlan.class::isInstance)
                .map(EnumPlan.class::cast)
                .filter(plan -> plan.name().equals(name))
                .findFirst();
    }
}
