package io.feishuapi.processor.plan;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A type as a signature names it.
 *
 * @param packageName its package; empty for the unnamed one
 * @param name its simple name
 * @param arguments its type arguments
 */
public record TypeReference(String packageName, String name, List<TypeReference> arguments) {

    public TypeReference {
        arguments = List.copyOf(arguments);
    }

    static TypeReference of(String packageName, String name, TypeReference... arguments) {
        return new TypeReference(packageName, name, List.of(arguments));
    }

    static TypeReference completionStage(TypeReference value) {
        return of("java.util.concurrent", "CompletionStage", value);
    }

    static TypeReference consumer(TypeReference value) {
        return of("java.util.function", "Consumer", value);
    }

    static TypeReference subscription() {
        return of("io.feishuapi", "Subscription");
    }

    /** The type with simple names, such as {@code CompletionStage<GetChatInfoResult>}. */
    @Override
    public String toString() {
        return arguments.isEmpty()
                ? name
                : arguments.stream().map(TypeReference::toString).collect(Collectors.joining(", ", name + "<", ">"));
    }
}
