package io.feishuapi.spec.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The type of a member as a page states it; its string is the printed form, such as {@code array<string>}. */
public sealed interface FieldType {

    /** Hands the type to the case that it is. */
    <T> T accept(Visitor<T> visitor);

    /** The types of which it is one: those of a union, or itself alone. */
    default List<FieldType> alternatives() {
        return List.of(this);
    }

    /** The type of a list's elements; any other type itself. */
    default FieldType element() {
        return this;
    }

    /** What is left when all lists around it are gone: string for {@code array<array<string>>}. */
    default FieldType innermost() {
        return this;
    }

    /** How many lists lie around the values that are no lists: 0 for what is none, 2 for {@code array<array<string>>}. */
    default int depth() {
        return 0;
    }

    /** How many lists lie around the members that a field of this type lists: those of the first alternative that can have members. */
    default int memberDepth() {
        for (FieldType alternative : alternatives()) {
            if (alternative.hasMembers()) {
                return alternative.depth();
            }
        }
        return depth();
    }

    /** Whether members can be told of it: an object, or a list of objects. */
    default boolean hasMembers() {
        return false;
    }

    /** Whether a value may be of a simple type by itself, in no list. */
    default boolean mayBe(Simple simple) {
        return alternatives().contains(simple);
    }

    /** Whether it is a list, or one of its alternatives is. */
    default boolean mayBeList() {
        return alternatives().stream().anyMatch(alternative -> alternative.depth() > 0);
    }

    /** Whether every value of another type is one of this type. */
    default boolean accepts(FieldType given) {
        return alternatives().contains(Simple.ANY)
                || given.alternatives().stream()
                        .allMatch(one -> alternatives().stream().anyMatch(wanted -> wanted.acceptsSingle(one)));
    }

    /** Whether every value of another type is one of this type, neither of them a union. */
    default boolean acceptsSingle(FieldType given) {
        return equals(given);
    }

    /**
     * Does something with each case.
     *
     * @param <T> what comes of it
     */
    interface Visitor<T> {
        T simple(Simple simple);

        T array(Array array);

        T union(Union union);
    }

    /** Types without parts. */
    enum Simple implements FieldType {
        STRING,
        NUMBER,
        BOOLEAN,
        OBJECT,
        FUNCTION,
        ARRAYBUFFER,
        ANY;

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.simple(this);
        }

        @Override
        public boolean hasMembers() {
            return this == OBJECT;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A list.
     *
     * @param element the type of every element
     */
    record Array(FieldType element) implements FieldType {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.array(this);
        }

        @Override
        public FieldType innermost() {
            return element.innermost();
        }

        @Override
        public int depth() {
            return element.depth() + 1;
        }

        @Override
        public boolean hasMembers() {
            return element.hasMembers();
        }

        @Override
        public boolean acceptsSingle(FieldType given) {
            return given.depth() > 0 && element.accepts(given.element());
        }

        @Override
        public String toString() {
            return "array<" + element + ">";
        }
    }

    /**
     * One of several types.
     *
     * @param alternatives at least two types, in page order, none of them a union
     */
    record Union(List<FieldType> alternatives) implements FieldType {
        public Union {
            alternatives = List.copyOf(alternatives);
            if (alternatives.size() < 2) {
                throw new IllegalArgumentException("a union has at least two alternatives");
            }
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.union(this);
        }

        @Override
        public boolean hasMembers() {
            return alternatives.stream().anyMatch(FieldType::hasMembers);
        }

        @Override
        public String toString() {
            return alternatives.stream().map(FieldType::toString).collect(Collectors.joining("|"));
        }
    }
}
