package io.feishuapi.processor.writer;

import com.palantir.javapoet.TypeSpec;
import io.feishuapi.processor.plan.ApiPlan;
import io.feishuapi.processor.plan.ClientPlan;
import io.feishuapi.processor.plan.MethodPlan;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The interface with the methods of a client, which is there to be extended by the annotated one, mocked and injected. */
final class CallsWriter {

    private final ClientPlan client;
    private final Set<String> hiddenNames;

    CallsWriter(ClientPlan client, Set<String> hiddenNames) {
        this.client = client;
        this.hiddenNames = hiddenNames;
    }

    TypeSpec.Builder write() {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(client.callsName())
                .addJavadoc("The calls of {@link $T}, for that to extend.", ClientWriter.annotated(client));
        if (client.visibility() == ClientPlan.Visibility.PUBLIC) {
            type.addModifiers(Modifier.PUBLIC);
        }
        for (ApiPlan api : client.apis()) {
            ObjectWriter.addDescriptor(api, type);
        }
        for (ApiPlan api : client.apis()) {
            for (MethodPlan method : api.methods()) {
                type.addMethod(new CallWriter(api, hiddenNames).declaration(method));
            }
        }
        return type;
    }
}
