package io.feishuapi.processor.plan;

import io.feishuapi.processor.naming.NameTable;
import io.feishuapi.processor.plan.ParameterPlan.Role;
import java.util.ArrayList;
import java.util.List;

/** Plans the methods that make the call of an API. */
final class MethodPlanner {

    /** More positional parameters than these are one request: a method has at most 255 slots, and overloads want to be read. */
    private static final int MAX_PARAMETERS = 16;

    private final String name;
    private final CallPlan call;
    private final TypeReference request;
    private final TypeReference event;
    private final TypeReference returns;

    /**
     * Begins.
     *
     * @param name the name of the methods
     * @param call how the call is made
     * @param request what it takes as a whole
     * @param event what a listener gets
     * @param returns what they return
     */
    MethodPlanner(String name, CallPlan call, TypeReference request, TypeReference event, TypeReference returns) {
        this.name = name;
        this.call = call;
        this.request = request;
        this.event = event;
        this.returns = returns;
    }

    /** The full method, and one for each way to leave out what is optional at the end. */
    List<MethodPlan> plan(RecordPlan parameters) {
        List<MethodPlan> methods = new ArrayList<>();
        if (call.request() == RequestForm.NONE) {
            methods.add(method(List.of()));
        } else if (call.request() == RequestForm.POSITIONAL
                && parameters.components().size() <= MAX_PARAMETERS) {
            int components = parameters.components().size();
            for (int taken = components; taken >= needed(parameters); taken--) {
                methods.add(method(values(parameters.components().subList(0, taken))));
            }
        } else {
            methods.add(method(List.of(new ParameterPlan("request", request, Role.REQUEST, null))));
            if (parameters.mayBeEmpty()) {
                methods.add(method(List.of()));
            }
        }
        return methods;
    }

    /** How many parameters go in at least: up to the last one that is required. */
    private static int needed(RecordPlan parameters) {
        List<ComponentPlan> components = parameters.components();
        int needed = components.size();
        while (needed > 0 && !components.get(needed - 1).required()) {
            needed--;
        }
        return needed;
    }

    /** Parameters for components; one that is optional and followed by others may be null, where its type allows that. */
    private List<ParameterPlan> values(List<ComponentPlan> components) {
        TypeReferences types = new TypeReferences(request.packageName(), request.name(), Usage.REQUEST);
        NameTable names = NameTable.ofParameters();
        List<ParameterPlan> values = new ArrayList<>();
        for (int index = 0; index < components.size(); index++) {
            ComponentPlan component = components.get(index);
            TypeReference type = types.parameter(component.type());
            boolean isLeftOut = !component.required() && index < components.size() - 1;
            values.add(new ParameterPlan(
                    names.claim(component.name()),
                    isLeftOut && !type.isPrimitive() ? type.orNull() : type,
                    Role.VALUE,
                    component));
        }
        return values;
    }

    private MethodPlan method(List<ParameterPlan> sent) {
        List<ParameterPlan> parameters = new ArrayList<>(sent);
        if (call.shape() == CallShape.LISTENER) {
            parameters.add(new ParameterPlan("listener", TypeReference.consumer(event), Role.LISTENER, null));
        }
        return new MethodPlan(name, parameters, returns);
    }
}
