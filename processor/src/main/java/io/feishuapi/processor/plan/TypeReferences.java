package io.feishuapi.processor.plan;

/**
 * Java types as signatures name them.
 *
 * @param packageName the package of the record that components are of; empty for the unnamed one
 * @param enclosing the simple name of that record, as seen from outside of it; empty for a name that is used inside of it
 * @param usage which way the record goes: elements of received lists may be null, those of sent ones may not
 */
public record TypeReferences(String packageName, String enclosing, Usage usage)
        implements JavaType.Visitor<TypeReference> {

    private static final String LANG = "java.lang";
    private static final String UTIL = "java.util";

    /** A type as a parameter of a method has it: primitive where there is one. */
    TypeReference parameter(JavaType type) {
        if (type == JavaType.Scalar.WHOLE) {
            return TypeReference.of("", "long");
        } else if (type == JavaType.Scalar.DECIMAL) {
            return TypeReference.of("", "double");
        }
        return type == JavaType.Scalar.FLAG ? TypeReference.of("", "boolean") : boxed(type);
    }

    /** A type as a type argument has it. */
    public TypeReference boxed(JavaType type) {
        return type.accept(this);
    }

    @Override
    public TypeReference scalar(JavaType.Scalar scalar) {
        return switch (scalar) {
            case TEXT -> TypeReference.of(LANG, "String");
            case WHOLE -> TypeReference.of(LANG, "Long");
            case DECIMAL -> TypeReference.of(LANG, "Double");
            case FLAG -> TypeReference.of(LANG, "Boolean");
            case ANY -> TypeReference.of(LANG, "Object");
            case MEMBERS ->
                TypeReference.of(
                        UTIL,
                        "Map",
                        TypeReference.of(LANG, "String"),
                        TypeReference.of(LANG, "Object").orNull());
            case BINARY -> TypeReference.of("io.feishuapi", "Binary");
        };
    }

    @Override
    public TypeReference listOf(JavaType.ListOf list) {
        TypeReference element = boxed(list.element());
        boolean nullable = usage == Usage.RESULT || list.element() == JavaType.Scalar.ANY;
        return TypeReference.of(UTIL, "List", nullable ? element.orNull() : element);
    }

    @Override
    public TypeReference nested(JavaType.Nested nested) {
        return inside(nested.name());
    }

    @Override
    public TypeReference enumerated(JavaType.Enumerated enumerated) {
        return inside(enumerated.name());
    }

    @Override
    public TypeReference oneOf(JavaType.OneOf oneOf) {
        return TypeReference.of(LANG, "Object");
    }

    @Override
    public TypeReference object(JavaType.ObjectOf object) {
        return TypeReference.of(packageName, object.name());
    }

    private TypeReference inside(String name) {
        return enclosing.isEmpty() ? TypeReference.of("", name) : TypeReference.of(packageName, enclosing + "." + name);
    }
}
