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
        JavaType lists = element;
        for (int list = 0; list < type.depth(); list++) {
            lists = new JavaType.ListOf(lists);
        }
        return lists;
    }

    /** The type of a field without enum and without members. */
    JavaType plain(Field field) {
        JavaType number = IntegerEvidence.isWhole(field) ? JavaType.Scalar.WHOLE : JavaType.Scalar.DECIMAL;
        return field.type().accept(new Chooser(number));
    }

    /**
     * Chooses.
     *
     * @param number the type of numbers
     */
    private record Chooser(JavaType number) implements FieldType.Visitor<JavaType> {

        @Override
        public JavaType simple(FieldType.Simple simple) {
            return switch (simple) {
                case STRING -> JavaType.Scalar.TEXT;
                case NUMBER -> number;
                case BOOLEAN -> JavaType.Scalar.FLAG;
                case OBJECT -> JavaType.Scalar.MEMBERS;
                case ARRAYBUFFER -> JavaType.Scalar.BINARY;
                case ANY, FUNCTION -> JavaType.Scalar.ANY;
            };
        }

        @Override
        public JavaType array(FieldType.Array array) {
            return new JavaType.ListOf(array.element().accept(this));
        }

        @Override
        public JavaType union(FieldType.Union union) {
            Map<String, JavaType> alternatives = new LinkedHashMap<>();
            for (FieldType alternative : union.alternatives()) {
                if (alternative == FieldType.Simple.FUNCTION) {
                    continue;
                }
                JavaType type = alternative.accept(this);
                // Lists of different elements have one erasure, so that overloads cannot tell them apart.
                alternatives.merge(erasure(type), type, (first, second) -> new JavaType.ListOf(JavaType.Scalar.ANY));
            }
            List<JavaType> types = List.copyOf(alternatives.values());
            if (types.contains(JavaType.Scalar.ANY) || types.isEmpty()) {
                return JavaType.Scalar.ANY;
            }
            return types.size() == 1 ? types.get(0) : new JavaType.OneOf(types);
        }
    }

    private static String erasure(JavaType type) {
        return type instanceof JavaType.ListOf ? "List" : type.toString();
    }
}
