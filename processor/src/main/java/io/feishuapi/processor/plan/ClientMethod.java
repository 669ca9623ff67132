package io.feishuapi.processor.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * The signature of a client's method, with simple names of types: they do not exist yet when it is compared.
 *
 * @param name its name
 * @param parameters the types of its parameters, such as {@code Consumer<OnGetWifiListEvent>}
 * @param returns the type that it returns, such as {@code CompletionStage<GetChatInfoResult>}
 */
public record ClientMethod(String name, List<String> parameters, String returns) {

    public ClientMethod {
        parameters = List.copyOf(parameters);
    }

    /** The methods that a client has for an API: the full one, and one without a request where nothing is required. */
    public static List<ClientMethod> of(ApiPlan plan) {
        String request = plan.request().root().name();
        String result = plan.result().root().name();
        List<String> listener = plan.shape() == CallShape.LISTENER ? List.of("Consumer<" + result + ">") : List.of();
        String returns = switch (plan.shape()) {
            case CALLBACK, SYNC -> "CompletionStage<" + result + ">";
            case LISTENER -> "Subscription";
        };
        List<String> full = new ArrayList<>(List.of(request));
        full.addAll(listener);
        List<ClientMethod> methods = new ArrayList<>();
        methods.add(new ClientMethod(plan.methodName(), full, returns));
        if (plan.request().root().mayBeEmpty()) {
            methods.add(new ClientMethod(plan.methodName(), listener, returns));
        }
        return methods;
    }

    /** Whether the method takes a request. */
    public boolean takesRequest() {
        return !parameters.isEmpty() && parameters.get(0).endsWith("Request");
    }

    /** The method as source, such as {@code CompletionStage<R> call(Q)}. */
    @Override
    public String toString() {
        return returns + " " + name + "(" + String.join(", ", parameters) + ")";
    }
}
