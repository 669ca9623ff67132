package io.feishuapi.processor.plan;

import io.feishuapi.processor.plan.ParameterPlan.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * A method that makes a call, whoever has it.
 *
 * @param name its name
 * @param parameters its parameters in order
 * @param returns what it returns
 */
public record MethodPlan(String name, List<ParameterPlan> parameters, TypeReference returns) {

    public MethodPlan {
        parameters = List.copyOf(parameters);
    }

    /** Whether a parameter has a role. */
    public boolean takes(Role role) {
        return parameters.stream().anyMatch(parameter -> parameter.role() == role);
    }

    /** The components of the request that are parameters, in order. */
    public List<ComponentPlan> components() {
        List<ComponentPlan> components = new ArrayList<>();
        for (ParameterPlan parameter : parameters) {
            if (parameter.component() != null) {
                components.add(parameter.component());
            }
        }
        return components;
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
