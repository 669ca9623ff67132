package io.feishuapi.processor.plan;

import io.feishuapi.processor.plan.ParameterPlan.Role;
import java.util.List;

/**
 * A method that makes a call, whoever has it.
 *
 * @param name its name
 * @param call how it reaches the API
 * @param parameters its parameters in order
 * @param returns what it returns
 */
public record MethodPlan(String name, CallShape call, List<ParameterPlan> parameters, TypeReference returns) {

    public MethodPlan {
        parameters = List.copyOf(parameters);
    }

    /** Whether a parameter has a role. */
    public boolean takes(Role role) {
        return parameters.stream().anyMatch(parameter -> parameter.role() == role);
    }

    /** What it is told apart by, and compared with methods that a user declares. */
    public Signature signature() {
        return new Signature(
                name,
                parameters.stream()
                        .map(parameter -> parameter.type().toString())
                        .toList(),
                returns.toString());
    }
}
