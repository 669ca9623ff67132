package io.feishuapi.processor.plan;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A type as a signature names it.
 *
 * @param packageName its package; empty for the unnamed one, and for primitive types
 * @param name its simple name, behind those of the types that it is nested in, with dots between them
 * @param arguments its type arguments
 * @param nullable whether null is a value of it
 */
public record TypeReference(String packageName, String name, List<TypeReference> arguments, boolean nullable) {

    /** {@code Void}: what comes is that it is done. */
    static final TypeReference NOTHING = of("java.lang", "Void");

    /** {@code NoArguments}: the request of what takes none. */
    static final TypeReference NO_ARGUMENTS = of("io.feishuapi", "NoArguments");

    public TypeReference {
        arguments = List.copyOf(arguments);
    }

    static TypeReference of(String packageName, String name, TypeReference... arguments) {
        return new TypeReference(packageName, name, List.of(arguments), false);
    }

    static TypeReference completionStage(TypeReference value) {
        return of("java.util.concurrent", "CompletionStage", value);
    }

    static TypeReference consumer(TypeReference value) {
        return of("java.util.function", "Consumer", value);
    }

    static TypeReference objectCall(TypeReference object, TypeReference result) {
        return of("io.feishuapi", "ObjectCall", object, result);
    }

    static TypeReference subscription() {
        return of("io.feishuapi", "Subscription");
    }

    /** Whether it is a primitive type. */
    public boolean isPrimitive() {
        return packageName.isEmpty() && (name.equals("long") || name.equals("double") || name.equals("boolean"));
    }

    /** The same type with null as a value. */
    TypeReference orNull() {
        return new TypeReference(packageName, name, arguments, true);
    }

    /** The type's own name, without those that it is nested in. */
    public String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** The type with simple names, such as {@code CompletionStage<GetChatInfoResult>}. */
    @Override
    public String toString() {
        return arguments.isEmpty()
                ? simpleName()
                : arguments.stream()
                        .map(TypeReference::toString)
                        .collect(Collectors.joining(", ", simpleName() + "<", ">"));
    }
}
