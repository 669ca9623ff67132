package io.feishuapi.processor;

import io.feishuapi.processor.declaration.ApiDeclaration;
import io.feishuapi.processor.declaration.DeclaredMethods;
import io.feishuapi.processor.declaration.Deprecations;
import io.feishuapi.processor.message.Message;
import io.feishuapi.processor.message.Messages;
import io.feishuapi.processor.plan.ApiPlan;
import io.feishuapi.processor.plan.ClientPlan;
import io.feishuapi.processor.plan.MethodPlan;
import io.feishuapi.processor.plan.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;

/** Plans the client of an interface, and tells of methods that the client would not implement. */
final class ClientPlanner {

    private final DeclaredMethods declaredMethods;
    private final Deprecations deprecations;
    private final Messages messages;

    ClientPlanner(ProcessingEnvironment environment, Messages messages) {
        this.deprecations = new Deprecations(environment.getElementUtils());
        this.declaredMethods = new DeclaredMethods(environment.getElementUtils(), environment.getTypeUtils());
        this.messages = messages;
    }

    ClientPlan plan(ApiDeclaration declaration, List<ApiPlan> apis) {
        Map<ExecutableElement, Signature> declared = declaredMethods.of(declaration.element());
        List<Signature> implemented = new ArrayList<>();
        for (ApiPlan api : apis) {
            api.methods().stream().map(MethodPlan::signature).forEach(implemented::add);
        }
        declared.forEach((method, signature) -> check(declaration, method, signature, implemented));
        return new ClientPlan(
                declaration.packageName(),
                declaration.interfaceNames(),
                declaration.clientName(),
                declaration.visibility(),
                apis,
                extendsCalls(declaration),
                deprecations.of(declaration.element(), declared.keySet()));
    }

    private void check(
            ApiDeclaration declaration, ExecutableElement method, Signature signature, List<Signature> implemented) {
        if (implemented.contains(signature)) {
            return;
        }
        String name = declaration.element().getSimpleName().toString();
        if (method.getModifiers().contains(Modifier.ABSTRACT)) {
            messages.say(
                    method,
                    Message.METHOD_NOT_IMPLEMENTED,
                    name,
                    signature,
                    implemented.stream().map(Signature::toString).collect(Collectors.joining(", ")));
        } else {
            implemented.stream()
                    .filter(signature::hasSameParameters)
                    .forEach(clash -> messages.say(method, Message.METHOD_CLASHES, name, signature, clash));
        }
    }

    /** Whether the interface extends the one that is generated with its methods, which the compiler does not know yet. */
    private static boolean extendsCalls(ApiDeclaration declaration) {
        String calls = String.join("", declaration.interfaceNames()) + "Calls";
        return declaration.element().getInterfaces().stream()
                .map(TypeMirror::toString)
                .anyMatch(name -> name.substring(name.lastIndexOf('.') + 1).equals(calls));
    }
}
