package io.feishuapi.spec.fact;

import io.feishuapi.spec.model.CrossFieldRule;
import io.feishuapi.spec.model.CrossFieldRule.Choice;
import io.feishuapi.spec.model.CrossFieldRule.Condition;
import io.feishuapi.spec.model.CrossFieldRule.Count;
import io.feishuapi.spec.model.CrossFieldRule.RequiredWhen;
import io.feishuapi.spec.model.FieldRule;
import io.feishuapi.spec.model.Literal;
import java.util.List;
import java.util.Map;

/** A rule that a row's prose states of other fields too, named as the prose names them; the linker turns names into paths. */
public sealed interface Relation {

    /** Hands the relation to the case that it is. */
    <T> T accept(Visitor<T> visitor);

    /**
     * Does something with each case.
     *
     * @param <T> what comes of it
     */
    interface Visitor<T> {
        T rule(Rule relation);

        T standsIn(StandsIn relation);

        T limits(Limits relation);
    }

    /**
     * A rule over several fields.
     *
     * @param rule the rule
     */
    record Rule(CrossFieldRule<Mention> rule) implements Relation {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.rule(this);
        }
    }

    /**
     * The row's own field counts where another is left out, and so satisfies what asks for the other.
     *
     * @param name the other field's name
     */
    record StandsIn(String name) implements Relation {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.standsIn(this);
        }
    }

    /**
     * A limit on another field, such as {@code items.length <= 2} said at the object that holds {@code items}.
     *
     * @param name the other field's name
     * @param rule the rule
     */
    record Limits(String name, FieldRule rule) implements Relation {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.limits(this);
        }
    }

    /**
     * A field as prose names it.
     *
     * @param name its name; empty for the field whose row says it
     */
    record Mention(String name) {

        /** The field whose row says it. */
        public static final Mention OWN = new Mention("");
    }

    /** That the row's own field is required when others have these values. */
    static Relation requiredWhen(Map<String, Literal> when) {
        List<Condition<Mention>> conditions = when.entrySet().stream()
                .map(entry -> new Condition<>(new Mention(entry.getKey()), entry.getValue()))
                .toList();
        return new Rule(new RequiredWhen<>(Mention.OWN, conditions));
    }

    /** That some of these fields, named in the order of the prose, are there. */
    static Relation choice(Count count, List<String> names) {
        return new Rule(new Choice<>(count, names.stream().map(Mention::new).toList()));
    }
}
