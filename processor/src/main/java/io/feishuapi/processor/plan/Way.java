package io.feishuapi.processor.plan;

import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.MemberPath;
import java.util.List;
import java.util.Optional;

/**
 * The way to a field from the object that a rule belongs to.
 *
 * @param steps at least one
 */
record Way(List<MemberPath.Step> steps) {

    Way {
        steps = List.copyOf(steps);
    }

    /** What is left of the way behind a field, or nothing where it does not lead through the field to a member of it. */
    Optional<Way> behind(Field field) {
        MemberPath.Step first = steps.get(0);
        boolean through = steps.size() > 1
                && first.name().equals(field.name())
                && first.lists() == field.type().memberDepth();
        return through ? Optional.of(new Way(steps.subList(1, steps.size()))) : Optional.empty();
    }
}
