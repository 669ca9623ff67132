package io.feishuapi.processor.javadoc;

import io.feishuapi.processor.plan.JavaType;

/** The simple name of the class that values of a type have, as readers know it. */
final class ErasedName implements JavaType.Visitor<String> {

    @Override
    public String scalar(JavaType.Scalar scalar) {
        return switch (scalar) {
            case TEXT -> "String";
            case WHOLE, DECIMAL -> "Number";
            case FLAG -> "Boolean";
            case MEMBERS -> "Map";
            case BINARY -> "Binary";
            case ANY -> "Object";
        };
    }

    @Override
    public String listOf(JavaType.ListOf list) {
        return "List";
    }

    @Override
    public String nested(JavaType.Nested nested) {
        return "Object";
    }

    @Override
    public String enumerated(JavaType.Enumerated enumerated) {
        return "Object";
    }

    @Override
    public String oneOf(JavaType.OneOf oneOf) {
        return "Object";
    }

    @Override
    public String object(JavaType.ObjectOf object) {
        return object.name();
    }
}
