package io.feishuapi.spec.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A hard rule over several fields. The same rules hold from prose to generated checks; what changes on the way is how they name fields: as
 * prose does, by their paths in the page, by the components of a record.
 *
 * @param <P> what names a field
 */
public sealed interface CrossFieldRule<P> {

    /** The name that the printed model uses. */
    String wireName();

    /** All fields that the rule speaks of, in the order in which it names them. */
    List<P> paths();

    /** The same rule with fields named in another way; nothing where one of them, or what it is compared with, does not go over. */
    <Q> Optional<CrossFieldRule<Q>> map(Mapping<P, Q> mapping);

    /** Whether it asks for nothing where none of its fields is there. */
    boolean allowsNone();

    /** Hands the rule to the case that it is. */
    <T> T accept(Visitor<P, T> visitor);

    /**
     * Does something with each case.
     *
     * @param <P> what names a field
     * @param <T> what comes of it
     */
    interface Visitor<P, T> {
        T requiredWhen(RequiredWhen<P> rule);

        T choice(Choice<P> rule);
    }

    /**
     * Another way to name fields.
     *
     * @param <P> what names a field
     * @param <Q> what names the same field in the other way
     */
    interface Mapping<P, Q> {

        /** The field by its other name, or nothing where it has none. */
        Optional<Q> path(P path);

        /** What it is compared with, as it is to be compared there; nothing where it cannot be. */
        default Optional<Literal> comparand(P path, Literal value) {
            return Optional.of(value);
        }
    }

    /**
     * A field is required when all conditions hold.
     *
     * @param path the field
     * @param when the conditions, at least one
     */
    record RequiredWhen<P>(P path, List<Condition<P>> when) implements CrossFieldRule<P> {
        public RequiredWhen {
            when = List.copyOf(when);
        }

        @Override
        public String wireName() {
            return "requiredWhen";
        }

        @Override
        public List<P> paths() {
            List<P> paths = new ArrayList<>();
            paths.add(path);
            when.forEach(condition -> paths.add(condition.path()));
            return paths;
        }

        @Override
        public <Q> Optional<CrossFieldRule<Q>> map(Mapping<P, Q> mapping) {
            List<Condition<Q>> conditions = new ArrayList<>();
            for (Condition<P> condition : when) {
                condition.map(mapping).ifPresent(conditions::add);
            }
            return conditions.size() < when.size()
                    ? Optional.empty()
                    : mapping.path(path).map(field -> new RequiredWhen<>(field, conditions));
        }

        @Override
        public <T> T accept(Visitor<P, T> visitor) {
            return visitor.requiredWhen(this);
        }

        @Override
        public boolean allowsNone() {
            return true;
        }
    }

    /**
     * Some of several fields are there.
     *
     * @param count how many
     * @param paths the fields in page order, at least two
     */
    record Choice<P>(Count count, List<P> paths) implements CrossFieldRule<P> {
        public Choice {
            paths = List.copyOf(paths);
        }

        @Override
        public String wireName() {
            return count.wireName();
        }

        @Override
        public <Q> Optional<CrossFieldRule<Q>> map(Mapping<P, Q> mapping) {
            List<Q> mapped = new ArrayList<>();
            for (P path : paths) {
                mapping.path(path).ifPresent(mapped::add);
            }
            return mapped.size() < paths.size() ? Optional.empty() : Optional.of(new Choice<>(count, mapped));
        }

        @Override
        public <T> T accept(Visitor<P, T> visitor) {
            return visitor.choice(this);
        }

        @Override
        public boolean allowsNone() {
            return false;
        }
    }

    /** How many of the fields of a {@link Choice} are there. */
    enum Count {
        /** At least one. */
        ANY_OF("anyOf", "at least one of"),
        /** Exactly one. */
        ONE_OF("oneOf", "exactly one of");

        private final String wireName;
        private final String words;

        Count(String wireName, String words) {
            this.wireName = wireName;
            this.words = words;
        }

        /** The name that the printed model uses. */
        public String wireName() {
            return wireName;
        }

        /** What stands before the names of the fields in a sentence. */
        public String words() {
            return words;
        }
    }

    /**
     * A condition on another field.
     *
     * @param path the other field
     * @param equalTo the value that it must have
     */
    record Condition<P>(P path, Literal equalTo) {

        /** The condition on the field by another name. */
        <Q> Optional<Condition<Q>> map(Mapping<P, Q> mapping) {
            return mapping.path(path)
                    .flatMap(field -> mapping.comparand(path, equalTo).map(value -> new Condition<>(field, value)));
        }
    }
}
