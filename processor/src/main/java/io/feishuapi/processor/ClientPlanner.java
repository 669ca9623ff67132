package io.feishuapi.processor;

import io.feishuapi.processor.declaration.ApiDeclaration;
import io.feishuapi.processor.declaration.DeclaredMethods;
import io.feishuapi.processor.message.Message;
import io.feishuapi.processor.message.Messages;
import io.feishuapi.processor.plan.ApiPlan;
import io.feishuapi.processor.plan.ClientPlan;
import io.feishuapi.processor.plan.MethodPlan;
import io.feishuapi.processor.plan.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.Elements;

/** Plans the client of an interface, and tells of methods that the client would not implement. */
final class ClientPlanner {

    private final DeclaredMethods declaredMethods;
    private final Messages messages;

    ClientPlanner(Elements elements, Messages messages) {
        this.declaredMethods = new DeclaredMethods(elements);
        this.messages = messages;
    }

    ClientPlan plan(ApiDeclaration declaration, List<ApiPlan> apis) {
        Map<ExecutableElement, Signature> declared = declaredMethods.of(declaration.element());
        List<Signature> implemented = new ArrayList<>();
        for (ApiPlan api : apis) {
            api.methods().stream().map(MethodPlan::signature).forEach(implemented::add);
        }
        declared.forEach((method, signature) -> {
            if (!implemented.contains(signature)) {
                messages.say(
                        method,
                        Message.METHOD_NOT_IMPLEMENTED,
                        declaration.element().getSimpleName(),
                        signature,
                        implemented.stream().map(Signature::toString).collect(Collectors.joining(", ")));
            }
        });
        return new ClientPlan(
                declaration.packageName(),
                declaration.interfaceNames(),
                declaration.clientName(),
                declaration.visibility(),
                apis,
                Set.copyOf(declared.values()));
    }
}
