package io.feishuapi.processor.plan;

import java.util.List;

/**
 * A method's signature with simple names of types: those of generated code do not exist yet when signatures are compared.
 *
 * @param name the method's name
 * @param parameters the types of its parameters, such as {@code Consumer<OnGetWifiListEvent>}
 * @param returns the type that it returns, such as {@code CompletionStage<GetChatInfoResult>}
 */
public record Signature(String name, List<String> parameters, String returns) {

    public Signature {
        parameters = List.copyOf(parameters);
    }

    /** Whether both are of one name and take the same, so that one class can have only one of them. */
    public boolean hasSameParameters(Signature other) {
        return name.equals(other.name) && parameters.equals(other.parameters);
    }

    /** The signature as source, such as {@code CompletionStage<R> call(Q)}. */
    @Override
    public String toString() {
        return returns + " " + name + "(" + String.join(", ", parameters) + ")";
    }
}
