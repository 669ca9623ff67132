package io.feishuapi.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.feishuapi.processor.plan.ComponentPlan;
import io.feishuapi.processor.plan.JavaType;
import io.feishuapi.processor.plan.TypeReference;
import io.feishuapi.processor.plan.TypeReferences;
import io.feishuapi.processor.plan.Usage;
import java.util.Arrays;
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

    /** A type, boxed and without regard to absence, as it is named inside of its record. */
    static TypeName of(JavaType type, Usage usage) {
        return of(new TypeReferences("", "", usage).boxed(type));
    }

    /** A type as a signature names it. */
    static TypeName of(TypeReference type) {
        return of(type, Set.of());
    }

    /** A type as a signature names it, where some simple names mean something else. */
    static TypeName of(TypeReference type, Set<String> hiddenNames) {
        TypeName name = type.isPrimitive() ? primitive(type) : withArguments(type, hiddenNames);
        return type.nullable() ? nullable(name) : name;
    }

    private static TypeName primitive(TypeReference type) {
        return switch (type.name()) {
            case "long" -> TypeName.LONG;
            case "double" -> TypeName.DOUBLE;
            default -> TypeName.BOOLEAN;
        };
    }

    private static TypeName withArguments(TypeReference type, Set<String> hiddenNames) {
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
        String[] names = name.split("\\.", -1);
        String[] inner = Arrays.copyOfRange(names, 1, names.length);
        return hiddenNames.contains(names[0]) && !packageName.isEmpty()
                ? ClassName.get("", packageName + "." + names[0], inner)
                : ClassName.get(packageName, names[0], inner);
    }

    /** A type nested in the same top-level type. Its simple name is in scope everywhere in the file, headers of records included. */
    static ClassName sibling(String name) {
        return ClassName.get("", name);
    }

    static TypeName nullable(TypeName type) {
        return type.annotated(Types.NULLABLE_ANNOTATION);
    }
}
