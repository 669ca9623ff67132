package io.feishuapi.processor.plan;

import java.util.List;

/** The Java type of a component. */
public sealed interface JavaType {

    /** Hands the type to the case that it is. */
    <T> T accept(Visitor<T> visitor);

    /**
     * Does something with each case.
     *
     * @param <T> what comes of it
     */
    interface Visitor<T> {
        T scalar(Scalar scalar);

        T listOf(ListOf list);

        T nested(Nested nested);

        T enumerated(Enumerated enumerated);

        T oneOf(OneOf oneOf);

        T object(ObjectOf object);
    }

    /** Types that runtime or JDK bring along. */
    enum Scalar implements JavaType {
        /** {@code String}. */
        TEXT,
        /** {@code Long}. */
        WHOLE,
        /** {@code Double}. */
        DECIMAL,
        /** {@code Boolean}. */
        FLAG,
        /** Any JSON value, {@code Object}. */
        ANY,
        /** An object whose members the page does not list, {@code Map<String, @Nullable Object>}. */
        MEMBERS,
        /** {@code Binary}. */
        BINARY;

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.scalar(this);
        }
    }

    /**
     * {@code List}.
     *
     * @param element the type of every element
     */
    record ListOf(JavaType element) implements JavaType {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.listOf(this);
        }
    }

    /**
     * A record nested in the same top-level type.
     *
     * @param name its simple name
     */
    record Nested(String name) implements JavaType {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.nested(this);
        }
    }

    /**
     * An enum nested in the same top-level type: closed in a request, open in a result.
     *
     * @param name its simple name
     * @param base the type of its values
     */
    record Enumerated(String name, Scalar base) implements JavaType {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.enumerated(this);
        }
    }

    /**
     * One of several types, {@code Object} in Java with an overload for each type.
     *
     * @param alternatives at least two types with different erasures, in page order
     */
    record OneOf(List<JavaType> alternatives) implements JavaType {
        public OneOf {
            alternatives = List.copyOf(alternatives);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.oneOf(this);
        }
    }

    /**
     * An object with methods, which is an interface of its own.
     *
     * @param name its simple name
     */
    record ObjectOf(String name) implements JavaType {
        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.object(this);
        }
    }
}
