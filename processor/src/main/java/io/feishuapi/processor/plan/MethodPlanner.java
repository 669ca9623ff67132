package io.feishuapi.processor.plan;

import io.feishuapi.processor.plan.ParameterPlan.Role;
import java.util.ArrayList;
import java.util.List;

/** Plans the methods that make the call of an API. */
final class MethodPlanner {

    private final String name;
    private final CallShape call;
    private final TypeReference request;
    private final TypeReference result;

    /**
     * Begins.
     *
     * @param name the name of the methods
     * @param call how they reach the API
     * @param request what they take
     * @param result what comes back
     */
    MethodPlanner(String name, CallShape call, TypeReference request, TypeReference result) {
        this.name = name;
        this.call = call;
        this.request = request;
        this.result = result;
    }

    /** The full method, and one without a request where nothing is required. */
    List<MethodPlan> plan(boolean requestMayBeEmpty) {
        List<ParameterPlan> listener = call == CallShape.LISTENER
                ? List.of(new ParameterPlan("listener", TypeReference.consumer(result), Role.LISTENER))
                : List.of();
        List<ParameterPlan> full = new ArrayList<>(List.of(new ParameterPlan("request", request, Role.REQUEST)));
        full.addAll(listener);
        List<MethodPlan> methods = new ArrayList<>(List.of(method(full)));
        if (requestMayBeEmpty) {
            methods.add(method(listener));
        }
        return methods;
    }

    private MethodPlan method(List<ParameterPlan> parameters) {
        return new MethodPlan(name, call, parameters, returns());
    }

    private TypeReference returns() {
        return switch (call) {
            case CALLBACK, SYNC -> TypeReference.completionStage(result);
            case LISTENER -> TypeReference.subscription();
        };
    }
}
