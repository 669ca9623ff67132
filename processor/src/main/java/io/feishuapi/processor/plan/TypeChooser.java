package io.feishuapi.processor.plan;

import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Java types for what pages call types, apart from enums and records of a field's own. */
final class TypeChooser {

    /** A type in as many lists as the field's type has. */
    JavaType inLists(FieldType type, JavaType element) {
        return type instanceof FieldType.Array array ? new JavaType.ListOf(inLists(array.element(), element)) : element;
    }

    /** The type of a field without enum and without members. */
    JavaType plain(Field field) {
        return choose(field.type(), IntegerEvidence.isWhole(field) ? JavaType.Scalar.WHOLE : JavaType.Scalar.DECIMAL);
    }

    private JavaType choose(FieldType type, JavaType number) {
        if (type instanceof FieldType.Array array) {
            return new JavaType.ListOf(choose(array.element(), number));
        } else if (type instanceof FieldType.Union union) {
            return oneOf(union, number);
        }
        return switch ((FieldType.Simple) type) {
            case STRING -> JavaType.Scalar.TEXT;
            case NUMBER -> number;
            case BOOLEAN -> JavaType.Scalar.FLAG;
            case OBJECT -> JavaType.Scalar.MEMBERS;
            case ARRAYBUFFER -> JavaType.Scalar.BINARY;
            case ANY, FUNCTION -> JavaType.Scalar.ANY;
        };
    }

    private JavaType oneOf(FieldType.Union union, JavaType number) {
        Map<String, JavaType> alternatives = new LinkedHashMap<>();
        for (FieldType alternative : union.alternatives()) {
            if (alternative == FieldType.Simple.FUNCTION) {
                continue;
            }
            JavaType type = choose(alternative, number);
            // Lists of different elements have one erasure, so that overloads cannot tell them apart.
            alternatives.merge(erasure(type), type, (first, second) -> new JavaType.ListOf(JavaType.Scalar.ANY));
        }
        List<JavaType> types = List.copyOf(alternatives.values());
        if (types.contains(JavaType.Scalar.ANY) || types.isEmpty()) {
            return JavaType.Scalar.ANY;
        }
        return types.size() == 1 ? types.get(0) : new JavaType.OneOf(types);
    }

    private static String erasure(JavaType type) {
        return type instanceof JavaType.ListOf ? "List" : type.toString();
    }
}
