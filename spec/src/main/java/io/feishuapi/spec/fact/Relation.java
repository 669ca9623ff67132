package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.FieldRule;
import io.feishuapi.spec.model.Literal;
import java.util.List;
import java.util.Map;

/** A rule that a row's prose states of other fields too, named as the prose names them; the linker turns names into paths. */
public sealed interface Relation {

    /**
     * The row's own field is required when others have these values.
     *
     * @param when the other fields' names and values, in page order
     */
    record RequiredWhen(Map<String, Literal> when) implements Relation {}

    /**
     * At least one of these is there.
     *
     * @param names the fields' names, in the order of the prose
     */
    record AnyOf(List<String> names) implements Relation {}

    /**
     * Exactly one of these is there.
     *
     * @param names the fields' names, in the order of the prose
     */
    record OneOf(List<String> names) implements Relation {}

    /**
     * The row's own field counts where another is left out, and so satisfies what asks for the other.
     *
     * @param name the other field's name
     */
    record StandsIn(String name) implements Relation {}

    /**
     * A limit on another field, such as {@code items.length <= 2} said at the object that holds {@code items}.
     *
     * @param name the other field's name
     * @param rule the rule
     */
    record Limits(String name, FieldRule rule) implements Relation {}
}
