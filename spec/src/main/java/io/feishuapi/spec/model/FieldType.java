package io.feishuapi.spec.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The type of a member as a page states it; its string is the printed form, such as {@code array<string>}. */
public sealed interface FieldType {

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
        public String toString() {
            return alternatives.stream().map(FieldType::toString).collect(Collectors.joining("|"));
        }
    }
}
