package io.feishuapi.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.feishuapi.processor.plan.JavaType;
import io.feishuapi.processor.plan.Usage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A component that takes one of several types: {@code Object} in the record, an overload for each type on the builder. */
final class UnionWriter {

    private UnionWriter() {}

    /** What setters take, one entry for each overload. */
    static List<TypeName> parameterTypes(JavaType type, Usage usage) {
        List<TypeName> types = new ArrayList<>();
        for (JavaType each : type instanceof JavaType.OneOf oneOf ? oneOf.alternatives() : List.of(type)) {
            if (each == JavaType.Scalar.WHOLE) {
                types.add(TypeName.LONG);
            } else if (each == JavaType.Scalar.DECIMAL) {
                types.add(TypeName.DOUBLE);
            } else if (each == JavaType.Scalar.FLAG) {
                types.add(TypeName.BOOLEAN);
            } else {
                types.add(TypeNames.of(each, usage));
            }
        }
        return types;
    }

    /** The classes that a value may have, as arguments. */
    static CodeBlock allowedClasses(JavaType.OneOf oneOf) {
        Set<TypeName> classes = new LinkedHashSet<>();
        for (JavaType each : oneOf.alternatives()) {
            if (each instanceof JavaType.ListOf) {
                classes.add(ClassName.get(List.class));
            } else if (each == JavaType.Scalar.MEMBERS) {
                classes.add(ClassName.get(Map.class));
            } else if (each == JavaType.Scalar.WHOLE || each == JavaType.Scalar.DECIMAL) {
                classes.add(ClassName.get(Number.class));
            } else {
                classes.add(TypeNames.of(each, Usage.REQUEST));
            }
        }
        return classes.stream().map(each -> CodeBlock.of("$T.class", each)).collect(CodeBlock.joining(", "));
    }
}
