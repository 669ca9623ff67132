package io.feishuapi.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.feishuapi.processor.plan.ComponentPlan;
import io.feishuapi.processor.plan.JavaType;
import io.feishuapi.processor.plan.TypeReference;
import io.feishuapi.processor.plan.Usage;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Planned types as JavaPoet knows them. */
final class TypeNames {

    static final TypeName MEMBERS = ParameterizedTypeName.get(
            ClassName.get(Map.class), ClassName.get(String.class), nullable(ClassName.get(Object.class)));

    private TypeNames() {}

    /** A component's type; nullable where the value may be absent. */
    static TypeName ofComponent(ComponentPlan component, Usage usage) {
        TypeName type = of(component.type(), usage);
        return component.required() ? type : nullable(type);
    }

    /** A type, boxed and without regard to absence. Elements of received lists may be null, those of sent ones may not. */
    static TypeName of(JavaType type, Usage usage) {
        return type.accept(new Naming(usage));
    }

    /** A type as a signature names it, where some simple names mean something else. */
    static TypeName of(TypeReference type, Set<String> hiddenNames) {
        ClassName name = visible(type.packageName(), type.name(), hiddenNames);
        return type.arguments().isEmpty()
                ? name
                : ParameterizedTypeName.get(
                        name,
                        type.arguments().stream()
                                .map(argument -> of(argument, hiddenNames))
                                .toArray(TypeName[]::new));
    }

    /** A type whose name cannot be hidden. JavaPoet takes for granted that the simple name of the source's own package will do. */
    static ClassName visible(String packageName, String name, Set<String> hiddenNames) {
        return hiddenNames.contains(name) && !packageName.isEmpty()
                ? ClassName.get("", packageName + "." + name)
                : ClassName.get(packageName, name);
    }

    /** A type nested in the same top-level type. Its simple name is in scope everywhere in the file, headers of records included. */
    static ClassName sibling(String name) {
        return ClassName.get("", name);
    }

    static TypeName nullable(TypeName type) {
        return type.annotated(Types.NULLABLE_ANNOTATION);
    }

    private record Naming(Usage usage) implements JavaType.Visitor<TypeName> {

        @Override
        public TypeName scalar(JavaType.Scalar scalar) {
            return switch (scalar) {
                case TEXT -> ClassName.get(String.class);
                case WHOLE -> ClassName.get(Long.class);
                case DECIMAL -> ClassName.get(Double.class);
                case FLAG -> ClassName.get(Boolean.class);
                case ANY -> ClassName.get(Object.class);
                case MEMBERS -> MEMBERS;
                case BINARY -> Types.BINARY;
            };
        }

        @Override
        public TypeName listOf(JavaType.ListOf list) {
            TypeName element = list.element().accept(this);
            return ParameterizedTypeName.get(
                    ClassName.get(List.class),
                    usage == Usage.RESULT || list.element() == JavaType.Scalar.ANY ? nullable(element) : element);
        }

        @Override
        public TypeName nested(JavaType.Nested nested) {
            return sibling(nested.name());
        }

        @Override
        public TypeName enumerated(JavaType.Enumerated enumerated) {
            return sibling(enumerated.name());
        }

        @Override
        public TypeName oneOf(JavaType.OneOf oneOf) {
            return ClassName.get(Object.class);
        }
    }
}
